/** One word or number of a query. */
export interface QueryWord {
  /** As typed. */
  readonly text: string;
  readonly exact: string;
  readonly folded: string;
  /** True when it was typed with marks: it then means its own spelling. */
  readonly marked: boolean;
  readonly number: boolean;
}

/** Words that must stand next to each other in this order; one word is a phrase of one. */
export interface Phrase {
  readonly kind: 'phrase';
  readonly words: readonly [QueryWord, ...QueryWord[]];
  /** Typed in quotation marks; else one chunk such as 1083-QĐ/HU, or a single word. */
  readonly quoted: boolean;
}

/** Phrases with at most `distance` words between them, in either order. */
export interface Near {
  readonly kind: 'near';
  readonly left: Phrase;
  readonly right: Phrase;
  readonly distance: number;
}

export interface Not {
  readonly kind: 'not';
  readonly part: QueryNode;
}

export interface Group {
  readonly kind: 'and' | 'or';
  readonly parts: readonly [QueryNode, ...QueryNode[]];
}

export type QueryNode = Phrase | Near | Not | Group;
