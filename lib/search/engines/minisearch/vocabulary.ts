import { foldedTerm, type TermMatch } from '../../matching/terms';

/** Id of what stands between segments: no term. */
const NO_TERM = 0;

/** The terms of a corpus by their ids, which are their places in the list. */
export class Vocabulary {
  private readonly byTerm = new Map<string, number>();
  /** Every term and its id. */
  readonly termIds: ReadonlyMap<string, number> = this.byTerm;
  /** Folded key → the spellings that the corpus has. */
  private readonly byFolded = new Map<string, number[]>();
  /** Ids are below it. */
  readonly size: number;

  /**
   * @param terms the first stands for no term
   * @param prints how texts print each of them, in lower case
   */
  constructor(
    private readonly terms: readonly string[],
    private readonly prints: readonly string[],
  ) {
    this.size = terms.length;
    terms.forEach((term, id) => {
      if (id === NO_TERM) return;
      this.byTerm.set(term, id);
      const folded = foldedTerm(term);
      const spellings = this.byFolded.get(folded);
      if (spellings === undefined) this.byFolded.set(folded, [id]);
      else spellings.push(id);
    });
  }

  /** The same terms under the same ids, and further ones behind them. */
  with(more: readonly string[]): Vocabulary {
    return more.length === 0 ? this : new Vocabulary([...this.terms, ...more], [...this.prints, ...more]);
  }

  /** Ids of the terms that a query word stands for. */
  idsOf(match: TermMatch): readonly number[] {
    if (match.kind === 'folded') return this.byFolded.get(match.folded) ?? [];
    return match.terms.flatMap((term) => this.byTerm.get(term) ?? []);
  }

  term(id: number): string {
    return this.terms[id] ?? '';
  }

  /** How texts print a term, in lower case. */
  printed(id: number): string {
    return this.prints[id] ?? '';
  }

  /** Every word of the corpus without its marks. */
  foldedKeys(): Iterable<string> {
    return this.byFolded.keys();
  }
}
