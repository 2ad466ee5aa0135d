import type { Span } from '../../report/report';

/** What was found and stands in the gold, what does not, and what the gold has and nobody found; in words to print. */
export interface Tally {
  readonly found: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export const EMPTY_TALLY: Tally = { found: [], wrong: [], missed: [] };

/** The figures of one field; null where nothing was found, or nothing was there to find. */
export interface Figures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/**
 * @example figuresOf({ found: ['a'], wrong: [], missed: ['b'] }) // { precision: 1, recall: 0.5, f1: 0.666… }
 */
export function figuresOf({ found, wrong, missed }: Tally): Figures {
  const part = (whole: number) => (whole === 0 ? null : found.length / whole);
  const all = 2 * found.length + wrong.length + missed.length;
  return {
    precision: part(found.length + wrong.length),
    recall: part(found.length + missed.length),
    f1: all === 0 ? null : (2 * found.length) / all,
  };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    found: tallies.flatMap(({ found }) => found),
    wrong: tallies.flatMap(({ wrong }) => wrong),
    missed: tallies.flatMap(({ missed }) => missed),
  };
}

/**
 * Two lists held against each other, each item used once.
 *
 * @example compareLists(['a', 'b'], ['b', 'c']) // found b, wrong c, missed a
 */
export function compareLists(wanted: readonly string[], given: readonly string[]): Tally {
  const left = [...given];
  const found: string[] = [];
  const missed: string[] = [];
  for (const item of wanted) {
    const at = left.indexOf(item);
    if (at < 0) missed.push(item);
    else found.push(...left.splice(at, 1));
  }
  return { found, wrong: left, missed };
}

/** One value against one; a value in place of another is both wrong and missed, none in place of none is nothing. */
export function compareValues(wanted: string | null, given: string | null): Tally {
  return compareLists(wanted === null ? [] : [wanted], given === null ? [] : [given]);
}

/** Units that two spans share. */
export function overlap(one: Span, other: Span): number {
  if (one.paragraph !== other.paragraph) return 0;
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

export const lengthOf = ({ start, end }: Span): number => end - start;

/** Words of a list of findings, short enough for a line. */
export function short(text: string, max = 90): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > max ? `${line.slice(0, max)}…` : line;
}
