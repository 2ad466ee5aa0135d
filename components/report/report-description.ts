import { type PlaceOf, placeWords } from '@/lib/places/place-words';
import { printDate } from '@/lib/report/print-date';
import type { Report } from '@/lib/report/report';

/**
 * One line about a report for search engines and previews: who, where, when. Never a summary that nobody wrote.
 *
 * @example reportDescription(report) // 'Báo cáo của Huyện ủy Than Uyên, Lai Châu, ngày 13/12/2022. Toàn văn có đánh số đoạn để trích dẫn.'
 */
export function reportDescription(report: PlaceOf & Pick<Report, 'issuingBody' | 'date'>): string {
  const parts = [
    report.issuingBody === null ? 'Báo cáo' : `Báo cáo của ${report.issuingBody}`,
    placeWords(report).place,
    report.date === null ? null : printDate(report.date),
  ].filter((part) => part !== null);
  return `${parts.join(', ')}. Toàn văn có đánh số đoạn để trích dẫn.`;
}
