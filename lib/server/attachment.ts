import 'server-only';

/**
 * The header that makes an answer a download (RFC 6266).
 *
 * @param plain letters, digits, dots and hyphens: for clients that know nothing better
 * @param name the name as people wrote it
 * @example attachment('bao-cao-1', 'Báo cáo.txt')
 */
export function attachment(plain: string, name: string): string {
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeRfc5987(name)}`;
}

/** RFC 5987 leaves fewer characters bare than encodeURIComponent does. */
function encodeRfc5987(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
