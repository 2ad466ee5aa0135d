const SIGNS: readonly (readonly [value: number, letters: string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const LARGEST = 89;
/** 1 to 89 in the written standard: XXVII, not XXVVII. */
const ROMAN = /^(?=[IVXL])(?:XL|L?X{0,3})(?:I[XV]|V?I{0,3})$/;

/**
 * A number in Roman numerals, capitals; null outside 1 to 89, where reports write none.
 *
 * @example toRoman(27) // 'XXVII'
 */
export function toRoman(number: number): string | null {
  if (!Number.isInteger(number) || number < 1 || number > LARGEST) return null;
  let rest = number;
  let letters = '';
  for (const [value, sign] of SIGNS) {
    while (rest >= value) {
      letters += sign;
      rest -= value;
    }
  }
  return letters;
}

/**
 * The number that a Roman numeral in any case means; null for anything else.
 *
 * @example fromRoman('xxvii') // 27
 */
export function fromRoman(text: string): number | null {
  const letters = text.toUpperCase();
  if (!ROMAN.test(letters)) return null;
  let sum = 0;
  let at = 0;
  for (const [value, sign] of SIGNS) {
    while (letters.startsWith(sign, at)) {
      sum += value;
      at += sign.length;
    }
  }
  return sum;
}
