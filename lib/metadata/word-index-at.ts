import { firstIndex } from '../text/first-index';
import type { Word } from './words';

/**
 * Index of the first word that begins at or behind an offset of the text; `words.length` behind the last.
 *
 * @example wordIndexAt(wordsOf('Huyện ủy họp', 'exact'), 6) // 1
 */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  return firstIndex(words.length, (index) => (words[index]?.from ?? Infinity) >= offset);
}
