import { exactKey, foldedKey, isMarked } from '../../text/keys';
import { memoised } from '../../text/memo';
import { foldMemo } from '../matching/fold-memo';

/** A run of letters, marks and digits; no two choices at any place, so it is linear. */
const WORD = /[\p{L}\p{M}\d]+/gu;

/** The keys of a label's words, remembered: a thousand labels are asked for each page. */
const wordsOf = memoised((label) =>
  (label.match(WORD) ?? []).map((word) => ({ folded: foldedKey(word), exact: exactKey(word) })),
);

/**
 * Whether every word begins a word of the label, blind to marks; a whole word typed with marks means its own spelling.
 * Without words everything matches.
 *
 * @example matchesWords('huyện Than Uyên', 'uyen than') // true
 */
export function matchesWords(label: string, words: string): boolean {
  const labelWords = wordsOf(label);
  return (words.match(WORD) ?? []).every((word) => {
    const exact = exactKey(word);
    const folded = foldMemo(exact);
    return labelWords.some(
      (each) => each.folded.startsWith(folded) && (each.folded !== folded || !isMarked(exact) || each.exact === exact),
    );
  });
}
