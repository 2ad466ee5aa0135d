import { analyseQuery } from '../../matching/terms';
import type { MarkMode } from '../../query';
import { ClosestWords } from './closest-words';
import type { Column, TermMask, WordLookup } from './column';
import { inverseFrequency } from './inverse-frequency';
import { questionWords } from './question-words';
import type { PlannedVariant, RankPlan } from './rank-plan';
import { WEIGHTS } from './weights';

/**
 * Scores candidates anew from the column: BM25 over the words (an unmarked word counts all its spellings as one word,
 * which MiniSearch cannot) plus BM25 over runs of two and three neighbouring words, whose document frequency is
 * counted among the candidates, plus the passages that hold most of the words. Words of the title count several
 * times, words that only ask less; another wording counts as the words it stands for, worth a little less.
 *
 * @param frequency in how many reports each word of the plan occurs
 * @returns score by report
 * @example rescore(column, plan, 'mac-dinh', [3, 7], [12, 5])
 */
export function rescore(
  column: Column,
  plan: RankPlan,
  mode: MarkMode,
  docs: readonly number[],
  frequency: readonly number[],
): Map<number, number> {
  const asks = plan.words.length > WEIGHTS.fewWords ? questionWords(plan.words) : [];
  const wordWeights = frequency.map((found, i) => inverseFrequency(found, column.size) * (asks[i] ? WEIGHTS.asks : 1));
  const counts = new Counter(column, plan, mode, wordWeights, docs).count();
  const { words, pairs, triples } = counts;
  const runWeights = (runs: Tallies, weight: number) =>
    plan.words.map((_, i) => weight * inverseFrequency(runs.holders(i), column.size));
  const pairWeights = runWeights(pairs, WEIGHTS.pair);
  const tripleWeights = runWeights(triples, WEIGHTS.triple);
  return new Map(
    docs.map((doc, row) => {
      const relative = (counts.lengths[row] ?? 0) / column.meanLength;
      const score =
        words.bm25(row, wordWeights, WEIGHTS.k1, relative) +
        pairs.bm25(row, pairWeights, WEIGHTS.runK1, relative) +
        triples.bm25(row, tripleWeights, WEIGHTS.runK1, relative) +
        (counts.closest[row] ?? 0);
      return [doc, score];
    }),
  );
}

/**
 * How often each word of a plan, or each run that begins with it, stands in each candidate, and what that is worth: one
 * row per candidate.
 */
class Tallies {
  private readonly occurrences: Float64Array;
  private readonly worth: Float64Array;

  constructor(
    private readonly rows: number,
    private readonly words: number,
  ) {
    this.occurrences = new Float64Array(rows * words);
    this.worth = new Float64Array(rows * words);
  }

  add(row: number, word: number, weight: number, share: number): void {
    const at = row * this.words + word;
    this.occurrences[at] = (this.occurrences[at] ?? 0) + weight;
    this.worth[at] = (this.worth[at] ?? 0) + weight * share;
  }

  /** In how many candidates a word stands. */
  holders(word: number): number {
    let found = 0;
    for (let row = 0; row < this.rows; row++) if ((this.occurrences[row * this.words + word] ?? 0) > 0) found++;
    return found;
  }

  /** BM25 over a report whose length is relative to the mean. Worth is weighed after the damping of repetitions. */
  bm25(row: number, weights: readonly number[], k1: number, length: number): number {
    const norm = k1 * (1 - WEIGHTS.b + WEIGHTS.b * length);
    let sum = 0;
    for (let word = 0; word < this.words; word++) {
      const at = row * this.words + word;
      const worth = (weights[word] ?? 0) * (this.worth[at] ?? 0) * (k1 + 1);
      sum += worth / ((this.occurrences[at] ?? 0) + norm);
    }
    return sum;
  }
}

interface Counts {
  /** Of each candidate, in words, other wordings as long as what they stand for: a short form makes no report shorter. */
  readonly lengths: Float64Array;
  readonly words: Tallies;
  /** Two words of the plan side by side. */
  readonly pairs: Tallies;
  /** Three. */
  readonly triples: Tallies;
  /** Weight of the words in the passages that hold most of them. */
  readonly closest: Float64Array;
}

interface SearchedVariant extends PlannedVariant {
  readonly masks: readonly TermMask[];
}

