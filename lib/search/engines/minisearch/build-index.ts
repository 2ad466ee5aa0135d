import type { Report } from '../../../report/report';
import { segmentsOf, termTokens } from '../../build/segments';
import type { SourceFlaws } from '../../coverage';
import { encodePhrases, PhraseMiner } from '../../suggest/phrases';
import { type BagDoc, bagJson } from './bag';
import { ColumnBuilder, encodeColumn } from './column';
import {
  BAG_FILE,
  COLUMN_FILE,
  FLAWS_FILE,
  type IndexFiles,
  PHRASES_FILE,
  PLACES_FILE,
  PRINTED_FILE,
  REPORTS_FILE,
  TERMS_FILE,
} from './files';
import { TokenPlacesBuilder } from './token-places';

const NO_FLAWS: SourceFlaws = { errors: 0, warnings: 0, listed: [] };

/**
 * Builds the files of an index. The same reports in the same order give the same bytes.
 *
 * @param flaws what was said about the sources while they were read
 * @example buildIndex(reports).get('reports.json')
 */
export function buildIndex(reports: readonly Report[], flaws: SourceFlaws = NO_FLAWS): IndexFiles {
  const column = new ColumnBuilder();
  const places = new TokenPlacesBuilder();
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
      return { title: segment.paragraph === null, terms, tokens };
    });
    phrases.endReport();
    column.add(segments.map((segment) => segment.terms));
    places.add(segments.map((segment) => segment.tokens));
    const termsOf = (title: boolean) =>
      segments.filter((each) => each.title === title).flatMap((each) => each.terms.map(({ term }) => term));
    return { id, title: termsOf(true), body: termsOf(false) };
  });
  const data = column.build();
  const text = new TextEncoder();
  return new Map([
    [REPORTS_FILE, text.encode(JSON.stringify(reports))],
    [BAG_FILE, text.encode(bagJson(docs))],
    [TERMS_FILE, text.encode(JSON.stringify(data.terms))],
    [PRINTED_FILE, text.encode(JSON.stringify(data.printed))],
    [COLUMN_FILE, encodeColumn(data)],
    [PLACES_FILE, places.encode()],
    [PHRASES_FILE, text.encode(encodePhrases(phrases.phrases()))],
    [FLAWS_FILE, text.encode(JSON.stringify(flaws))],
  ]);
}
