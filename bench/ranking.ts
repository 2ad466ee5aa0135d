import type { SearchResult } from '../lib/search/result';

/**
 * Ids of reports as the page shows them, best first, each once: hits, then what stands below the line.
 *
 * @example ranking(await engine.search(query)) // ['bao-cao-1', 'bao-cao-7']
 */
export function ranking({ hits, beyond }: Pick<SearchResult, 'hits' | 'beyond'>): string[] {
  return [...new Set([...hits, ...beyond.flatMap((below) => below.hits)].map((hit) => hit.id))];
}
