import { emptyReport } from '../report/empty-report';
import type { Message } from '../report/message';
import type { RawDocument } from '../report/raw-document';
import type { Report, ReviewNote } from '../report/report';
import { canonical } from '../text/normalise';
import type { Draft, Extractor, MetadataContext, Paragraph, SourceFile } from './context';
import { readCorrections } from './corrections/corrections';
import { EXTRACTORS } from './extractors';
import { withinBudget } from './reading-budget';

export interface ExtractedReport {
  readonly report: Report;
  /** Hand-written values that could not be read, and corrections that found nothing to correct. */
  readonly messages: readonly Message[];
}

/**
 * Makes the report of one source: every extractor in order, and after each the human's word over it, so that the
 * later ones read a corrected title or place. Pure; the same source gives the same report.
 *
 * @param extractors for tests; the list of the stage otherwise
 * @example extractReport('mau/001', { name: 'mau/001.txt', format: 'txt', bytes: 6811, sha256 }, raw).report.date
 */
export function extractReport(
  id: string,
  source: SourceFile,
  raw: RawDocument,
  extractors: readonly Extractor[] = EXTRACTORS,
): ExtractedReport {
  const { paragraphs, notes } = withinBudget(raw.paragraphs);
  const context: MetadataContext = { id, source, raw, paragraphs: readable(paragraphs, raw) };
  // People may correct what extractors do not read.
  const whole = notes.length > 0 && raw.handWritten.length > 0;
  const corrected = whole ? { ...context, paragraphs: readable(raw.paragraphs, raw) } : context;
  const corrections = readCorrections(corrected);
  let draft = corrections.apply(emptyDraft(context, notes), corrected);
  for (const extractor of extractors) {
    draft = corrections.apply({ ...draft, ...extractor.extract(context, draft) }, corrected);
  }
  return { report: draft, messages: corrections.messages() };
}

function readable(paragraphs: readonly string[], raw: RawDocument): readonly Paragraph[] {
  const chrome = chromeOf(raw);
  return paragraphs.map((original, index) => ({
    index,
    original,
    canonical: canonical(original),
    boilerplate: chrome.has(index),
  }));
}

const chromeOf = (raw: RawDocument): ReadonlySet<number> => new Set(raw.boilerplate.map(({ paragraph }) => paragraph));

/** Nothing is known yet but the text. */
function emptyDraft({ id, source, raw }: MetadataContext, review: readonly ReviewNote[]): Draft {
  const chrome = chromeOf(raw);
  return {
    ...emptyReport(id, { ...source, address: raw.hints.address }),
    paragraphs: raw.paragraphs,
    boilerplate: raw.paragraphs.flatMap((_, index) => (chrome.has(index) ? [index] : [])),
    review,
  };
}
