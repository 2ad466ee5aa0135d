import { emptyReport } from '../report/empty-report';
import type { Message } from '../report/message';
import type { RawDocument } from '../report/raw-document';
import type { Report } from '../report/report';
import { canonical } from '../text/normalise';
import type { Draft, Extractor, MetadataContext, SourceFile } from './context';
import { readCorrections } from './corrections/corrections';
import { EXTRACTORS } from './extractors';

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
  const boilerplate = new Set(raw.boilerplate.map(({ paragraph }) => paragraph));
  const paragraphs = raw.paragraphs.map((original, index) => ({
    index,
    original,
    canonical: canonical(original),
    boilerplate: boilerplate.has(index),
  }));
  const context: MetadataContext = { id, source, raw, paragraphs };
  const corrections = readCorrections(context);
  let draft = corrections.apply(emptyDraft(context), context);
  for (const extractor of extractors) {
    draft = corrections.apply({ ...draft, ...extractor.extract(context, draft) }, context);
  }
  return { report: draft, messages: corrections.messages() };
}

/** Nothing is known yet but the text. */
function emptyDraft({ id, source, raw, paragraphs }: MetadataContext): Draft {
  return {
    ...emptyReport(id, { ...source, address: raw.hints.address }),
    paragraphs: raw.paragraphs,
    boilerplate: paragraphs.filter((paragraph) => paragraph.boilerplate).map(({ index }) => index),
  };
}
