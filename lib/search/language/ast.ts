import type { FilterKey } from '../query';
import type { FieldName } from './fields';

/** [start, end) in UTF-16 units of the query's text. */
export type Span = readonly [start: number, end: number];

/** One word or number of a query. */
export interface QueryWord {
  /** As typed. */
  readonly text: string;
  readonly exact: string;
  readonly folded: string;
  /** True when it was typed with marks: it then means its own spelling. */
  readonly marked: boolean;
  readonly number: boolean;
  readonly at: Span;
}

/** Words that must stand next to each other in this order; one word is a phrase of one. */
export interface Phrase {
  readonly kind: 'phrase';
  readonly words: readonly [QueryWord, ...QueryWord[]];
  /**
   * `quotes`: exactly these words. `code`: one thing that is written in pieces (1083-QĐ/HU, 34/37, Covid-19). `plain`:
   * one word of running text.
   */
  readonly as: 'quotes' | 'code' | 'plain';
  /** As typed, without quotation marks. */
  readonly text: string;
  readonly at: Span;
}

/** Phrases with at most `distance` words between them, in either order. */
export interface Near {
  readonly kind: 'near';
  readonly left: Phrase;
  readonly right: Phrase;
  readonly distance: number;
  readonly at: Span;
}

export interface Not {
  readonly kind: 'not';
  readonly part: QueryNode;
  readonly at: Span;
}

export interface Group {
  readonly kind: 'and' | 'or';
  readonly parts: readonly [QueryNode, ...QueryNode[]];
  readonly at: Span;
}

/** Why another wording counts as what was typed. */
export type VariantKind = 'abbreviation' | 'spelling' | 'numeral';

/** Another wording of the same thing, found as a phrase. */
export interface Variant {
  readonly kind: VariantKind;
  readonly phrase: Phrase;
  /** As the page prints it. */
  readonly printed: string;
}

/** What was typed, or one of its other wordings; those of a title count in the title. */
export interface Either {
  readonly kind: 'either';
  readonly typed: QueryNode;
  readonly variants: readonly [Variant, ...Variant[]];
  readonly at: Span;
}

/** One value of a filter, as the URL knows it. */
export interface FieldTarget {
  readonly key: FilterKey;
  readonly slug: string;
}

/** A condition on a report's metadata: the report has any of these values. */
export interface ValueField {
  readonly kind: 'field';
  readonly field: Exclude<FieldName, 'nam' | 'tieude'>;
  /** The value as typed. */
  readonly text: string;
  /** None: nothing has this name, so nothing matches. */
  readonly targets: readonly FieldTarget[];
  /** `vanban:` also finds the number itself in the text. */
  readonly phrase: Phrase | null;
  readonly at: Span;
}

/** `nam:2021..2023`: the report's date lies in these years. */
export interface YearField {
  readonly kind: 'year';
  /** `YYYY`; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly at: Span;
}

/** `tieude:`: the words stand in the title. */
export interface TitleField {
  readonly kind: 'title';
  readonly phrase: Phrase;
  readonly at: Span;
}

export type QueryNode = Phrase | Near | Not | Group | Either | ValueField | YearField | TitleField;
