import { printDateValue } from '../../report/print-date';
import type { Citation } from '../citation';
import { bodyWords, citedWords, issuedWords, oneLine, paragraphWords, speakerWords, titled } from './source-words';

/**
 * The Vietnamese citation, in the order of Vietnamese footnotes: the body, a colon, the title between quotation marks, who
 * signed it, date, place in the text; then address and day of access. In front, the words and who said them.
 *
 * @example vietnameseCitation(citation) // '“…” – Nguyễn Tăng, Bí thư Huyện ủy. Huyện ủy Hướng Hóa (Quảng Trị): “…”, ngày 10/11/2022, đoạn 7. https://… (truy cập ngày 22/11/2026).'
 */
export function vietnameseCitation(citation: Citation): string {
  const speaker = speakerWords(citation);
  const words = speaker === null ? citedWords(citation) : `${citedWords(citation)} – ${speaker}`;
  return oneLine(
    `${ended(words)} ${sourceLine(citation)}. ${citation.url ?? citation.path} (truy cập ${printDateValue(citation.accessed)}).`,
  );
}

/**
 * The source without address: body, title, author, date, paragraph.
 *
 * @example sourceLine(citation) // 'Huyện ủy Hướng Hóa (Quảng Trị): “…”, ngày 10/11/2022, đoạn 7'
 */
export function sourceLine(citation: Citation): string {
  const body = bodyWords(citation);
  const parts = [
    titled(citation),
    citation.authors.length === 0 ? null : `bài của ${citation.authors.join(', ')}`,
    // Without a body, the place is all that tells one "Báo cáo kết quả" from the other.
    body === null ? citation.place : null,
    issuedWords(citation),
    paragraphWords(citation),
  ].filter((part) => part !== null);
  return `${body === null ? '' : `${body}: `}${parts.join(', ')}`;
}

const STOPPED = /[.!?…][”"»]?$/u;

/** A full stop where the words have none of their own. */
function ended(words: string): string {
  return STOPPED.test(words) ? words : `${words}.`;
}
