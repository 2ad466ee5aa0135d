import { bond } from './bonds';
import { mayBegin, mayEnd } from './function-words';
import { type Level, longestShare } from './grams';

/** A phrase to be offered: the numbers of its keys, and how many reports have it. */
export interface Selected {
  readonly keys: readonly number[];
  readonly reports: number;
}

/** Longest phrase that is offered; one word more is counted, to tell a phrase from the beginning of a longer one. */
export const LONGEST = 5;
/**
 * Where a sequence goes on the same way this often it is a piece of the longer one: "cải cách hành" of "cải cách hành
 * chính". Not 1: in thousands of reports a word is mistyped now and then.
 */
const PIECE = 0.9;
/**
 * Least bond between the two sides of a phrase, wherever it is cut. Read off news text: below it stand "huyện tổ chức" and "trong xã", above it "phát
 * triển kinh tế".
 */
const COHESION = 0.3;
/** A phrase ends where the text is cut most easily in at least this share of its places. */
const WELL_CUT = 0.5;
const ONE_LETTER = /^[a-z]$/;

/**
 * Chooses the sequences that are phrases: seen in enough reports, beginning and ending with a word that says something,
 * their words bound to each other more than to what stands around them, and no mere piece of a longer phrase.
 *
 * @param levels of `countGrams`, up to LONGEST + 1 words
 * @param keys keys by number, from 1
 * @param words length of the whole text
 */
export function selectPhrases(levels: readonly Level[], keys: readonly string[], words: number): Selected[] {
  const graph = new Sequences(levels, words);
  const edge = (key: number, may: (exact: string) => boolean) => {
    const exact = keys[key - 1] ?? '';
    return may(exact) && !ONE_LETTER.test(exact);
  };
  const selected: Selected[] = [];
  /** By level: 1 where the sequence is offered, or is a piece of one that is. */
  let covered = new Uint8Array(0);
  for (let length = LONGEST; length >= 2; length--) {
    const level = levels[length - 1];
    const above = levels[length];
    if (level === undefined || above === undefined) continue;
    // A function word behind a phrase does not belong to it: "căn cứ" is whole though "vào" always follows.
    const says = (sequence: number, side: 'left' | 'right') =>
      side === 'right'
        ? edge(graph.last(length + 1, sequence), mayEnd)
        : edge(graph.first(length + 1, sequence), mayBegin);
    const goesOn = longestShare(level, above, says);
    const coveredAbove = piecesOf(above, covered);
    const own = new Uint8Array(level.table.size);
    for (let sequence = 1; sequence < level.table.size; sequence++) {
      if (!level.kept(sequence)) continue;
      const often = level.table.count(sequence) * PIECE;
      const left = (goesOn.left[sequence] ?? 0) > often;
      const right = (goesOn.right[sequence] ?? 0) > often;
      if ((left || right) && coveredAbove[sequence] === 1) {
        own[sequence] = 1;
        continue;
      }
      // Open at both ends it is the inside of something; of the longest none may be open.
      if ((left && right) || (length === LONGEST && (left || right))) continue;
      const fit = edge(graph.first(length, sequence), mayBegin) && edge(graph.last(length, sequence), mayEnd);
      const whole = (level.wellCut[sequence] ?? 0) >= level.table.count(sequence) * WELL_CUT;
      if (!fit || !whole || graph.cohesion(length, sequence) < COHESION) continue;
      own[sequence] = 1;
      selected.push({ keys: graph.keys(length, sequence), reports: level.table.reportsOf(sequence) });
    }
    covered = own;
  }
  return selected;
}

/** The halves of the covered sequences of a level. */
function piecesOf(level: Level, covered: Uint8Array): Uint8Array {
  let size = 0;
  for (let sequence = 1; sequence < level.table.size; sequence++) {
    size = Math.max(size, level.table.first(sequence), level.table.second(sequence));
  }
  const pieces = new Uint8Array(size + 1);
  for (let sequence = 1; sequence < covered.length; sequence++) {
    if (covered[sequence] !== 1) continue;
    pieces[level.table.first(sequence)] = 1;
    pieces[level.table.second(sequence)] = 1;
  }
  return pieces;
}

/** Walks from a sequence down to its parts. */
class Sequences {
  constructor(
    private readonly levels: readonly Level[],
    private readonly words: number,
  ) {}

  /** Number of the first key. */
  first(length: number, sequence: number): number {
    return this.tableOf(1)?.first(this.prefix(length, sequence, 1)) ?? 0;
  }

  last(length: number, sequence: number): number {
    return this.tableOf(1)?.first(this.suffix(length, sequence, 1)) ?? 0;
  }

  keys(length: number, sequence: number): number[] {
    return Array.from({ length }, (_, i) => this.last(i + 1, this.prefix(length, sequence, i + 1)));
  }

  /** The least bond over all places where the sequence can be cut in two. */
  cohesion(length: number, sequence: number): number {
    const share = (of: number, part: number) => (this.tableOf(of)?.count(part) ?? 0) / this.words;
    const whole = share(length, sequence);
    let least = 1;
    for (let cut = 1; cut < length; cut++) {
      const left = share(cut, this.prefix(length, sequence, cut));
      const right = share(length - cut, this.suffix(length, sequence, length - cut));
      least = Math.min(least, bond(whole, left, right));
    }
    // A few meetings may be chance: with n of them n / (n + 1) of the bond counts (after Pantel and Lin 2002).
    const seen = this.tableOf(length)?.count(sequence) ?? 0;
    return (least * seen) / (seen + 1);
  }

  private prefix(length: number, sequence: number, wanted: number): number {
    let part = sequence;
    for (let now = length; now > wanted; now--) part = this.tableOf(now)?.first(part) ?? 0;
    return part;
  }

  private suffix(length: number, sequence: number, wanted: number): number {
    let part = sequence;
    for (let now = length; now > wanted; now--) part = this.tableOf(now)?.second(part) ?? 0;
    return part;
  }

  private tableOf(length: number) {
    return this.levels[length - 1]?.table;
  }
}
