import type { Extractor, Paragraph } from './context';

/** Fewer words (a headline of abbreviations and names) prove nothing. */
const MIN_WORDS = 20;
/** Vietnamese prose marks three words in four; names and quotations may stay marked in a text typed without. */
const MAX_MARKED_SHARE = 0.02;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Every letter that carries a mark, and đ, lies outside of ASCII once the text is composed. */
const MARKED = /[^\p{ASCII}]/u;

/** Whether the text was typed without marks; it is then matched by folded keys. */
export const unmarkedExtractor: Extractor = {
  name: 'unmarked',
  extract: ({ paragraphs }) => ({ unmarked: isUnmarked(paragraphs) }),
};

function isUnmarked(paragraphs: readonly Paragraph[]): boolean {
  const texts = paragraphs.flatMap(({ boilerplate, canonical }) => (boilerplate ? [] : [canonical.text]));
  // A word has a letter and stands apart from the next: so many marked words are enough, however many follow.
  const most = texts.reduce((sum, text) => sum + Math.ceil(text.length / 2), 0) * MAX_MARKED_SHARE;
  let words = 0;
  let marked = 0;
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) {
      words += 1;
      if (MARKED.test(word)) marked += 1;
      if (marked >= most && marked > 0) return false;
    }
  }
  return words >= MIN_WORDS && marked < words * MAX_MARKED_SHARE;
}
