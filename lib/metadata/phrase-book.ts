import { type KeyForm, type Word, wordKey } from './words';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

export interface Found<T> {
  readonly value: T;
  /** Number of words that the phrase took. */
  readonly length: number;
}

/** Phrases of a vocabulary by their words, for finding the longest one that begins at a word of a text. */
export interface PhraseBook<T> {
  /** The longest phrase at `words[at]`; its words must stand side by side, with nothing but space between. */
  readonly longest: (words: readonly Word[], at: number) => Found<T> | null;
  /** The phrase that ends just before `words[at]`, shortest first. */
  readonly endsBefore: (words: readonly Word[], at: number) => Found<T> | null;
}

const PHRASE_WORD = /[đĐ]\/[cC]|[\p{L}\p{M}]+(?:['’&][\p{L}\p{M}]+)*|\d+/gu;

/**
 * Makes a book of phrases; `folded` for texts without marks.
 *
 * @example phraseBook([['bí thư', true]], 'exact').longest(wordsOf('Bí thư Huyện ủy', 'exact'), 0) // length 2
 */
export function phraseBook<T>(entries: Iterable<readonly [phrase: string, value: T]>, form: KeyForm): PhraseBook<T> {
  const root: Node<T> = { next: new Map(), value: undefined };
  let longestPhrase = 0;
  for (const [phrase, value] of entries) {
    const keys = (phrase.match(PHRASE_WORD) ?? []).map((word) => wordKey(word, form));
    longestPhrase = Math.max(longestPhrase, keys.length);
    let node = root;
    for (const key of keys) {
      const next = node.next.get(key) ?? { next: new Map(), value: undefined };
      node.next.set(key, next);
      node = next;
    }
    // Without marks two phrases may fall together; the first in the table is the likelier.
    node.value ??= value;
  }

  const longest = (words: readonly Word[], at: number): Found<T> | null => {
    let node = root;
    let found: Found<T> | null = null;
    for (let i = at; i < words.length; i++) {
      const word = words[i];
      if (word === undefined || (i > at && word.gap !== 'space')) break;
      const next = node.next.get(word.key);
      if (next === undefined) break;
      node = next;
      if (node.value !== undefined) found = { value: node.value, length: i - at + 1 };
    }
    return found;
  };

  const exactly = (words: readonly Word[], at: number, length: number): T | undefined => {
    let node: Node<T> | undefined = root;
    for (let i = at; i < at + length && node !== undefined; i++) {
      const word = words[i];
      node = word === undefined || (i > at && word.gap !== 'space') ? undefined : node.next.get(word.key);
    }
    return node?.value;
  };

  const endsBefore = (words: readonly Word[], at: number): Found<T> | null => {
    for (let length = 1; length <= longestPhrase && length <= at; length++) {
      const value = exactly(words, at - length, length);
      if (value !== undefined) return { value, length };
    }
    return null;
  };
  return { longest, endsBefore };
}

/**
 * A book of phrases of which only is asked whether they stand there.
 *
 * @example phraseSet(['bí thư'], 'exact').longest(wordsOf('Bí thư Huyện ủy', 'exact'), 0)?.length // 2
 */
export function phraseSet(phrases: readonly string[], form: KeyForm): PhraseBook<true> {
  return phraseBook(
    phrases.map((phrase) => [phrase, true] as const),
    form,
  );
}
