import type { Found, PhraseBook } from '../phrase-book';
import type { Word } from '../words';

/** "Thông tư liên tịch", "Thông báo kết luận" have the most words. */
const MOST_WORDS = 4;

/** The longest phrase that ends just before `words[at]`: of "Thông báo kết luận" not the "kết luận" alone. */
export function longestBefore<T>(book: PhraseBook<T>, words: readonly Word[], at: number): Found<T> | null {
  for (let length = Math.min(MOST_WORDS, at); length > 0; length--) {
    const found = book.longest(words, at - length);
    if (found?.length === length) return found;
  }
  return null;
}
