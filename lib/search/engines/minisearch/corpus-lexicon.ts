import { isUnmarkedTerm } from '../../matching/terms';
import type { Lexicon, Spelling } from '../../repair/lexicon';
import type { Bag } from './bag';
import type { Column } from './column';
import { Recent } from './recent';

/** Neighbours are looked for in at most so many reports: enough to tell a usual pair from a chance one. */
const SAMPLE = 200;
/** Words of one query and their spellings. */
const REMEMBERED = 200;

/** The reports that hold a term, 1 beside each of all reports that does, and what the term says of each. */
interface Holders {
  readonly docs: Uint32Array;
  readonly holds: Uint8Array;
  readonly scores: Float64Array;
}

/** The documents with the highest scores, at most so many; of equal ones those that come first. */
function bestOf(docs: Uint32Array, scores: Float64Array, most: number): Uint32Array {
  if (docs.length <= most) return docs;
  // Plain numbers sort many times faster than documents by their scores.
  const least = Float64Array.from(docs, (doc) => scores[doc] ?? 0).sort()[docs.length - most] ?? 0;
  let equal = most - docs.filter((doc) => (scores[doc] ?? 0) > least).length;
  return docs.filter((doc) => (scores[doc] ?? 0) > least || ((scores[doc] ?? 0) === least && equal-- > 0));
}

/** The words of the corpus for the repair of queries. Everything is counted when first asked: most queries need none. */
export class CorpusLexicon implements Lexicon {
  private lengths: ReadonlyMap<number, readonly string[]> | null = null;
  private readonly reportsOf: (term: number) => Holders;

  constructor(
    private readonly bag: Bag,
    private readonly column: Column,
  ) {
    const recent = new Recent<Holders>(REMEMBERED);
    this.reportsOf = (term) =>
      recent.get(String(term), () => {
        const [holds, scores] = [new Uint8Array(this.column.size), new Float64Array(this.column.size)];
        this.bag.score([term], holds, scores);
        return { docs: this.bag.holders(term), holds, scores };
      });
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
      .filter((id) => !isUnmarkedTerm(this.column.vocabulary.term(id)))
      .map((id) => ({
        exact: this.column.vocabulary.term(id),
        printed: this.column.vocabulary.printed(id),
        frequency: frequencies[id] ?? 0,
      }))
      .sort((a, b) => b.frequency - a.frequency);
  }

  ofLength(letters: number): Iterable<string> {
    this.lengths ??= byLength(this.column.vocabulary.foldedKeys());
    return this.lengths.get(letters) ?? [];
  }

  together(first: string, second: string): number {
    const [one] = this.column.idsOf({ kind: 'terms', terms: [first] });
    const [other] = this.column.idsOf({ kind: 'terms', terms: [second] });
    if (one === undefined || other === undefined) return 0;
    const [left, right] = [this.reportsOf(one), this.reportsOf(other)];
    const [few, many] = right.docs.length < left.docs.length ? [right, left] : [left, right];
    const both = few.docs.filter((doc) => many.holds[doc] === 1);
    let found = 0;
    for (const doc of bestOf(both, few.scores, SAMPLE)) if (this.column.holdsPair(doc, one, other)) found++;
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
