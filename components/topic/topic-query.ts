import { EMPTY_FILTERS, EMPTY_QUERY, type SearchQuery } from '@/lib/search/query';

/** A query may have 500 characters; so many words a reader still reads. */
const MAX_WORDS_LENGTH = 240;

/**
 * The search that a page of a topic stands for.
 *
 * @example topicQuery('ocop').filters['chu-de'] // ['ocop']
 */
export function topicQuery(slug: string): SearchQuery {
  return { ...EMPTY_QUERY, filters: { ...EMPTY_FILTERS, 'chu-de': [slug] } };
}

/**
 * The words of a topic as one query that finds any of them, the first of the table as many as a reader still reads; what
 * is said in a report of the topic need not be about it. Null where none fits.
 *
 * @param words as data/vocabulary/topics.json has them, lower case
 * @example wordsQuery(['ocop', 'mỗi xã một sản phẩm'])?.text // 'ocop HOẶC "mỗi xã một sản phẩm"'
 */
export function wordsQuery(words: readonly string[]): { readonly text: string; readonly used: number } | null {
  let used = 0;
  let length = 0;
  for (const word of words) {
    length += word.length;
    if (length > MAX_WORDS_LENGTH) break;
    used++;
  }
  if (used === 0) return null;
  const asked = words.slice(0, used).map((word) => (word.includes(' ') ? `"${word}"` : word));
  return { used, text: asked.join(' HOẶC ') };
}
