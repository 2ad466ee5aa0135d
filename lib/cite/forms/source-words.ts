import { printDateValue } from '../../report/print-date';
import type { Citation } from '../citation';

/** Opening and closing marks that words bring along: they need no second pair. */
const QUOTED = /^[“"«][^“”"«»]*[”"»]$/u;

/**
 * Words between quotation marks.
 *
 * @example quoted('gắn với OCOP') // '“gắn với OCOP”'
 */
export function quoted(words: string): string {
  return QUOTED.test(words) ? words : `“${words}”`;
}

/** The words of a citation between marks; where they were cut, it says so. */
export function citedWords({ words, cut }: Pick<Citation, 'words' | 'cut'>): string {
  return quoted(cut ? `${words} […]` : words);
}

/**
 * Who speaks, with the office held that day; told speech says that it is told. Null where it is not known.
 *
 * @example speakerWords(citation) // 'Nguyễn Tăng, Bí thư Huyện ủy (lời thuật lại)'
 */
export function speakerWords({ speaker, statement }: Pick<Citation, 'speaker' | 'statement'>): string | null {
  if (speaker === null) return null;
  const told = statement?.manner === 'reported' ? ' (lời thuật lại)' : '';
  return [speaker.name, ...speaker.titles].join(', ') + told;
}

/**
 * The body with its province where its name does not say it: there is more than one Huyện ủy Châu Thành.
 *
 * @example bodyWords({ issuingBody: 'Huyện ủy Than Uyên', place: 'huyện Than Uyên, Lai Châu' }) // 'Huyện ủy Than Uyên (Lai Châu)'
 */
export function bodyWords({ issuingBody, place }: Pick<Citation, 'issuingBody' | 'place'>): string | null {
  if (issuingBody === null) return null;
  const wide = place?.split(', ').at(-1) ?? null;
  return wide === null || saidIn(issuingBody, wide) ? issuingBody : `${issuingBody} (${wide})`;
}

/** "tỉnh Lai Châu" is said in "Tỉnh ủy Lai Châu". */
function saidIn(body: string, place: string): boolean {
  const name = place.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  return name.length > 0 && body.toLowerCase().includes(name.join(' ').toLowerCase());
}

/** “Title”, or how a report without one begins. */
export function titled({ title, heading }: Pick<Citation, 'title' | 'heading'>): string {
  return title === null ? `Báo cáo không có tiêu đề, mở đầu: ${quoted(heading)}` : quoted(title);
}

/** The date of the report as a citation says it. */
export function issuedWords({ date }: Pick<Citation, 'date'>): string {
  if (date === null) return 'không rõ ngày';
  return date.inferred ? `${printDateValue(date.value)} (suy ra)` : printDateValue(date.value);
}

/** “đoạn 7”: the number that the page prints. */
export function paragraphWords({ span }: Pick<Citation, 'span'>): string {
  return `đoạn ${span.paragraph + 1}`;
}

/** One line: whatever a title holds, no form of citation breaks at it. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
