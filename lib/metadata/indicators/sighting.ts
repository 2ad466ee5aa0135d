import type { Word } from '../words';
import type { Figure } from './figures';
import type { ReadUnit } from './read-unit';

/** A figure with its unit, in its paragraph, before anybody asks whether it measures something. */
export interface Sighting {
  /** Canonical text of the paragraph. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly figure: Figure;
  readonly unit: ReadUnit;
  /** Index of the first word of the number. */
  readonly at: number;
  /** Index of the first word behind the unit. */
  readonly next: number;
  /** First word of the clause (after a full stop or a semicolon) and of the sentence, no more than `LOOK_BACK` words ago. */
  readonly clause: number;
  readonly sentence: number;
}

/** Farther back nothing is read: a clause of a report has some 40 words, and the time must stay linear. */
const LOOK_BACK = 60;

/** Where the clause and the sentence of a word begin. */
export function beginnings(words: readonly Word[], at: number): { readonly clause: number; readonly sentence: number } {
  const earliest = Math.max(0, at - LOOK_BACK);
  let clause = -1;
  let sentence = at;
  for (; sentence > earliest; sentence--) {
    const gap = words[sentence]?.gap;
    if (clause < 0 && gap === 'semicolon') clause = sentence;
    if (gap === 'stop') break;
  }
  return { clause: clause < 0 ? sentence : clause, sentence };
}

/** The canonical text of the words from `from` up to `to`, `to` not included; empty where there are none. */
export function wordsText(text: string, words: readonly Word[], from: number, to: number): string {
  const [first] = words.slice(from, from + 1);
  const last = words[to - 1];
  return first === undefined || last === undefined || to <= from ? '' : text.slice(first.from, last.to);
}

/** The word behind the unit, where nothing but a space parts them; "%" and "m²" are no words. */
export function wordBehind({ text, words, next, unit }: Sighting): Word | null {
  const [word] = words.slice(next, next + 1);
  return word !== undefined && text.slice(unit.to, word.from) === ' ' ? word : null;
}
