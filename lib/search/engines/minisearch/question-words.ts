import { exactKey, foldedKey } from '../../../text/keys';
import type { QueryWord } from '../../language/ast';

/** How Vietnamese asks: these words say that an answer is wanted, not what it is about. Longer ones first. */
const QUESTION_WORDS = [
  ...['như thế nào', 'thế nào', 'khi nào', 'lúc nào', 'nơi nào', 'bao nhiêu', 'vì sao', 'tại sao', 'ở đâu'],
  ...['là gì', 'là ai', 'làm gì', 'gì', 'nào', 'ai', 'đâu', 'mấy'],
].map((phrase) => {
  const syllables = phrase.split(' ');
  return { exact: syllables.map(exactKey), folded: syllables.map(foldedKey) };
});

/**
 * Which words of a query only ask. In a query without any mark one syllable alone is never taken for one ("dau" may
 * be "đầu" of "đầu tư"); two together are.
 *
 * @returns one flag per word
 * @example questionWords(words) // 'dự án nào chậm' → [false, false, true, false]
 */
export function questionWords(words: readonly QueryWord[]): boolean[] {
  const marked = words.some((word) => word.marked);
  const asks = words.map(() => false);
  words.forEach((_, start) => {
    for (const { exact, folded } of QUESTION_WORDS) {
      const stands = (keys: readonly string[], key: 'exact' | 'folded') =>
        keys.every((each, i) => words[start + i]?.[key] === each);
      const found = marked ? stands(exact, 'exact') : folded.length > 1 && stands(folded, 'folded');
      if (found) asks.fill(true, start, start + exact.length);
    }
  });
  return asks;
}
