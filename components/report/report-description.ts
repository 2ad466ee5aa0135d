import { districtWords } from '@/lib/places/place-words';
import type { Report } from '@/lib/report/report';
import { printDate } from '../ui/print-date';

/**
 * One line about a report for search engines and previews: who, where, when. Never a summary that nobody wrote.
 *
 * @example reportDescription(report) // 'Báo cáo của Huyện ủy Than Uyên, Lai Châu, ngày 13/12/2022. Toàn văn có đánh số đoạn để trích dẫn.'
 */
export function reportDescription(report: Pick<Report, 'issuingBody' | 'district' | 'province' | 'date'>): string {
  const district = report.district === null ? null : districtWords(report.district, report.date).then;
  const place = [district, report.province?.label ?? null].filter((label) => label !== null).join(', ');
  const parts = [
    report.issuingBody === null ? 'Báo cáo' : `Báo cáo của ${report.issuingBody}`,
    place === '' ? null : place,
    report.date === null ? null : printDate(report.date),
  ].filter((part) => part !== null);
  return `${parts.join(', ')}. Toàn văn có đánh số đoạn để trích dẫn.`;
}
