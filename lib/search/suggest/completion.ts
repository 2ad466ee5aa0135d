import type { FilterKey } from '../query';
import type { Mark } from '../result';

/** What a person sees of a completion. */
interface Shown {
  readonly label: string;
  /** What tells it from another of the same label, and how many reports it leads to; Vietnamese. */
  readonly note: string | null;
  /** The parts of `label` that match what was typed. */
  readonly marks: readonly Mark[];
}

/** A search for words that the reports use. */
export interface QueryCompletion extends Shown {
  readonly kind: 'query';
  /** To put into the search box: what stood before the completed words is kept. */
  readonly text: string;
}

/** Places have two maps and two levels: four keys. */
export const PLACE_KEYS = ['tinh', 'tinh-moi', 'huyen', 'xa'] as const satisfies readonly FilterKey[];
export type PlaceKey = (typeof PLACE_KEYS)[number];

/** A filter of the search. */
export interface FilterCompletion extends Shown {
  readonly kind: 'place' | 'officeholder' | 'topic' | 'document';
  readonly key: PlaceKey | 'can-bo' | 'chu-de' | 'van-ban';
  readonly slug: string;
  /** What stood before the completed words: it stays the text of the search. */
  readonly text: string;
}

export interface ReportCompletion extends Shown {
  readonly kind: 'report';
  readonly id: string;
}

/** One way to go on from what was typed. */
export type Completion = QueryCompletion | FilterCompletion | ReportCompletion;
export type CompletionKind = Completion['kind'];
