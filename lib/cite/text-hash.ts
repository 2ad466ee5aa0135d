/**
 * SHA-256 of words as they stand, UTF-8, in hexadecimal: whoever keeps it can tell later whether a quote was altered.
 *
 * @example await textHash('OCOP') // '5e9f…'
 */
export async function textHash(words: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
