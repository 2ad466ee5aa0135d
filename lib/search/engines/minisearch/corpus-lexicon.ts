import { isUnmarkedTerm } from '../../matching/terms';
import type { Lexicon, Spelling } from '../../repair/lexicon';
import type { Bag } from './bag';
import type { Column } from './column';
import { Recent } from './recent';

/** Neighbours are looked for in at most so many reports: enough to tell a usual pair from a chance one. */
const SAMPLE = 200;
/** Words of one query and their spellings. */
const REMEMBERED = 200;

/** The words of the corpus for the repair of queries. Everything is counted when first asked: most queries need none. */
export class CorpusLexicon implements Lexicon {
  private lengths: ReadonlyMap<number, readonly string[]> | null = null;
  private readonly reportsOf: (term: string) => ReadonlySet<number>;

  constructor(
    private readonly bag: Bag,
    private readonly column: Column,
  ) {
    const recent = new Recent<ReadonlySet<number>>(REMEMBERED);
    this.reportsOf = (term) => recent.get(term, () => new Set(this.bag.scores([term]).keys()));
  }

  frequency(exact: string): number {
    const [id] = this.column.idsOf({ kind: 'terms', terms: [exact] });
    return id === undefined ? 0 : (this.column.frequencies()[id] ?? 0);
  }

  /** Spellings of reports with marks only: a report without them shows none. */
  spellings(folded: string): readonly Spelling[] {
    const frequencies = this.column.frequencies();
    return this.column
      .idsOf({ kind: 'folded', folded })
      .filter((id) => !isUnmarkedTerm(this.column.term(id)))
      .map((id) => ({
        exact: this.column.term(id),
        printed: this.column.printed(id),
        frequency: frequencies[id] ?? 0,
      }))
      .sort((a, b) => b.frequency - a.frequency);
  }

  ofLength(letters: number): Iterable<string> {
    this.lengths ??= byLength(this.column.foldedKeys());
    return this.lengths.get(letters) ?? [];
  }

  together(first: string, second: string): number {
    const [one] = this.column.idsOf({ kind: 'terms', terms: [first] });
    const [other] = this.column.idsOf({ kind: 'terms', terms: [second] });
    if (one === undefined || other === undefined) return 0;
    const [few, many] = [this.reportsOf(first), this.reportsOf(second)].sort((a, b) => a.size - b.size);
    const pair = [this.column.mask([one]), this.column.mask([other])];
    let looked = 0;
    let found = 0;
    for (const doc of few ?? []) {
      if (!many?.has(doc)) continue;
      if (this.column.holds(doc, pair)) found++;
      if (++looked >= SAMPLE) break;
    }
    return found;
  }
}

function byLength(keys: Iterable<string>): Map<number, string[]> {
  const lengths = new Map<number, string[]>();
  for (const key of keys) {
    const same = lengths.get(key.length);
    if (same === undefined) lengths.set(key.length, [key]);
    else same.push(key);
  }
  return lengths;
}
