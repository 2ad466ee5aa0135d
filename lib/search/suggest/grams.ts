import { bondsOf } from './bonds';
import { PairTable } from './pair-table';
import { BREAK, type PhraseText } from './phrase-text';

/** Sequences of one length. A sequence of n words is the pair of its first n-1 and its last n-1 words. */
export interface Level {
  /** Counts by sequence; number 0 is none. Level 1 pairs a key with nothing. */
  readonly table: PairTable;
  /** By sequence: how often its ends are where the text is cut most easily. Empty for single words. */
  readonly wellCut: Uint32Array;
  /** Whether enough reports have it to be looked at further. */
  readonly kept: (sequence: number) => boolean;
}

const NO_CUTS = new Uint32Array(0);

/**
 * Counts all sequences of 1 to `longest` words that at least `least` reports have. Level by level: a sequence can only
 * be frequent where both its halves are, so that the tables stay small. Two passes over the text for each level.
 *
 * @example countGrams(text, 5, 2)[1]?.table.size // pairs of words
 */
export function countGrams(text: PhraseText, longest: number, least: number): Level[] {
  // By position: the sequence of the last level that begins there, 0 where it is rare or a break comes first.
  const at = new Uint32Array(text.length);
  const words = countWords(text, at);
  const levels: Level[] = [{ table: words, wellCut: NO_CUTS, kept: keptIn(words, least) }];
  let bonds: Uint8Array = new Uint8Array(0);
  for (let length = 2; length <= longest; length++) {
    const below = levels.at(-1);
    if (below === undefined) break;
    const table = countPairs(text, at, below);
    if (length === 2) bonds = bondsOf(text, at, table, words);
    levels.push({ table, wellCut: countCuts(at, bonds, length, table.size), kept: keptIn(table, least) });
  }
  return levels;
}

function keptIn(table: PairTable, least: number): Level['kept'] {
  return (sequence) => sequence !== 0 && table.reportsOf(sequence) >= least;
}

function countWords(text: PhraseText, at: Uint32Array): PairTable {
  const table = new PairTable();
  let position = 0;
  for (let report = 0; report < text.reports; report++) {
    for (const end = text.endOf(report); position < end; position++) {
      const key = text.keyAt(position);
      at[position] = key === BREAK ? 0 : table.add(key, 0, report + 1);
    }
  }
  return table;
}

function countPairs(text: PhraseText, at: Uint32Array, below: Level): PairTable {
  const kept = new Uint8Array(below.table.size);
  for (let sequence = 1; sequence < kept.length; sequence++) kept[sequence] = below.kept(sequence) ? 1 : 0;
  const table = new PairTable();
  let position = 0;
  for (let report = 0; report < text.reports; report++) {
    const end = text.endOf(report);
    let first = at[position] ?? 0;
    for (; position < end; position++) {
      const second = position + 1 < end ? (at[position + 1] ?? 0) : 0;
      at[position] = kept[first] === 1 && kept[second] === 1 ? table.add(first, second, report + 1) : 0;
      first = second;
    }
  }
  return table;
}

/**
 * How often each sequence stands between weaker bonds than those at its own ends. "đạo thực hiện" is a sequence of
 * many reports, but its first word clings to "lãnh" or "chỉ" before it.
 */
function countCuts(at: Uint32Array, bonds: Uint8Array, length: number, size: number): Uint32Array {
  const cuts = new Uint32Array(size);
  for (let from = 0; from < at.length; from++) {
    const sequence = at[from] ?? 0;
    if (sequence === 0) continue;
    const left = (from === 0 ? 0 : (bonds[from - 1] ?? 0)) <= (bonds[from] ?? 0);
    const right = (bonds[from + length - 1] ?? 0) <= (bonds[from + length - 2] ?? 0);
    if (left && right) cuts[sequence] = (cuts[sequence] ?? 0) + 1;
  }
  return cuts;
}

/**
 * By sequence of the level below: how often it goes on into its most frequent longer sequence, on either side.
 *
 * @param counts whether a longer sequence tells that the shorter one is a piece of it
 */
export function longestShare(
  below: Level,
  above: Level,
  counts: (sequence: number, side: 'left' | 'right') => boolean,
): { readonly left: Uint32Array; readonly right: Uint32Array } {
  const left = new Uint32Array(below.table.size);
  const right = new Uint32Array(below.table.size);
  for (let sequence = 1; sequence < above.table.size; sequence++) {
    const count = above.table.count(sequence);
    const [first, second] = [above.table.first(sequence), above.table.second(sequence)];
    if (count > (right[first] ?? 0) && counts(sequence, 'right')) right[first] = count;
    if (count > (left[second] ?? 0) && counts(sequence, 'left')) left[second] = count;
  }
  return { left, right };
}
