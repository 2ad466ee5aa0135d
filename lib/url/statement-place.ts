import type { HitPlace } from '../search/neighbours';

/** The key of the statement that a reading page was opened for. */
export const STATEMENT_KEY = 'loi';

type StatementPlace = NonNullable<HitPlace['statement']>;

/**
 * Where a statement begins, for an address: its paragraph from 1, as people count, and the offset of its first letter.
 *
 * @example formatStatementPlace({ paragraph: 6, start: 120 }) // '7.120'
 */
export function formatStatementPlace({ paragraph, start }: StatementPlace): string {
  return `${paragraph + 1}.${start}`;
}

/**
 * Reads it back; null for anything else.
 *
 * @example parseStatementPlace('7.120') // { paragraph: 6, start: 120 }
 */
export function parseStatementPlace(text: string): StatementPlace | null {
  // `7.120`: two whole numbers, bounded so that nothing overflows.
  const found = /^([1-9]\d{0,5})\.(\d{1,7})$/.exec(text);
  return found === null ? null : { paragraph: Number(found[1]) - 1, start: Number(found[2]) };
}
