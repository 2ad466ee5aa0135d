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

/** How high an office stands; `city` may be either, a city under the centre or one inside a province. */
export const OFFICE_LEVELS = ['central', 'province', 'city', 'district', 'commune', 'hamlet'] as const;
export type OfficeLevel = (typeof OFFICE_LEVELS)[number];

/** One office as a thing: what the title's words stand for, however they are written. */
export interface Office {
  /** The title as in `Officeholder.titles`. */
  readonly title: string;
  /** Level, dot, office as data/vocabulary/offices.json has them: `huyen.bt`; null where the table has none. */
  readonly id: string | null;
  readonly level: OfficeLevel | null;
  /** The body with the unit where it is known: "Huyện ủy Than Uyên", "UBND tỉnh Lai Châu". */
  readonly body: string | null;
  /** False for an office that the text calls a former one. */
  readonly current: boolean;
}

export interface Officeholder {
  readonly slug: string;
  readonly name: string;
  /** Titles in the order of the text, old tone style, abbreviations kept. */
  readonly titles: readonly string[];
  /** The same, one by one, as offices. */
  readonly offices: readonly Office[];
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

/**
 * A document that the report cites. The span is that of its first citation: of the number, or of the words that name a
 * document without one.
 */
export interface CitedDocument extends Span {
  readonly slug: string;
  /** In the usual form, "10-NQ/TU", however the source prints it; null for a document cited without number. */
  readonly number: string | null;
  /** What to print: "Nghị quyết số 10-NQ/TU", "Nghị quyết Đại hội XIII của Đảng". */
  readonly label: string;
  /** The word before the number ("Quy định"); the meaning of its letters where none stands there. */
  readonly kind: string | null;
  /** As the text has it behind the number, or what the letters say: "Ban Thường vụ Tỉnh ủy". */
  readonly issuer: string | null;
  /** `YYYY-MM-DD`, or `YYYY` where the number alone tells the year. */
  readonly date: string | null;
  /** Every citation, the first among them. */
  readonly mentions: readonly Span[];
}

export const STATEMENT_KINDS = ['directive', 'quote'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** Who said it, with the titles held on the day of the report. */
export interface Speaker {
  readonly slug: string;
  readonly name: string;
  readonly titles: readonly string[];
}

/**
 * What somebody told others to do (directive), or what somebody said (quote). `text` is
 * `paragraphs[paragraph].slice(start, end)`, to the letter.
 */
export interface Statement extends Span {
  readonly kind: StatementKind;
  /** Words between quotation marks, or speech that the report tells. */
  readonly manner: 'direct' | 'reported';
  /** Place in the list of its directives, from 1; null for a quote. */
  readonly number: number | null;
  /** How the source numbers it: "(3)", "Một là"; null where it does not. */
  readonly marker: string | null;
  readonly text: string;
  /** Null where a body speaks, or where the text does not say who. */
  readonly speaker: Speaker | null;
  /** The words that say who speaks: a mention of a person, or of a body. */
  readonly attribution: Evidence | null;
  /** The verb of speech, in lower case: "yêu cầu". */
  readonly verb: string | null;
  readonly addressee: string | null;
  /** Until when: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly due: string | null;
  /** Index into the report's `directiveLists`; null for a quote. */
  readonly list: number | null;
}

/** What one speaker asks for in one go: announced with or without a count, listed or not. */
export interface DirectiveList {
  readonly speaker: Speaker | null;
  readonly addressee: string | null;
  readonly verb: string | null;
  /** How many the speaker announces ("8 nhiệm vụ"); null where no number is said. */
  readonly announced: number | null;
  /** The words that announce them. */
  readonly announcedAs: Evidence | null;
  /** How many stand in the text; 0 where the report announces them and lists none. */
  readonly listed: number;
}

export interface Indicator extends Span {
  /** Number and unit as they stand: "25 sản phẩm OCOP", "34/37 chỉ tiêu". */
  readonly raw: string;
  /** In whole units ("1.928,917 tỷ đồng" is 1928917000000); null where the figure cannot be true, see `doubt`. */
  readonly value: number | null;
  /** The second number of "34/37"; null otherwise. */
  readonly of: number | null;
  /** The upper end of a range ("5 – 6 triệu đồng"); null otherwise. */
  readonly upTo: number | null;
  readonly unit: string | null;
  /** What is counted or measured, in the words of the text. */
  readonly subject: string | null;
  /** "kế hoạch", "so với năm 2021", "cùng kỳ"; in the words of the text. */
  readonly comparison: string | null;
  /** "ước", "khoảng", "gần"; in the words of the text. */
  readonly hedge: string | null;
  /** Vietnamese: why `value` is null. */
  readonly doubt: string | null;
}

/** A field that a person wrote or changed; values of some fields carry evidence of that beside it. */
export interface CorrectedField {
  readonly field: string;
  readonly source: 'front-matter' | 'sidecar';
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
  /** Those cited by number. */
  readonly citedDocuments: readonly CitedDocument[];
  /** Those cited without number: "Nghị quyết Đại hội XIII của Đảng". */
  readonly namedDocuments: readonly CitedDocument[];
  readonly statements: readonly Statement[];
  readonly directiveLists: readonly DirectiveList[];
  readonly indicators: readonly Indicator[];
  readonly paragraphs: readonly string[];
  readonly boilerplate: readonly number[];
  /** True where the text carries (almost) no marks: it is then matched by folded keys. */
  readonly unmarked: boolean;
  readonly corrected: readonly CorrectedField[];
  readonly review: readonly ReviewNote[];
}
