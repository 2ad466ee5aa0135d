import type { TermToken } from '../build/segments';
import type { Mark } from '../result';
import type { MarkPlan, Sequence } from './sequences';

/** The tokens of a text in order; those that no query word stands for may be undefined. */
export type TokenRow = readonly (TermToken | undefined)[];

/** A stretch of tokens, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a query marks a text: ranges of the text in order, none touching another. Of several sequences that begin
 * at one token the longest wins.
 *
 * @example findMarks(termTokens('Huyện ủy họp', false), plan, false) // [[0, 8]] for the query huyện ủy
 */
export function findMarks(tokens: TokenRow, plan: MarkPlan, inTitle: boolean): Mark[] {
  const sequences = inTitle ? [...plan.sequences, ...plan.titles] : plan.sequences;
  const stretches = sequences.flatMap((each) => occurrences(tokens, each));
  for (const { left, right, distance } of plan.near) {
    for (const [one, other] of nearPairs(tokens, left, right, distance)) stretches.push(one, other);
  }
  stretches.sort((a, b) => a.from - b.from || b.to - a.to);
  const marks: Mark[] = [];
  let free = 0;
  for (const { from, to } of stretches) {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (from < free || first === undefined || last === undefined) continue;
    marks.push([first.start, last.end]);
    free = to;
  }
  return marks;
}

/**
 * Every place where a sequence stands: the whole of a phrase, or the longest run of neighbouring words.
 *
 * @example occurrences(tokens, new Sequence(words, true))
 */
export function occurrences(tokens: TokenRow, sequence: Sequence): Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from] === undefined) continue;
    const length = sequence.whole ? wholeAt(tokens, sequence, from) : runAt(tokens, sequence, from);
    if (length === 0) continue;
    found.push({ from, to: from + length });
    if (!sequence.whole) from += length - 1;
  }
  return found;
}

/** Pairs of occurrences with at most `distance` tokens between them, in either order. */
export function nearPairs(
  tokens: TokenRow,
  left: Sequence,
  right: Sequence,
  distance: number,
): (readonly [Stretch, Stretch])[] {
  const pairs: (readonly [Stretch, Stretch])[] = [];
  const others = occurrences(tokens, right);
  const reach = distance + Math.max(left.words.length, right.words.length);
  let first = 0;
  for (const one of occurrences(tokens, left)) {
    while ((others[first]?.from ?? one.from) < one.from - reach) first++;
    for (const other of others.slice(first, first + 2 * reach + 2)) {
      const gap = Math.max(other.from - one.to, one.from - other.to);
      if (gap >= 0 && gap <= distance) pairs.push([one, other]);
    }
  }
  return pairs;
}

function wholeAt(tokens: TokenRow, sequence: Sequence, from: number): number {
  const fits = sequence.words.every((_, i) => isWord(tokens[from + i], sequence, i));
  return fits ? sequence.words.length : 0;
}

/** The longest run of consecutive query words that the text has from here; 0 for none. */
function runAt(tokens: TokenRow, sequence: Sequence, from: number): number {
  let best = 0;
  for (const start of sequence.indexesOf(tokens[from]?.term ?? '')) {
    let length = 1;
    while (isWord(tokens[from + length], sequence, start + length)) length++;
    best = Math.max(best, length);
  }
  return best;
}

function isWord(token: TermToken | undefined, sequence: Sequence, index: number): boolean {
  return token !== undefined && sequence.indexesOf(token.term).includes(index);
}
