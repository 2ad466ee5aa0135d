import type { Report } from '../../../report/report';
import { segmentsOf, termTokens } from '../../build/segments';
import { Bag, type BagDoc } from './bag';
import { ColumnBuilder, encodeColumn } from './column';
import { BAG_FILE, COLUMN_FILE, type IndexFiles, REPORTS_FILE, TERMS_FILE } from './files';

/**
 * Builds the files of an index. The same reports in the same order give the same bytes.
 *
 * @example buildIndex(reports).get('reports.json')
 */
export function buildIndex(reports: readonly Report[]): IndexFiles {
  const column = new ColumnBuilder();
  const docs = reports.map((report, id): BagDoc => {
    const segments = segmentsOf(report).map((segment) => ({
      title: segment.paragraph === null,
      terms: termTokens(segment.text, report.unmarked).map((token) => token.term),
    }));
    column.add(segments.map((segment) => segment.terms));
    const termsOf = (title: boolean) => segments.filter((each) => each.title === title).flatMap((each) => each.terms);
    return { id, title: termsOf(true), body: termsOf(false) };
  });
  const data = column.build();
  const text = new TextEncoder();
  return new Map([
    [REPORTS_FILE, text.encode(JSON.stringify(reports))],
    [BAG_FILE, text.encode(Bag.build(docs).toJSON())],
    [TERMS_FILE, text.encode(JSON.stringify(data.terms))],
    [COLUMN_FILE, encodeColumn(data)],
  ]);
}
