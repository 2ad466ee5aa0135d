import type { Report } from '../../report/report';
import { segmentsOf, termTokens } from '../build/segments';
import type { ReportMarks } from '../engine';
import type { Mark } from '../result';
import { findMarks, type TokenRow } from './find-marks';
import type { MarkPlan } from './sequences';

type Among = ReadonlyMap<number, TokenRow | null>;

/**
 * All marks of a query in one report, title first.
 *
 * @param among the segments (by their place in `segmentsOf`) that can have marks, where an engine knows them, with their
 * tokens, as `termTokens` cuts them, where it holds them
 * @example reportMarks(report, markPlan(parseQuery('ocop').node, 'mac-dinh')).count
 */
export function reportMarks(report: Report, plan: MarkPlan, among?: Among): ReportMarks {
  let title: readonly Mark[] = [];
  let count = 0;
  const paragraphs = new Map<number, readonly Mark[]>();
  if (plan.sequences.length + plan.titles.length + plan.near.length > 0) {
    for (const [index, { paragraph, text }] of segmentsOf(report).entries()) {
      if (among !== undefined && !among.has(index)) continue;
      const tokens = among?.get(index) ?? termTokens(text, report.unmarked);
      const marks = findMarks(tokens, plan, paragraph === null);
      count += marks.length;
      if (paragraph === null) title = marks;
      else if (marks.length > 0) paragraphs.set(paragraph, marks);
    }
  }
  return { title, paragraphs, count };
}
