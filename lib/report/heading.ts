import type { Report } from './report';

const MAX_LENGTH = 110;

/**
 * What to print as a report's heading: its title, or the first words of its text, cut at a word.
 *
 * @example reportHeading(report) // 'Tại Hội nghị đã thông qua báo cáo đánh giá kết quả công tác…'
 */
export function reportHeading(report: Pick<Report, 'title' | 'paragraphs' | 'boilerplate' | 'id'>): string {
  if (report.title !== null) return report.title;
  const first = report.paragraphs.find((text, index) => !report.boilerplate.includes(index) && text.trim() !== '');
  if (first === undefined) return report.id;
  const text = first.replace(/\s+/g, ' ').trim();
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.lastIndexOf(' ', MAX_LENGTH);
  return `${text.slice(0, cut > MAX_LENGTH / 2 ? cut : MAX_LENGTH)}…`;
}
