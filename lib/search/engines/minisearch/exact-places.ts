import { analyseForIndex } from '../../matching/terms';
import type { VerifyToken } from '../../verify/verify-tokens';
import { BOUNDARY } from './column';
import type { Vocabulary } from './vocabulary';

/** Terms that a word of a sequence may be. */
export type WordTerms = readonly number[];

/**
 * The terms of a word: its own spelling, and its folded key in reports without marks; every spelling where it was typed
 * without marks.
 *
 * @example wordTerms(token, false, vocabulary)
 */
export function wordTerms(token: VerifyToken, unmarked: boolean, vocabulary: Vocabulary): WordTerms {
  if (unmarked && token.kind === 'word') return vocabulary.idsOf({ kind: 'folded', folded: token.folded });
  const word = { kind: token.kind === 'number' ? ('number' as const) : ('word' as const), exact: token.exact };
  const terms = new Set([analyseForIndex(word, false), analyseForIndex(word, true)]);
  return vocabulary.idsOf({ kind: 'terms', terms: [...terms] });
}

/** A stretch of the column, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Compares sequences of words with the column. Counts its steps: a text made to be dear must not hold up the others. */
export class SequenceReader {
  private steps = 0;

  constructor(
    private readonly ids: Uint32Array,
    private readonly mostSteps: number,
  ) {}

  get tired(): boolean {
    return this.steps > this.mostSteps;
  }

  /**
   * The whole of a sequence around one of its words.
   *
   * @param anchor which word of it stands at `at`
   * @param across whether it may cross from one segment into the next
   * @param bounds of the report
   */
  around(words: readonly WordTerms[], anchor: number, at: number, across: boolean, bounds: Stretch): Stretch | null {
    let from = at;
    for (let i = anchor; ; i--) {
      if (!this.isAt(words[i], from)) return null;
      if (i === 0) break;
      from = this.back(from - 1, across, bounds.from);
      if (from < bounds.from) return null;
    }
    return this.onwards(words, from, across, bounds);
  }

  /** A sequence that begins at a place. */
  private onwards(words: readonly WordTerms[], from: number, across: boolean, bounds: Stretch): Stretch | null {
    let at = from;
    for (let i = 0; i < words.length; i++) {
      if (across && i > 0) while (at < bounds.to && this.ids[at] === BOUNDARY) at++;
      if (at >= bounds.to || !this.isAt(words[i], at)) return null;
      at++;
    }
    return { from, to: at };
  }

  /** The first sequence within bounds; the last one where `last` is set. */
  within(words: readonly WordTerms[], across: boolean, bounds: Stretch, last = false): Stretch | null {
    const length = bounds.to - bounds.from;
    for (let i = 0; i < length && !this.tired; i++) {
      const from = last ? bounds.to - 1 - i : bounds.from + i;
      const found = this.onwards(words, from, across, bounds);
      if (found !== null) return found;
    }
    return null;
  }

  private back(from: number, across: boolean, least: number): number {
    let at = from;
    if (across) while (at >= least && this.ids[at] === BOUNDARY) at--;
    return at;
  }

  private isAt(terms: WordTerms | undefined, at: number): boolean {
    this.steps++;
    const id = this.ids[at] ?? BOUNDARY;
    return terms?.includes(id) ?? false;
  }
}
