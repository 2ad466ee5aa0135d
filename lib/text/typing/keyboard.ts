import type { Reading } from './reading';

/**
 * An input method as a machine: keys go in one by one, and where a key can mean two things (an o, or the hat of the o
 * before it) both are followed. What is no syllable dies at the end, so no rule has to guess.
 */

/** One way of reading the keys so far. */
export interface Typed {
  /** Lower case, with shape marks. */
  readonly letters: readonly string[];
  /** Combining tone mark, '' where none was typed. */
  readonly tone: string;
  /** The key before this moment turned the last letter into â, ê or ô: the same key again takes the hat off. */
  readonly hatted: boolean;
}

export const NOTHING_TYPED: Typed = { letters: [], tone: '', hatted: false };

/** nghieengx has nine keys; dd, ww and a cleared tone make no word longer than this. */
export const MAX_KEYS = 12;

const VOWEL = /^[aăâeêioôơuưy]$/;
/** Onset (Krông, M'Drắk: up to four), at most four vowels (quyêu, giươu), at most two letters of coda: linear. */
const SYLLABLE_SHAPE = /^[^aăâeêioôơuưy]{0,4}[aăâeêioôơuưy]{0,4}[^aăâeêioôơuưy]{0,2}$/;

export type Shapes = Readonly<Record<string, string>>;
export const CIRCUMFLEX: Shapes = { a: 'â', e: 'ê', o: 'ô' };
export const BREVE: Shapes = { a: 'ă' };
export const HORN: Shapes = { o: 'ơ', u: 'ư' };

export function hasVowel(typed: Typed): boolean {
  return typed.letters.some((letter) => VOWEL.test(letter));
}

/** The key as a letter; nothing where no syllable could go on like this. That keeps the ways few. */
export function append(typed: Typed, letter: string): Typed[] {
  const letters = [...typed.letters, letter];
  return SYLLABLE_SHAPE.test(letters.join('')) ? [{ letters, tone: typed.tone, hatted: false }] : [];
}

/** The key as a shape mark: one way for each letter that can take it. */
export function reshape(typed: Typed, shapes: Shapes): Typed[] {
  return typed.letters.flatMap((letter, i) => {
    const shaped = Object.hasOwn(shapes, letter) ? shapes[letter] : undefined;
    return shaped === undefined ? [] : [withLetter(typed, i, shaped)];
  });
}

export function withLetter(typed: Typed, index: number, letter: string): Typed {
  const hatted = index === typed.letters.length - 1 && /[âêô]/.test(letter);
  return { letters: typed.letters.with(index, letter), tone: typed.tone, hatted };
}

/** The key as a tone. A second tone is no Vietnamese ("first", "cars"): null rather than a guess which one holds. */
export function withTone(typed: Typed, tone: string): Typed[] {
  return typed.tone === '' && hasVowel(typed) ? [{ ...typed, tone, hatted: false }] : [];
}

/**
 * All ways to read a run of keys.
 *
 * @param press what one key can do, given what was typed before and what follows
 */
export function readings(keys: string, press: (typed: Typed, key: string, rest: string) => Typed[]): Reading[] {
  let ways: readonly Typed[] = [NOTHING_TYPED];
  for (let i = 0; i < keys.length; i++) {
    ways = ways.flatMap((typed) => press(typed, keys.charAt(i), keys.slice(i + 1)));
  }
  // ưo is no Vietnamese: one horn on the pair means both (truwong, truowng, tru7ong, truong7).
  const all = ways.map(({ letters, tone }) => ({ base: letters.join('').replace('ưo', 'ươ'), tone }));
  return all.filter((one, i) => all.findIndex((other) => other.base === one.base && other.tone === one.tone) === i);
}
