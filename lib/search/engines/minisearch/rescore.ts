import { analyseQuery } from '../../matching/terms';
import type { MarkMode } from '../../query';
import { ClosestWords } from './closest-words';
import type { Column, TermMask } from './column';
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
  const counter = new Counter(column, plan, mode, wordWeights);
  const counts = docs.map((doc) => counter.count(doc));
  const runWeights = (runs: 'pairs' | 'triples', weight: number) =>
    plan.words.map((_, i) => {
      const found = counts.reduce((sum, each) => sum + (each[runs].holds(i) ? 1 : 0), 0);
      return weight * inverseFrequency(found, column.size);
    });
  const pairWeights = runWeights('pairs', WEIGHTS.pair);
  const tripleWeights = runWeights('triples', WEIGHTS.triple);
  return new Map(
    counts.map(({ doc, length, words, pairs, triples, closest }) => {
      const relative = length / column.meanLength;
      const score =
        words.bm25(wordWeights, WEIGHTS.k1, relative) +
        pairs.bm25(pairWeights, WEIGHTS.runK1, relative) +
        triples.bm25(tripleWeights, WEIGHTS.runK1, relative) +
        closest;
      return [doc, score];
    }),
  );
}

/** How often each word of a plan, or each run that begins with it, stands in one report, and what that is worth. */
class Tally {
  private readonly occurrences: Float64Array;
  private readonly worth: Float64Array;

  constructor(length: number) {
    this.occurrences = new Float64Array(length);
    this.worth = new Float64Array(length);
  }

  add(index: number, weight: number, share: number): void {
    this.occurrences[index] = (this.occurrences[index] ?? 0) + weight;
    this.worth[index] = (this.worth[index] ?? 0) + weight * share;
  }

  holds(index: number): boolean {
    return (this.occurrences[index] ?? 0) > 0;
  }

  /** BM25 over a report whose length is relative to the mean. Worth is weighed after the damping of repetitions. */
  bm25(weights: readonly number[], k1: number, length: number): number {
    const norm = k1 * (1 - WEIGHTS.b + WEIGHTS.b * length);
    return this.occurrences.reduce(
      (sum, each, i) => sum + ((weights[i] ?? 0) * (this.worth[i] ?? 0) * (k1 + 1)) / (each + norm),
      0,
    );
  }
}

interface Counts {
  readonly doc: number;
  /** In words, other wordings as long as what they stand for: a short form makes no report shorter. */
  readonly length: number;
  readonly words: Tally;
  /** Two words of the plan side by side. */
  readonly pairs: Tally;
  /** Three. */
  readonly triples: Tally;
  /** Weight of the words in the passages that hold most of them. */
  readonly closest: number;
}

interface SearchedVariant extends PlannedVariant {
  readonly masks: readonly TermMask[];
}

/** Counts a plan in one report after the other. */
class Counter {
  private readonly lookup: ReadonlyMap<number, readonly number[]>;
  private readonly variants: readonly SearchedVariant[];

  constructor(
    private readonly column: Column,
    private readonly plan: RankPlan,
    mode: MarkMode,
    private readonly weights: readonly number[],
  ) {
    this.lookup = column.lookup(plan.words.map((word) => column.idsOf(analyseQuery(word, mode))));
    this.variants = plan.variants.map((variant) => ({
      ...variant,
      masks: variant.phrase.words.map((word) => column.mask(column.idsOf(analyseQuery(word, mode)))),
    }));
  }

  count(doc: number): Counts {
    const { follows } = this.plan;
    const size = this.plan.words.length;
    const [words, pairs, triples] = [new Tally(size), new Tally(size), new Tally(size)];
    const passages = WEIGHTS.passages.map(({ words: span, weight }) => ({
      weight,
      closest: new ClosestWords(this.weights, span),
    }));
    const variants = this.variantsIn(doc);
    let length = 0;
    let before: readonly number[] = NONE;
    let beforeThat: readonly number[] = NONE;
    const add = (here: readonly number[], weight: number, share: number): void => {
      for (const word of here) {
        words.add(word, weight, share);
        for (const { closest } of passages) closest.add(length, word);
        if (!follows[word - 1] || !before.includes(word - 1)) continue;
        pairs.add(word - 1, weight, share);
        if (follows[word - 2] && beforeThat.includes(word - 2)) triples.add(word - 2, weight, share);
      }
      beforeThat = before;
      before = here;
      length++;
    };
    let skip = 0;
    this.column.visit(doc, (id, inTitle, at) => {
      const weight = inTitle ? WEIGHTS.title : 1;
      const variant = skip === 0 ? variants.get(at) : undefined;
      if (skip > 0) skip--;
      else if (variant === undefined) add(this.lookup.get(id) ?? NONE, weight, 1);
      else {
        for (let word = variant.from; word < variant.to; word++) add([word], weight, WEIGHTS.variant);
        skip = variant.phrase.words.length - 1;
      }
    });
    const closest = passages.reduce((sum, each) => sum + each.weight * each.closest.best, 0);
    return { doc, length, words, pairs, triples, closest };
  }

  /** Where other wordings begin in a report; of two at one place the longer. */
  private variantsIn(doc: number): ReadonlyMap<number, PlannedVariant> {
    const found = new Map<number, PlannedVariant>();
    for (const variant of this.variants) {
      for (const start of this.column.starts(doc, variant.masks)) {
        const known = found.get(start);
        if (known === undefined || known.phrase.words.length < variant.masks.length) found.set(start, variant);
      }
    }
    return found;
  }
}

const NONE: readonly number[] = [];
