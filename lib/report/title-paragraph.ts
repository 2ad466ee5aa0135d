import type { Report } from './report';

/**
 * Index of the paragraph that is the report's title; null where the title comes from elsewhere (front matter, HTML
 * head, a part of a paragraph) or is missing. Index, marks and reading page treat that paragraph as the title, once.
 *
 * @example titleParagraph(report) // 0
 */
export function titleParagraph(report: Pick<Report, 'titleEvidence' | 'paragraphs'>): number | null {
  for (const { paragraph, start, end } of report.titleEvidence) {
    if (paragraph === null || start === null || end === null) continue;
    const text = report.paragraphs[paragraph] ?? '';
    const outside = text.slice(0, start) + text.slice(end);
    // "## " of Markdown, a full stop: nothing that anyone would search for.
    if (!/[\p{L}\d]/u.test(outside)) return paragraph;
  }
  return null;
}
