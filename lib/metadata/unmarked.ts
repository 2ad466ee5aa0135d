import { isMarked } from '../text/keys';
import { tokenise } from '../text/tokenise';
import type { Extractor, Paragraph } from './context';

/** Fewer words (a headline of abbreviations and names) prove nothing. */
const MIN_WORDS = 20;
/** Vietnamese prose marks three words in four; names and quotations may stay marked in a text typed without. */
const MAX_MARKED_SHARE = 0.02;

/** Whether the text was typed without marks; it is then matched by folded keys. */
export const unmarkedExtractor: Extractor = {
  name: 'unmarked',
  extract: ({ paragraphs }) => ({ unmarked: isUnmarked(paragraphs) }),
};

function isUnmarked(paragraphs: readonly Paragraph[]): boolean {
  let words = 0;
  let marked = 0;
  for (const { original, boilerplate } of paragraphs) {
    if (boilerplate) continue;
    for (const token of tokenise(original)) {
      if (token.kind !== 'word') continue;
      words += 1;
      if (isMarked(token.exact)) marked += 1;
      // One marked word in twenty of the first two hundred is ordinary prose: the rest need not be read.
      if (words >= 200 && marked > words * 0.05) return false;
    }
  }
  return words >= MIN_WORDS && marked < words * MAX_MARKED_SHARE;
}
