/** A piece of the source's text; offsets are UTF-16 units from the beginning of the file. */
export interface GoldSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface GoldPerson {
  readonly name: string;
  readonly titles: readonly string[] | null;
  readonly titleIds: readonly string[] | null;
  readonly mentions: readonly GoldSpan[] | null;
}

export interface GoldDocument {
  readonly number: string;
  /** `undefined` where the gold does not say; null where it says that there is none. */
  readonly kind: string | null | undefined;
  readonly issuer: string | null | undefined;
  readonly date: string | null | undefined;
}

export interface GoldDirective {
  readonly speaker: string | null | undefined;
  readonly announced: number | null;
  readonly items: readonly GoldSpan[];
}

export interface GoldQuote extends GoldSpan {
  /** Null for what is nobody's words but the report's. */
  readonly speaker: string | null;
}

export interface GoldIndicator {
  readonly span: GoldSpan;
  readonly raw: string;
  /** One number, two of them (34/37, a range, or two figures in one span), or null where it cannot be true. */
  readonly value: readonly number[] | null;
}

export interface GoldTopics {
  readonly primary: readonly string[];
  readonly secondary: readonly string[];
  readonly core: ReadonlyMap<string, boolean>;
}

/** What must not be found at a place of the text, by the name of the list in the gold. */
export interface Denials {
  readonly people: readonly GoldSpan[];
  readonly indicators: readonly GoldSpan[];
  readonly quotes: readonly GoldSpan[];
  readonly personalDirectives: readonly GoldSpan[];
  readonly chrome: readonly GoldSpan[];
  /** People may be named there; nobody says anything. */
  readonly captions: readonly GoldSpan[];
  readonly dates: readonly string[];
  readonly places: readonly string[];
}

/**
 * Hand-made metadata of one report, format of ../shared/domain/gold. Everything but `file` may be missing, and is then
 * not scored: `undefined` for a single value, null for a list.
 */
export interface Gold {
  readonly file: string;
  readonly title: string | null | undefined;
  readonly province: string | null | undefined;
  readonly district: string | null | undefined;
  readonly commune: string | null | undefined;
  readonly communes: readonly string[] | null;
  readonly date: string | null | undefined;
  readonly period: { readonly from: string; readonly to: string } | null | undefined;
  readonly people: readonly GoldPerson[] | null;
  readonly authors: readonly string[] | null;
  readonly photographers: readonly string[] | null;
  readonly documents: readonly GoldDocument[] | null;
  readonly directives: readonly GoldDirective[] | null;
  readonly quotes: readonly GoldQuote[] | null;
  readonly indicators: readonly GoldIndicator[] | null;
  readonly topics: GoldTopics | null;
  readonly denied: Denials;
}
