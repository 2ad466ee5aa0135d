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
  let words = 0;
  let marked = 0;
  for (const { canonical, boilerplate } of paragraphs) {
    if (boilerplate) continue;
    for (const [word] of canonical.text.matchAll(WORD)) {
      words += 1;
      if (MARKED.test(word)) marked += 1;
    }
  }
  return words >= MIN_WORDS && marked < words * MAX_MARKED_SHARE;
}
