/** A statement longer than this is read in its report. */
const MAX_LENGTH = 600;

/**
 * A text cut at a word, with an ellipsis where it was cut.
 *
 * @param max UTF-16 units
 * @example shortened('Rà soát từng hộ nghèo', 10) // 'Rà soát …'
 */
export function shortened(text: string, max: number = MAX_LENGTH): string {
  if (text.length <= max) return text;
  const cut = text.lastIndexOf(' ', max);
  return `${text.slice(0, cut > max / 2 ? cut : max)} …`;
}
