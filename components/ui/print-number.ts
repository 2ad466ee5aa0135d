/** Groups of three digits from the right, by the Vietnamese dot: 1.234.567. Fixed here, not taken from the machine. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/**
 * A whole number of at least 0 as Vietnamese prints it.
 *
 * @example printNumber(12345) // '12.345'
 */
export function printNumber(number: number): string {
  const digits = String(Math.round(number));
  // Most of the hundreds of counts on a page have nothing to group.
  return digits.length < 4 ? digits : digits.replace(THOUSANDS, '.');
}

/**
 * The size of a file in words a clerk knows; 1 kB is 1,000 bytes.
 *
 * @example printBytes(6811) // '6,8 kB'
 */
export function printBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size < 10 ? size.toFixed(1).replace('.', ',') : printNumber(size)} ${unit}`;
}
