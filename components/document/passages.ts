import type { CitedDocument, Report } from '@/lib/report/report';
import { snippetsOf } from '@/lib/search/matching/snippets';
import type { Mark, Snippet } from '@/lib/search/result';

/**
 * The passages of a report that cite a document, at most three, with the citation marked.
 *
 * @example passagesOf(report, cited)[0]?.paragraph // 4
 */
export function passagesOf(report: Report, cited: CitedDocument): Snippet[] {
  const paragraphs = new Map<number, Mark[]>();
  const mentions = cited.mentions.length === 0 ? [cited] : cited.mentions;
  for (const { paragraph, start, end } of mentions) {
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), [start, end]]);
  }
  return snippetsOf(report, { title: [], paragraphs, count: mentions.length });
}
