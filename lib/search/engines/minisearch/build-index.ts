import type { Report } from '../../../report/report';
import { segmentsOf, termTokens } from '../../build/segments';
import { encodePhrases, PhraseMiner } from '../../suggest/phrases';
import { Bag, type BagDoc } from './bag';
import { ColumnBuilder, encodeColumn } from './column';
import { BAG_FILE, COLUMN_FILE, type IndexFiles, PHRASES_FILE, PRINTED_FILE, REPORTS_FILE, TERMS_FILE } from './files';

/**
 * Builds the files of an index. The same reports in the same order give the same bytes.
 *
 * @example buildIndex(reports).get('reports.json')
 */
export function buildIndex(reports: readonly Report[]): IndexFiles {
  const column = new ColumnBuilder();
  const phrases = new PhraseMiner();
  const docs = reports.map((report, id): BagDoc => {
    const segments = segmentsOf(report).map((segment) => {
      const tokens = termTokens(segment.text, report.unmarked);
      // Phrases are offered as they are printed: a text without marks has nothing to offer.
      if (!report.unmarked) phrases.addSegment(segment.text, tokens);
      const terms = tokens.map(({ term, start, end }) => ({
        term,
        printed: segment.text.slice(start, end).normalize('NFC').toLowerCase(),
      }));
      return { title: segment.paragraph === null, terms };
    });
    phrases.endReport();
    column.add(segments.map((segment) => segment.terms));
    const termsOf = (title: boolean) =>
      segments.filter((each) => each.title === title).flatMap((each) => each.terms.map(({ term }) => term));
    return { id, title: termsOf(true), body: termsOf(false) };
  });
  const data = column.build();
  const text = new TextEncoder();
  return new Map([
    [REPORTS_FILE, text.encode(JSON.stringify(reports))],
    [BAG_FILE, text.encode(Bag.build(docs).toJSON())],
    [TERMS_FILE, text.encode(JSON.stringify(data.terms))],
    [PRINTED_FILE, text.encode(JSON.stringify(data.printed))],
    [COLUMN_FILE, encodeColumn(data)],
    [PHRASES_FILE, text.encode(encodePhrases(phrases.phrases()))],
  ]);
}
