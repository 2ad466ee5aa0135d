import type { Report } from '../../report/report';
import type { VerifyToken } from './verify-tokens';

/** A sequence of words to look for; where the paste has dots of a permitted cut, one fragment ends and the next begins. */
export interface Sought {
  readonly fragments: readonly (readonly VerifyToken[])[];
  /** Whether it may run from one paragraph of a report into the next. */
  readonly acrossParagraphs: boolean;
}

/** A title (`paragraph` null) or a paragraph of a report that is searched. */
export interface Passage {
  readonly report: Report;
  readonly paragraph: number | null;
  readonly text: string;
}

/** Where every word of a sequence stands in its order without a word between (but at cuts). */
export interface ExactPlace {
  /** The first passage that it stands in. */
  readonly passage: Passage;
  /** How many passages it runs through; more than one only where that was allowed. */
  readonly passages: number;
}

export interface Found {
  /** At most `MOST_PLACES`. */
  readonly exact: readonly ExactPlace[];
  /** Passages that share most pairs of neighbouring words, whatever their marks, best first. */
  readonly near: readonly Passage[];
}

/** What checking a quote asks of an engine. */
export interface PassageSource {
  /**
   * @param unmarked whether the words were typed without marks and stand for every spelling
   * @returns one answer for each of the sequences
   */
  find(sought: readonly Sought[], unmarked: boolean): readonly Found[];
}
