import { AppError } from '@/lib/errors';
import type { SearchEngine } from '@/lib/search/engine';
import { getEngine } from '@/lib/server/engine';

/** The engine, or why there is none yet: a page then says so calmly instead of failing. */
export type Opened =
  | { readonly engine: SearchEngine; readonly missing: null }
  | { readonly engine: null; readonly missing: 'index-missing' | 'index-broken' };

/**
 * Opens the search engine for a page. Throws whatever is not a missing or broken index.
 *
 * @example const { engine, missing } = await openEngine()
 */
export async function openEngine(): Promise<Opened> {
  try {
    return { engine: await getEngine(), missing: null };
  } catch (error) {
    if (error instanceof AppError && (error.code === 'index-missing' || error.code === 'index-broken')) {
      return { engine: null, missing: error.code };
    }
    throw error;
  }
}
