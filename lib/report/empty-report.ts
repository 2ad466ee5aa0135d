import type { Report } from './report';

/**
 * A report of which nothing is known yet but its name and its source.
 *
 * @example emptyReport('a', { name: 'a.txt', format: 'txt', bytes: 12, sha256: '…', address: null }).title // null
 */
export function emptyReport(id: string, source: Report['source']): Report {
  return {
    id,
    title: null,
    titleEvidence: [],
    issuingBody: null,
    issuingBodyEvidence: [],
    source,
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
    namedDocuments: [],
    statements: [],
    directiveLists: [],
    indicators: [],
    paragraphs: [],
    boilerplate: [],
    unmarked: false,
    corrected: [],
    review: [],
  };
}
