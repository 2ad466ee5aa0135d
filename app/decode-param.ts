/**
 * A part of the path as it was meant: Next hands it over as it stands in the address. Empty where it does not decode,
 * which no report, person or document is called.
 *
 * @example decodeParam('b%C3%A1o-c%C3%A1o') // 'báo-cáo'
 */
export function decodeParam(param: string): string {
  try {
    return decodeURIComponent(param);
  } catch {
    return '';
  }
}
