import type { PairTable } from './pair-table';
import type { PhraseText } from './phrase-text';

/** 255 is kept for a number that follows. */
const STRONGEST = 250;

/**
 * How strongly two things that stand together hold to each other: normalised pointwise mutual information (Bouma
 * 2009). 0 is chance, 1 is never apart, below 0 they avoid each other.
 *
 * @param both @param left @param right shares of the text
 * @example bond(0.01, 0.01, 0.01) // 1
 */
export function bond(both: number, left: number, right: number): number {
  return Math.log(both / (left * right)) / -Math.log(both);
}

/**
 * By position: the bond between the word there and the next one, 0 to STRONGEST. A number behind a word binds it
 * wholly: "Quyết định số" is not whole without what follows.
 *
 * @param pairs by position, the pair that begins there
 */
export function bondsOf(text: PhraseText, pairs: Uint32Array, table: PairTable, words: PairTable): Uint8Array {
  const ofPair = new Uint8Array(table.size);
  const share = (count: number) => count / text.length;
  for (let pair = 1; pair < table.size; pair++) {
    const left = share(words.count(table.first(pair)));
    const right = share(words.count(table.second(pair)));
    ofPair[pair] = Math.round(Math.max(0, bond(share(table.count(pair)), left, right)) * STRONGEST);
  }
  const bonds = new Uint8Array(pairs.length);
  for (let position = 0; position < bonds.length; position++) {
    const pair = pairs[position] ?? 0;
    if (pair !== 0) bonds[position] = ofPair[pair] ?? 0;
    else if (text.isNumber(position + 1)) bonds[position] = 255;
  }
  return bonds;
}
