import type { DatePrecision, StatementKind } from '../report/report';

/** [start, end) in UTF-16 units of the text it stands beside. */
export type Mark = readonly [start: number, end: number];

export interface Snippet {
  readonly paragraph: number;
  /** A piece of the original paragraph. */
  readonly text: string;
  /** Where the piece begins in the paragraph. */
  readonly offset: number;
  readonly marks: readonly Mark[];
}

export interface Labelled {
  readonly slug: string;
  readonly label: string;
}

/**
 * The statement of a hit, where directives or quotes are searched. `text` is `paragraphs[paragraph].slice(start, end)`
 * of its report, to the letter.
 */
export interface HitStatement {
  /** One of its own in the whole index; another one after the report has changed: no address. */
  readonly id: string;
  readonly kind: StatementKind;
  /** Words between quotation marks, or speech that the report tells. */
  readonly manner: 'direct' | 'reported';
  /** Place in the list of its directives, from 1; null for a quote. */
  readonly number: number | null;
  /** How the source numbers it: "(3)", "Một là"; null where it does not. */
  readonly marker: string | null;
  readonly text: string;
  /** Marks in `text`. */
  readonly marks: readonly Mark[];
  /** From 0. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** Null where a body speaks, or where the text does not say who. */
  readonly speaker: {
    readonly slug: string;
    readonly name: string;
    readonly titles: readonly string[];
    /** The one to print beside the name, held on the day of the report. */
    readonly office: string | null;
    readonly nameMarks: readonly Mark[];
    readonly officeMarks: readonly Mark[];
  } | null;
  /** Who speaks in the words of the text, where it is no person: "Ban Thường vụ Huyện ủy". */
  readonly body: string | null;
  readonly bodyMarks: readonly Mark[];
  /** The verb of speech: "yêu cầu". */
  readonly verb: string | null;
  readonly addressee: string | null;
  readonly addresseeMarks: readonly Mark[];
  /** Value of the filter `noi-nhan`. */
  readonly addresseeSlug: string | null;
  /** Until when: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly due: string | null;
}

export interface Hit {
  readonly id: string;
  readonly title: string | null;
  /** What to print as the heading: the title, or the first words of the text where the report has none. */
  readonly heading: string;
  /** Marks in `heading`. */
  readonly headingMarks: readonly Mark[];
  readonly score: number;
  /** Marked places in the whole report, title included; of a statement those in its text, speaker and addressee. */
  readonly hitCount: number;
  /** Paragraphs with a mark, in their order, from 0; the snippets show at most three of them. */
  readonly hitParagraphs: readonly number[];
  readonly date: { readonly value: string; readonly precision: DatePrecision; readonly inferred: boolean } | null;
  readonly province: Labelled | null;
  readonly provinceNow: Labelled | null;
  readonly district: Labelled | null;
  readonly commune: Labelled | null;
  readonly officeholders: readonly {
    readonly slug: string;
    readonly name: string;
    readonly titles: readonly string[];
    /** The one of them to print beside the name: held on the day of the report, wherever the text gives one. */
    readonly office: string | null;
  }[];
  readonly topics: readonly Labelled[];
  /** Of a statement: itself, whole. */
  readonly snippets: readonly Snippet[];
  /** Null where reports are searched. */
  readonly statement: HitStatement | null;
}

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** What tells it from another value of the same label: an officeholder's title and unit. */
  readonly note: string | null;
  /** Equals the total after choosing this value alone in its facet. */
  readonly count: number;
  readonly selected: boolean;
  readonly children: readonly FacetValue[];
}

/** A bounded facet: the most frequent values and the selected ones. */
export interface Facet {
  readonly values: readonly FacetValue[];
  /** Values that are not listed. */
  readonly more: number;
}

export interface DateBar {
  /** `YYYY`, `YYYY-Qn` or `YYYY-MM`. */
  readonly value: string;
  /** What its link puts into `tu` and `den`: `2022-10`, `2022-12` for the fourth quarter, one value twice for the others. */
  readonly from: string;
  readonly to: string;
  /** The total of the bar's link, reports of a longer span included. */
  readonly count: number;
  /** How many of them are known only by a longer span than the bar. */
  readonly imprecise: number;
  readonly selected: boolean;
  /** The months of a year in which a report is known to lie. */
  readonly children: readonly DateBar[];
  /** The quarters of a year in which a report is known to lie. */
  readonly quarters: readonly DateBar[];
}

