import type { Report } from '../../report/report';

/** At most this many UTF-16 units of a pasted text are checked. */
export const MAX_VERIFY_LENGTH = 5000;

/**
 * `exact`: the words stand in the corpus as pasted. `differs`: a passage near to them does. `not-found`: nothing near them
 * stands in this corpus, which does not say that nobody said it.
 */
export const VERDICTS = ['exact', 'differs', 'not-found'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const RUN_KINDS = ['same', 'added', 'removed', 'changed', 'cut'] as const;
/** `added`: only the paste has it; `removed`: only the source; `cut`: left out where the paste has “[…]”. */
export type RunKind = (typeof RUN_KINDS)[number];

/** A stretch of the paste beside a stretch of the source; all runs of a match join to the whole of either. */
export interface Run {
  readonly kind: RunKind;
  readonly pasted: string;
  readonly source: string;
}

/** A passage of the corpus beside what was pasted. */
export interface VerifyMatch {
  readonly report: Report;
  /** Null for a title that stands in no paragraph. */
  readonly paragraph: number | null;
  /** `text` is `paragraphs[paragraph].slice(start, end)`, or that of the title. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Who says it, where the whole passage stands in one statement of the report; null where that is not certain. */
  readonly speaker: { readonly slug: string; readonly name: string; readonly titles: readonly string[] } | null;
  readonly difference: readonly Run[];
  /** Vietnamese: what a reader must not overlook in the difference. */
  readonly notes: readonly string[];
}

/** A sentence or line of the paste (or the whole of it) with its own verdict. */
export interface VerifyPiece {
  readonly text: string;
  /** In the pasted text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  /** Passages that hold the piece to the letter; 0 where none does. From `SURE_PLACES` on there may be more. */
  readonly places: number;
  /** Nearest first, a few. */
  readonly matches: readonly VerifyMatch[];
}

/** More passages than this are not looked at. */
export const MOST_PLACES = 200;
/** So many are looked at in any case; of a text of many sentences no more. */
export const SURE_PLACES = 40;

export interface VerifyResult {
  readonly verdict: Verdict;
  /** Of the text as a whole, nearest first. */
  readonly matches: readonly VerifyMatch[];
  /** In the order of the text. */
  readonly pieces: readonly VerifyPiece[];
  /** Vietnamese: what holds for the whole text, how it was compared. */
  readonly notes: readonly string[];
}
