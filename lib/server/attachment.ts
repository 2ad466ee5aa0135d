import 'server-only';

/** A header holds no letter beyond Latin, and one that a client may mistake is of no use. One class, linear. */
const NOT_PLAIN = /[^A-Za-z0-9._-]+/g;

/**
 * The header that makes an answer a download (RFC 6266).
 *
 * @param plain for clients that know nothing better: letters of other scripts are left out
 * @param name the name as people wrote it
 * @example attachment('bao-cao-1', 'Báo cáo.txt')
 */
export function attachment(plain: string, name: string): string {
  return `attachment; filename="${plain.replace(NOT_PLAIN, '') || 'tep'}"; filename*=UTF-8''${encodeRfc5987(name)}`;
}

/** RFC 5987 leaves fewer characters bare than encodeURIComponent does. */
function encodeRfc5987(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
