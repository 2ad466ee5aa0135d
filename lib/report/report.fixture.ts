import type { Report, ReportPlace } from './report';

/** For tests: a place that the text names. */
export function place(slug: string, label: string = slug): ReportPlace {
  return { slug, label, inferred: false, evidence: [] };
}

/** For tests: a whole report from the few fields that a test is about. */
export function makeReport(fields: Partial<Report> & { readonly id: string }): Report {
  return {
    title: null,
    titleEvidence: [],
    issuingBody: null,
    issuingBodyEvidence: [],
    source: { name: `${fields.id}.txt`, format: 'txt', bytes: 0, sha256: '', address: null },
    date: null,
    period: null,
    province: null,
    provinceNow: null,
    district: null,
    commune: null,
    communes: [],
    officeholders: [],
    byline: { authors: [], photographers: [] },
    topics: [],
    citedDocuments: [],
    statements: [],
    indicators: [],
    paragraphs: [],
    boilerplate: [],
    unmarked: false,
    review: [],
    ...fields,
  };
}
