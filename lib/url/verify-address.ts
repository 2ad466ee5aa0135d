import { MAX_VERIFY_LENGTH } from '../search/verify/verdict';

/** What the page that checks quotes was asked. */
export interface VerifyAddress {
  /** At most MAX_VERIFY_LENGTH units; line ends as `\n`. */
  readonly text: string;
  /** How many units were not read. */
  readonly cut: number;
}

/**
 * Reads `q` of the page that checks quotes. A browser sends the line ends of a text area as CR LF.
 *
 * @example parseVerify(new URLSearchParams('q=an toàn')) // { text: 'an toàn', cut: 0 }
 */
export function parseVerify(pairs: Iterable<readonly [key: string, value: string]>): VerifyAddress {
  const given = [...pairs].find(([key]) => key === 'q')?.[1] ?? '';
  const text = given.replace(/\r\n?/g, '\n').trim();
  return { text: text.slice(0, MAX_VERIFY_LENGTH).toWellFormed(), cut: Math.max(0, text.length - MAX_VERIFY_LENGTH) };
}

/**
 * Address of the page that checks a quote.
 *
 * @example verifyHref('an toàn') // '/kiem-chung?q=an+to%C3%A0n'
 */
export function verifyHref(text: string): string {
  return `/kiem-chung?${new URLSearchParams({ q: text })}`;
}
