import type { TitlePhrase } from './title-phrase';

/**
 * The forms in which reports name people (DOSSIER 2.3, G1 … G10), and three more: the whole name or the given
 * name again, once the person is known; the name below a formal paper.
 */
export const MENTION_RULES = {
  G1: 'name-dash-title',
  G2: 'name-comma-title',
  G3: 'list-of-names',
  G4: 'honorific-title-name',
  G5: 'title-name',
  G6: 'name-title',
  G7: 'title-alone',
  G8: 'honorific-alone',
  G9: 'rank-name-title',
  G10: 'name-title-in-brackets',
  again: 'name-again',
  given: 'given-name',
  signature: 'signature',
} as const;

export type MentionRule = (typeof MENTION_RULES)[keyof typeof MENTION_RULES];

/** A place in the text that speaks of one person; word indices are of the paragraph's words, ends exclusive. */
export interface Mention {
  readonly rule: MentionRule;
  readonly from: number;
  readonly to: number;
  /** Words of the name; null where only a title or "Đồng chí" stands. */
  readonly name: readonly [from: number, to: number] | null;
  readonly titles: readonly TitlePhrase[];
  /** The form of address as the table has it: đồng chí, ông, bà …; null without one. */
  readonly honorific: string | null;
}

/** What was read from one word on, and the word to go on with. */
export interface Step {
  readonly mentions: readonly Mention[];
  readonly next: number;
}

/** Where a mention begins, and what stands before its name or title. */
export interface Start {
  readonly at: number;
  /** Where the name or title begins. */
  readonly from: number;
  readonly honorific: string | null;
}
