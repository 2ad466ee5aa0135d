import { type HomeContent, homeContent } from '@/components/home/home-content';
import type { SearchEngine } from '@/lib/search/engine';

const kept = new WeakMap<SearchEngine, Promise<HomeContent>>();

/**
 * What the home page shows, looked up once for each index: a newer index is another engine.
 *
 * @example const content = await homeOf(engine)
 */
export function homeOf(engine: SearchEngine): Promise<HomeContent> {
  const known = kept.get(engine);
  if (known !== undefined) return known;
  const content = homeContent(engine);
  kept.set(engine, content);
  // A look-up that failed is not kept: the next visitor tries again.
  content.catch(() => kept.delete(engine));
  return content;
}