/** Counts a plan in one candidate after the other. */
class Counter implements Counts {
  readonly lengths: Float64Array;
  readonly closest: Float64Array;
  readonly words: Tallies;
  readonly pairs: Tallies;
  readonly triples: Tallies;
  private readonly lookup: WordLookup;
  private readonly variants: readonly SearchedVariant[];
  private readonly passages: readonly { readonly weight: number; readonly nearest: ClosestWords }[];
  /** The words that stood last in the report being read, and where; and those before them. */
  private before = NONE;
  private beforeAt = NOWHERE;
  private beforeThat = NONE;
  private beforeThatAt = NOWHERE;

  constructor(
    private readonly column: Column,
    private readonly plan: RankPlan,
    mode: MarkMode,
    weights: readonly number[],
    private readonly docs: readonly number[],
  ) {
    const { words, variants } = plan;
    this.lookup = column.lookup(words.map((word) => column.idsOf(analyseQuery(word, mode))));
    this.variants = variants.map((variant) => ({
      ...variant,
      masks: variant.phrase.words.map((word) => column.mask(column.idsOf(analyseQuery(word, mode)))),
    }));
    const tallies = () => new Tallies(docs.length, words.length);
    [this.words, this.pairs, this.triples] = [tallies(), tallies(), tallies()];
    this.lengths = new Float64Array(docs.length);
    this.closest = new Float64Array(docs.length);
    this.passages = WEIGHTS.passages.map(({ words: span, weight }) => ({
      weight,
      nearest: new ClosestWords(weights, span),
    }));
  }

  count(): Counts {
    for (const [row, doc] of this.docs.entries()) this.countIn(doc, row);
    return this;
  }

  private countIn(doc: number, row: number): void {
    const { lookup, passages } = this;
    const variants = this.variantsIn(doc);
    for (const { nearest } of passages) nearest.clear();
    this.before = this.beforeThat = NONE;
    this.beforeAt = this.beforeThatAt = NOWHERE;
    const [from, to] = this.column.bounds(doc);
    const titleEnd = this.column.titleEnd(doc);
    // From a place of the column to one of the report, where another wording is as long as what it stands for.
    let shift = -from;
    let next = 0;
    for (let at = from; ; ) {
      while (next < variants.length && (variants[next]?.at ?? to) < at) next++;
      const other = variants[next];
      at = lookup.next(at, other === undefined ? to : other.at);
      const weight = at < titleEnd ? WEIGHTS.title : 1;
      if (other !== undefined && at === other.at) {
        const { variant } = other;
        const stands = variant.to - variant.from;
        for (let i = 0; i < stands; i++) this.add([variant.from + i], row, at + shift + i, weight, WEIGHTS.variant);
        at += variant.phrase.words.length;
        shift += stands - variant.phrase.words.length;
      } else if (at < to) {
        this.add(lookup.at(at), row, at + shift, weight, 1);
        at++;
      } else break;
    }
    this.lengths[row] = to + shift;
    this.closest[row] = passages.reduce((sum, each) => sum + each.weight * each.nearest.best, 0);
  }

  /** The words at one place of a report. */
  private add(here: readonly number[], row: number, at: number, weight: number, share: number): void {
    const { follows } = this.plan;
    for (const word of here) {
      this.words.add(row, word, weight, share);
      for (const { nearest } of this.passages) nearest.add(at, word);
      if (this.beforeAt !== at - 1 || !follows[word - 1] || !this.before.includes(word - 1)) continue;
      this.pairs.add(row, word - 1, weight, share);
      const third = this.beforeThatAt === at - 2 && follows[word - 2] && this.beforeThat.includes(word - 2);
      if (third) this.triples.add(row, word - 2, weight, share);
    }
    this.beforeThat = this.before;
    this.beforeThatAt = this.beforeAt;
    this.before = here;
    this.beforeAt = at;
  }

  /** Where other wordings begin in a report, in order; of two at one place the longer. */
  private variantsIn(doc: number): readonly PlacedVariant[] {
    if (this.variants.length === 0) return NO_VARIANTS;
    const found = new Map<number, PlannedVariant>();
    for (const variant of this.variants) {
      for (const start of this.column.starts(doc, variant.masks)) {
        const known = found.get(start);
        if (known === undefined || known.phrase.words.length < variant.masks.length) found.set(start, variant);
      }
    }
    return Array.from(found, ([at, variant]) => ({ at, variant })).sort((a, b) => a.at - b.at);
  }
}

interface PlacedVariant {
  readonly at: number;
  readonly variant: PlannedVariant;
}

const NONE: readonly number[] = [];
const NO_VARIANTS: readonly PlacedVariant[] = [];
/** No place is right behind it. */
const NOWHERE = -3;
