import type { QueryWord } from '../../language/ast';
import { analyseQuery } from '../../matching/terms';
import type { MarkMode } from '../../query';
import type { Bag } from './bag';
import type { Column } from './column';
import { Recent } from './recent';

/** Which reports a query matches, and a first score: `scores[d]` means something only where `matched[d]` is 1. */
export interface Evaluation {
  readonly matched: Uint8Array;
  readonly scores: Float64Array;
}

/** One remembered word takes nine bytes for each report of the corpus. */
const BYTES_PER_REPORT = 9;
const MOST_WORDS = 2000;

/**
 * Which reports hold a word. One page asks for the same words again and again (the list, other marks, most of the
 * words, what dropping a part would give): looking them up in MiniSearch took most of a search's time.
 */
export class WordScores {
  private readonly recent: Recent<Evaluation>;

  /** @param memory for remembered words, in bytes */
  constructor(
    private readonly bag: Bag,
    private readonly column: Column,
    memory: number,
  ) {
    this.recent = new Recent(Math.min(MOST_WORDS, Math.ceil(memory / (BYTES_PER_REPORT * Math.max(1, column.size)))));
  }

  /** Shared: never to be changed. */
  of(word: QueryWord, mode: MarkMode): Evaluation {
    return this.recent.get(`${mode} ${word.exact}`, () => this.lookUp(word, mode));
  }

  /** The same for what is dearer than a word: a phrase. Shared, too. */
  remember(key: string, find: () => Evaluation): Evaluation {
    return this.recent.get(key, find);
  }

  private lookUp(word: QueryWord, mode: MarkMode): Evaluation {
    const matched = new Uint8Array(this.column.size);
    const scores = new Float64Array(this.column.size);
    this.bag.score(this.column.idsOf(analyseQuery(word, mode)), matched, scores);
    return { matched, scores };
  }
}
