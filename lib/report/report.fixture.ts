import { emptyReport } from './empty-report';
import type { Report, ReportPlace } from './report';

/** For tests: a place that the text names. */
export function place(slug: string, label: string = slug): ReportPlace {
  return { slug, label, inferred: false, evidence: [] };
}

/** For tests: a whole report from the few fields that a test is about. */
export function makeReport(fields: Partial<Report> & { readonly id: string }): Report {
  const source: Report['source'] = { name: `${fields.id}.txt`, format: 'txt', bytes: 0, sha256: '', address: null };
  return { ...emptyReport(fields.id, source), ...fields };
}