export const TREE_FACETS = ['tinh', 'tinh-moi'] as const;
export const LIST_FACETS = ['can-bo', 'chu-de', 'van-ban', 'noi-nhan', 'loai'] as const;
export const FACET_KEYS = [...TREE_FACETS, ...LIST_FACETS] as const;
export type FacetKey = (typeof FACET_KEYS)[number];

export interface Facets {
  readonly lists: Readonly<Record<FacetKey, Facet>>;
  readonly dates: readonly DateBar[];
  /** Reports of the result (date filter apart) without any date. */
  readonly undated: number;
  /** Directives of the result (filter by due date apart) of which no due date is known; 0 for other units. */
  readonly withoutDue: number;
}

/** The hits of one officeholder (speaker, of statements), district or commune, where a result is asked for in groups. */
export interface HitGroup {
  /** The filter that its link sets: `xa` for reports since July 2025, when districts ended; null where `value` is. */
  readonly key: 'can-bo' | 'huyen' | 'xa' | null;
  /** Slug of the officeholder, district or commune; null for the reports that have none. */
  readonly value: string | null;
  /** Empty where `value` is null: the page says it in its own words. */
  readonly label: string;
  readonly note: string | null;
  readonly total: number;
  /** The first few, in the order of the search. */
  readonly hits: readonly Hit[];
}

/** One thing that was done to the query and that the page says. */
export interface Mended {
  readonly rule: string;
  /** Vietnamese. */
  readonly message: string;
}

export interface Beyond {
  readonly kind: 'spelling' | 'partial';
  readonly total: number;
  readonly hits: readonly Hit[];
}

export interface Relaxation {
  /**
   * The key and value to drop: `tinh=lai-chau`, `tu=2022`, `q`; a part of the query
   * (`bo-phan`), all but a part (`chi-phan`), where its words must stand (`noi-phan`), the quotation marks (`ngoac-kep`);
   * or a neighbouring place or time (lib/search/near-ways.ts): `nam=2021`, `ca-tinh=lai-chau`.
   */
  readonly key: string;
  readonly value: string;
  readonly label: string;
  readonly total: number;
  /** The query that is left, where what is dropped is a part of it. */
  readonly text?: string;
}

/** Another reading of the query, one click away. */
export interface Suggestion {
  readonly text: string;
  /** Vietnamese. */
  readonly why: string;
}

/** A part of the query as it was read, and the query without it. */
export interface QueryPart {
  /** Vietnamese. */
  readonly said: string;
  readonly without: string;
  /** The part as typed. */
  readonly alone: string;
}

/** Other wordings that count as what was typed. */
export interface Expanded {
  readonly kind: 'abbreviation' | 'spelling' | 'numeral';
  /** As typed. */
  readonly typed: string;
  readonly variants: readonly string[];
}

/** A query that found nothing, and what was searched for instead. */
export interface Repaired {
  readonly from: string;
  readonly to: string;
  /** Vietnamese. */
  readonly why: string;
}

/** A word that no report has, and spellings of it that some have. */
export interface UnknownWord {
  readonly text: string;
  readonly spellings: readonly string[];
  /** The query with each of the spellings in its place. */
  readonly queries: readonly string[];
}

export interface SearchResult {
  /** In Vietnamese words. */
  readonly readAs: string;
  readonly parts: readonly QueryPart[];
  readonly expanded: readonly Expanded[];
  readonly repaired: Repaired | null;
  readonly unknown: readonly UnknownWord[];
  /** The words searched for, as typed, once each. */
  readonly terms: readonly string[];
  readonly mended: readonly Mended[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly hits: readonly Hit[];
  /** The groups of this page, the largest first; null for a plain list. `hits` are then those of these groups, once each. */
  readonly groups: readonly HitGroup[] | null;
  /** How many groups there are: pages count them. 0 for a plain list. */
  readonly groupTotal: number;
  readonly facets: Facets;
  readonly beyond: readonly Beyond[];
  readonly suggestions: readonly Suggestion[];
  /** Only when `total` is 0. */
  readonly relaxations: readonly Relaxation[];
  /**
   * How many reports the corpus holds for the places and times asked for, whatever else is asked: 0 says that the corpus
   * has a gap, not that nothing was said. Null unless `total` is 0 and a place or a time was asked for.
   */
  readonly heldThere: number | null;
  readonly tookMs: number;
}
