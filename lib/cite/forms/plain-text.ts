import { printDateValue } from '../../report/print-date';
import type { Citation } from '../citation';
import { citedWords, speakerWords } from './source-words';
import { sourceLine } from './vietnamese';

/**
 * The words with their origin below, line by line, for a letter or a draft.
 *
 * @example plainText(citation).split('\n')[0] // '“gắn với OCOP”'
 */
export function plainText(citation: Citation): string {
  const speaker = speakerWords(citation);
  return [
    citedWords(citation),
    '',
    ...(speaker === null ? [] : [`Người nói: ${speaker}`]),
    `Nguồn: ${sourceLine(citation)}`,
    `Địa chỉ: ${citation.url ?? citation.path}`,
    `Truy cập: ${printDateValue(citation.accessed)}`,
  ].join('\n');
}
