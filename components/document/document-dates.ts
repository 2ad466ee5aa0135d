import type { CitedDocument, Report } from '@/lib/report/report';
import { documentIssuer } from '@/lib/search/facets/document-unit';

/** What one report says of the document. */
export interface Citing {
  readonly report: Report;
  readonly cited: CitedDocument;
}

/** One date that reports give for the document. */
export interface DocumentDate {
  /** `YYYY-MM-DD` or `YYYY`. */
  readonly date: string;
  readonly reports: readonly Report[];
}

/**
 * The citations of a document, report by report, in the order of the reports.
 *
 * @example citingsOf(reports, '1719-qd-ttg')[0]?.cited.number // '1719/QĐ-TTg'
 */
export function citingsOf(reports: readonly Report[], slug: string): Citing[] {
  return reports.flatMap((report) =>
    [...report.citedDocuments, ...report.namedDocuments]
      .filter((each) => each.slug === slug)
      .map((cited) => ({ report, cited })),
  );
}

/**
 * The dates that reports give for one document, oldest first. A year is no date of its own where a day of that year
 * is known.
 *
 * @example documentDates(citings) // [{ date: '2022-10-21', reports: [report] }]
 */
export function documentDates(citings: readonly Citing[]): DocumentDate[] {
  const byDate = new Map<string, Report[]>();
  for (const { report, cited } of citings) {
    if (cited.date !== null) byDate.set(cited.date, [...(byDate.get(cited.date) ?? []), report]);
  }
  const dates = [...byDate.keys()];
  return [...byDate]
    .filter(([date]) => !dates.some((other) => other !== date && other.startsWith(`${date}-`)))
    .map(([date, reports]) => ({ date, reports }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Citations that give the same date; null for those that give none. */
export interface CitingGroup {
  readonly date: string | null;
  readonly citings: readonly Citing[];
}

/**
 * One number may stand for two documents (those of the Party begin again each term): the citations by the date that they
 * give, the oldest first, without date last. One group where all dates agree or none is given.
 *
 * @example citingGroups(citings).map(({ date }) => date) // ['2016-05-15', '2021-06-23', null]
 */
export function citingGroups(citings: readonly Citing[]): CitingGroup[] {
  const dates = documentDates(citings).map(({ date }) => date);
  if (dates.length < 2) return [{ date: dates[0] ?? null, citings }];
  // A year in which two days are known says neither.
  const groupOf = ({ cited: { date } }: Citing) => {
    const fitting = dates.filter((each) => date !== null && (each === date || each.startsWith(`${date}-`)));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  };
  return [...dates, null]
    .map((date) => ({ date, citings: citings.filter((citing) => groupOf(citing) === date) }))
    .filter((group) => group.citings.length > 0);
}

/**
 * Different wordings of one field among the citations, the most frequent first; of equals, that of the newest report.
 *
 * @example distinctValues(citings, 'issuer') // ['Thủ tướng Chính phủ']
 */
export function distinctValues(citings: readonly Citing[], field: 'kind' | 'issuer' | 'label'): string[] {
  const counts = new Map<string, number>();
  for (const { report, cited } of citings) {
    const value = field === 'issuer' ? documentIssuer(cited, report) : cited[field];
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
