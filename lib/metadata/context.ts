import type { RawDocument, SourceFormat } from '../report/raw-document';
import type { Evidence, Report } from '../report/report';
import type { MappedText } from '../text/mapped-text';

/** One block of the source as extractors see it. */
export interface Paragraph {
  readonly index: number;
  /** As in the report: offsets of evidence point into this. */
  readonly original: string;
  /** Repaired, tones in the old style; rules are written against `canonical.text`. */
  readonly canonical: MappedText;
  /** Portal chrome: no text of the report, but evidence of place and date. */
  readonly boilerplate: boolean;
}

export interface SourceFile {
  /** Path relative to REPORTS_DIR, with `/`. */
  readonly name: string;
  readonly format: SourceFormat;
  readonly bytes: number;
  readonly sha256: string;
}

export interface MetadataContext {
  readonly id: string;
  readonly source: SourceFile;
  readonly raw: RawDocument;
  readonly paragraphs: readonly Paragraph[];
}

/** What the extractors have found so far; each adds its own fields and may read those of the ones before it. */
export type Draft = { -readonly [K in keyof Report]: Report[K] };

/** One step of the metadata stage. The order of EXTRACTORS means something; each step reads the draft of the earlier. */
export interface Extractor {
  readonly name: string;
  readonly extract: (context: MetadataContext, draft: Readonly<Draft>) => Partial<Draft>;
}

/** Anything an extractor knows: the value and what it rests on. */
export interface Finding<T> {
  readonly value: T;
  readonly inferred: boolean;
  readonly evidence: readonly Evidence[];
}
