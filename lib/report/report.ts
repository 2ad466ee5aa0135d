import type { Severity } from './message';
import type { SourceFormat } from './raw-document';

/** Half-open range of UTF-16 units in `paragraphs[paragraph]`. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export type EvidenceSource = 'text' | 'front-matter' | 'file-name' | 'sidecar' | 'gazetteer';

/** Where a value comes from. `paragraph`, `start` and `end` are null where the source is not the text. */
export interface Evidence {
  readonly source: EvidenceSource;
  readonly paragraph: number | null;
  readonly start: number | null;
  readonly end: number | null;
  /** The words that say it, as they stand in the source. */
  readonly text: string;
  /** Name of the rule that read it, kebab-case English. */
  readonly rule: string;
}

export const DATE_PRECISIONS = ['day', 'month', 'year'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** `value` is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as `precision` says. */
export interface ReportDate {
  readonly value: string;
  readonly precision: DatePrecision;
  readonly inferred: boolean;
  readonly evidence: readonly Evidence[];
}

/** The period that the report covers, both ends inclusive, `YYYY-MM-DD`. */
export interface Period {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

export interface PlaceLabel {
  readonly slug: string;
  readonly label: string;
}

export interface ReportPlace extends PlaceLabel {
  /** True where the text does not say it in so many words. */
  readonly inferred: boolean;
  readonly evidence: readonly Evidence[];
}

export interface CommuneMention {
  /** With its type: "xã Thuận". */
  readonly label: string;
  readonly mentions: readonly Span[];
}

export const OFFICEHOLDER_ROLES = ['chaired', 'spoke', 'attended', 'mentioned'] as const;
export type OfficeholderRole = (typeof OFFICEHOLDER_ROLES)[number];

export interface OfficeholderMention extends Span {
  /** Form of the mention: the rule that read it. */
  readonly rule: string;
}

export interface Officeholder {
  readonly slug: string;
  readonly name: string;
  /** Titles in the order of the text, old tone style, abbreviations kept. */
  readonly titles: readonly string[];
  readonly role: OfficeholderRole;
  readonly mentions: readonly OfficeholderMention[];
}

export interface Byline {
  readonly authors: readonly string[];
  readonly photographers: readonly string[];
}

export interface ReportTopic extends PlaceLabel {
  readonly evidence: readonly Evidence[];
}

export interface CitedDocument extends Span {
  readonly slug: string;
  readonly number: string;
  readonly kind: string | null;
  readonly date: string | null;
}

/** Directives and quotes; no extractor writes them yet (see DECISIONS.md), the shape is API.md's. */
export interface Statement extends Span {
  readonly kind: 'directive' | 'quote';
  readonly number: number | null;
  readonly text: string;
  readonly speaker: { readonly slug: string; readonly name: string; readonly titles: readonly string[] } | null;
  readonly addressee: string | null;
  readonly due: string | null;
}

export interface Indicator {
  readonly raw: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly subject: string | null;
  readonly paragraph: number;
}

/** A doubt that a person should look at. */
export interface ReviewNote {
  readonly field: string;
  readonly severity: Severity;
  readonly message: string;
}

export interface ReportSource {
  /** Path relative to REPORTS_DIR. */
  readonly name: string;
  readonly format: SourceFormat;
  readonly bytes: number;
  readonly sha256: string;
  readonly address: string | null;
}

/** One report as API.md gives it (`GET /api/v1/reports/{id}`), with evidence beside every value. */
export interface Report {
  readonly id: string;
  readonly title: string | null;
  readonly titleEvidence: readonly Evidence[];
  readonly issuingBody: string | null;
  readonly issuingBodyEvidence: readonly Evidence[];
  readonly source: ReportSource;
  readonly date: ReportDate | null;
  readonly period: Period | null;
  /** The province as it was before 1 July 2025. */
  readonly province: ReportPlace | null;
  /** The province as it is since 1 July 2025. */
  readonly provinceNow: ReportPlace | null;
  readonly district: ReportPlace | null;
  /** The issuing commune, since July 2025. */
  readonly commune: ReportPlace | null;
  readonly communes: readonly CommuneMention[];
  readonly officeholders: readonly Officeholder[];
  readonly byline: Byline;
  readonly topics: readonly ReportTopic[];
  readonly citedDocuments: readonly CitedDocument[];
  readonly statements: readonly Statement[];
  readonly indicators: readonly Indicator[];
  readonly paragraphs: readonly string[];
  readonly boilerplate: readonly number[];
  /** True where the text carries (almost) no marks: it is then matched by folded keys. */
  readonly unmarked: boolean;
  readonly review: readonly ReviewNote[];
}
