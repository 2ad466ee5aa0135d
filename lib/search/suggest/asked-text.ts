import { MAX_QUERY_LENGTH } from '../query';

/**
 * What of a search box is asked for: NFC, cut to what a search reads, nothing else mended. The box and the HTTP
 * interface both say it so, and an answer is held against the box by it: only then it is shown.
 *
 * @example askedText('Huye\u0323\u0302n ') // 'Huyện '
 */
export function askedText(typed: string): string {
  return typed.normalize('NFC').slice(0, MAX_QUERY_LENGTH).toWellFormed();
}
