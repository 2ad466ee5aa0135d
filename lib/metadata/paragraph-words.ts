import type { Paragraph } from './context';
import { type KeyForm, type Word, wordsOf } from './words';

const read = { exact: new WeakMap<Paragraph, readonly Word[]>(), folded: new WeakMap<Paragraph, readonly Word[]>() };

/** The words of a paragraph's canonical text; cut once, however many extractors read them. */
export function paragraphWords(paragraph: Paragraph, form: KeyForm): readonly Word[] {
  const words = read[form].get(paragraph) ?? wordsOf(paragraph.canonical.text, form);
  read[form].set(paragraph, words);
  return words;
}
