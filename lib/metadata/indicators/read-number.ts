/** A number as a Vietnamese text writes it: thousands dot, decimal comma. */
export interface WrittenNumber {
  /** With a decimal point, for Number(): "1928.917"; null where the writing is none of the known ones ("1.92.817"). */
  readonly digits: string | null;
  readonly whole: boolean;
  /** "1.959": the dot says that the dot is no decimal point here. */
  readonly grouped: boolean;
}

/** More digits than a budget has: a phone number, an account, dirt. */
const MAX_DIGITS = 15;
/** "1.959", "1.928,917"; each group is a dot and exactly three digits. "0.123" is no number of ours. */
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
/** "339", "17,5", "05". */
const SIMPLE = /^\d+(?:,\d+)?$/;
/** "17.5%", "2.25 ha", "0.454 kg": the decimal point of other languages; three digits behind 1 to 9 are thousands. */
const FOREIGN = /^(?:\d+\.\d{1,2}|0\.\d+)$/;

/**
 * Reads one written number.
 *
 * @example readNumber('1.928,917') // { digits: '1928.917', whole: false, grouped: true }
 */
export function readNumber(text: string): WrittenNumber {
  const long = text.length > MAX_DIGITS + 5;
  const grouped = !long && GROUPED.test(text);
  const foreign = !long && FOREIGN.test(text);
  if (long || !(grouped || foreign || SIMPLE.test(text))) {
    return { digits: null, whole: false, grouped: false };
  }
  const digits = foreign ? text : text.replaceAll('.', '').replace(',', '.');
  return { digits: digits.length > MAX_DIGITS ? null : digits, whole: !digits.includes('.'), grouped };
}

/**
 * The value with so many zeros more. Through the decimal text, so that 1928.917 × 10⁹ is exact.
 *
 * @example scaled({ digits: '1928.917', whole: false, grouped: true }, 9) // 1928917000000
 */
export function scaled({ digits }: WrittenNumber, zeros: number): number | null {
  return digits === null ? null : Number(`${digits}e${zeros}`);
}
