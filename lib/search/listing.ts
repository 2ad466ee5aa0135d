import type { Expanded, Hit, Mended, Repaired } from './result';

/** Every hit of a search in its order: what is exported, not what one page shows. */
export interface Listing {
  /** The same as `SearchResult.total`: so many hits come. */
  readonly total: number;
  /** In Vietnamese words. */
  readonly readAs: string;
  readonly expanded: readonly Expanded[];
  readonly mended: readonly Mended[];
  readonly repaired: Repaired | null;
  /** Hits are made as they are taken: who stops early has paid for what was taken. */
  readonly batches: AsyncIterable<readonly Hit[]>;
}

/** As many as are given out in one go; then others have their turn. */
const BATCH = 100;

/** A hit has passages to find and mark, about a millisecond of work in a corpus of 5,000 reports: fewer of them. */
export const HITS_AT_ONCE = 20;

/**
 * Cuts a long list into pieces and makes each when it is asked for.
 *
 * @example for await (const hits of inBatches(ranked, (some) => engine.hits(some))) write(hits)
 */
export async function* inBatches<From, To>(
  whole: readonly From[],
  make: (some: readonly From[]) => readonly To[],
  size = BATCH,
): AsyncGenerator<readonly To[]> {
  for (let from = 0; from < whole.length; from += size) yield make(whole.slice(from, from + size));
}
