import type { Paragraph } from '../context';
import { paragraphWords } from '../paragraph-words';
import type { KeyForm, Word } from '../words';

/** A paragraph of the report's own text as the reader of people sees it. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly words: readonly Word[];
  /** A headline in capitals: names cannot be told from other words. */
  readonly capitals: boolean;
}

const LOWER = /\p{Ll}/u;

/** The paragraphs in which people are looked for; portal chrome and bylines name nobody who acts. */
export function readParagraphs(
  paragraphs: readonly Paragraph[],
  skip: ReadonlySet<number>,
  form: KeyForm,
): readonly ReadParagraph[] {
  return paragraphs
    .filter((paragraph) => !paragraph.boilerplate && !skip.has(paragraph.index))
    .map((paragraph) => {
      const capitals = !LOWER.test(paragraph.canonical.text);
      return { paragraph, words: paragraphWords(paragraph, form), capitals };
    });
}
