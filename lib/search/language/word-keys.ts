import type { QueryWord } from './ast';

type Keys = Pick<QueryWord, 'exact' | 'folded'>;

/** Folded keys of words, joined by blanks. */
export function foldedWords(words: readonly Keys[]): string {
  return words.map((word) => word.folded).join(' ');
}

/** Exact keys of words, joined by blanks. */
export function exactWords(words: readonly Pick<Keys, 'exact'>[]): string {
  return words.map((word) => word.exact).join(' ');
}

/**
 * Whether a typed word means another one: with marks its own spelling, without them every spelling.
 *
 * @example meansWord(typed, word) // "duong" means "đường", "đường" does not mean "dương"
 */
export function meansWord(typed: Keys & Pick<QueryWord, 'marked'>, word: Keys | undefined): boolean {
  return word !== undefined && (typed.marked ? typed.exact === word.exact : typed.folded === word.folded);
}
