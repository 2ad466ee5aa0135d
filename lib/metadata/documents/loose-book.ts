import { type KeyForm, type Word, wordKey } from '../words';

/** Names whose commas a text may leave out: "Luật Phòng chống ma túy" is "Luật Phòng, chống ma túy". */
export interface LooseBook {
  /** The longest name that begins at `words[at]`, as the table has it. */
  readonly longest: (words: readonly Word[], at: number) => { readonly name: string; readonly length: number } | null;
}

interface Entry {
  readonly name: string;
  readonly keys: readonly string[];
  /** Whether a comma stands before the word of this index. */
  readonly commas: ReadonlySet<number>;
}

const NAME_WORD = /,? ?[\p{L}\p{M}]+/gu;

/** @example looseBook(['Phòng, chống ma túy'], 'exact') */
export function looseBook(names: readonly string[], form: KeyForm): LooseBook {
  const byFirst = new Map<string, Entry[]>();
  for (const name of names) {
    const words = name.match(NAME_WORD) ?? [];
    const commas = new Set(words.flatMap((word, i) => (word.startsWith(',') ? [i] : [])));
    const keys = words.map((word) => wordKey(word.replace(/[, ]/g, ''), form));
    const first = keys[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { name, keys, commas }]);
  }
  const longer = (a: Entry, b: Entry) => b.keys.length - a.keys.length;
  for (const entries of byFirst.values()) entries.sort(longer);

  const fits = ({ keys, commas }: Entry, words: readonly Word[], at: number) =>
    keys.every((key, i) => {
      const word = words[at + i];
      if (word?.key !== key) return false;
      return i === 0 || word.gap === 'space' || (word.gap === 'comma' && commas.has(i));
    });
  return {
    longest: (words, at) => {
      const found = byFirst.get(words[at]?.key ?? '')?.find((entry) => fits(entry, words, at));
      return found === undefined ? null : { name: found.name, length: found.keys.length };
    },
  };
}
