import type { Message } from '../report/message';
import type { Report } from '../report/report';

/** What a record should have; a missing one is a fact about the report, not an error. */
const EXPECTED: readonly (readonly [field: keyof Report, label: string])[] = [
  ['title', 'tiêu đề'],
  ['date', 'ngày'],
  ['provinceNow', 'tỉnh'],
  ['issuingBody', 'nơi ban hành'],
];

/**
 * What is missing or doubtful in the metadata of one report.
 *
 * @example reviewReport(report).map((message) => message.message) // ['Chưa có tiêu đề.']
 */
export function reviewReport(report: Report): Message[] {
  const file = report.source.name;
  const missing = EXPECTED.filter(([field]) => report[field] === null).map(
    ([field, label]): Message => ({
      file,
      place: field,
      rule: 'missing-field',
      severity: 'info',
      message: `Chưa có ${label}.`,
    }),
  );
  const doubts = report.review.map(
    ({ field, severity, message }): Message => ({ file, place: field, rule: 'review', severity, message }),
  );
  return [...missing, ...doubts];
}
