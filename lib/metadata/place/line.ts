import type { Paragraph } from '../context';
import { paragraphWords } from '../paragraph-words';
import type { Word } from '../words';
import type { Lexicon } from './lexicon';

/** One paragraph in the reading: its words, and the vocabulary in their form of keys. */
export interface Line {
  readonly paragraph: Paragraph;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** `level key` of names read elsewhere in the text where case shows their ends. */
  readonly seen: ReadonlySet<string>;
}

export function lineOf(paragraph: Paragraph, lexicon: Lexicon, seen: ReadonlySet<string>): Line {
  return { paragraph, lexicon, seen, words: paragraphWords(paragraph, lexicon.form) };
}

/** The text between two offsets of the paragraph's canonical text. */
export function textBetween({ paragraph }: Line, from: number, to: number | undefined): string {
  return paragraph.canonical.text.slice(from, to);
}

export function inCapitals(word: Word | undefined): boolean {
  return word !== undefined && word.text.length > 1 && word.text === word.text.toUpperCase();
}
