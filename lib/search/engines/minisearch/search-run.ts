import type { QueryNode } from '../../language/ast';
import { orderDocs } from '../../order';
import type { MarkMode, Sort } from '../../query';
import { countOnes } from './count-ones';
import { Evaluator } from './evaluate';
import { inverseFrequency } from './inverse-frequency';
import { type LooseQuery, loosen } from './loosen';
import { type RankPlan, rankPlan } from './rank-plan';
import { rescore } from './rescore';
import type { SearchIndex } from './search-index';
import { WEIGHTS } from './weights';
import type { Evaluation } from './word-scores';

/** A report, or statement, of the result and its score. */
export interface Ranked {
  readonly doc: number;
  readonly score: number;
}

/** One query read in one way: what it matches, in which order, and what lies a little beyond. */
export class SearchRun {
  readonly evaluation: Evaluation;
  private readonly evaluator: Evaluator;
  private readonly plan: RankPlan;

  constructor(
    private readonly index: SearchIndex,
    private readonly node: QueryNode | null,
    private readonly mode: MarkMode,
  ) {
    this.evaluator = new Evaluator(index, mode);
    this.evaluation = this.evaluator.evaluate(node);
    this.plan = rankPlan(node);
  }

  /** The matching reports that pass a test. */
  passing(passes: Uint8Array): number[] {
    const { matched } = this.evaluation;
    const found: number[] = [];
    for (let doc = 0; doc < matched.length; doc++) if (matched[doc] === 1 && passes[doc] === 1) found.push(doc);
    return found;
  }

  /** Puts reports in order; by relevance the best candidates are scored anew, with neighbouring pairs. */
  order(found: readonly number[], sort: Sort): Ranked[] {
    return this.rank(found, this.evaluation, sort);
  }

  /**
   * Reports that lack a word of the query but hold most of the rarer ones, best first. Words of a query differ in
   * what they say: each weighs by its rarity, and a report must hold a share of the weight.
   *
   * @param quotes whether words in quotation marks may part
   */
  partial(passes: Uint8Array, quotes: boolean): Ranked[] {
    const loose = loosen(this.node, quotes);
    if (loose === null) return [];
    const { matched } = this.evaluator.evaluate(loose.required);
    const { share, scores } = this.coverage(loose.words);
    const needed = loose.words.length > WEIGHTS.fewWords ? WEIGHTS.coverage.many : WEIGHTS.coverage.few;
    const whole = this.evaluation.matched;
    const found: number[] = [];
    for (let doc = 0; doc < matched.length; doc++) {
      const enough = (share[doc] ?? 0) >= needed;
      if (enough && matched[doc] === 1 && passes[doc] === 1 && whole[doc] === 0) found.push(doc);
    }
    return this.rank(found, { matched, scores }, 'lien-quan');
  }

  private rank(found: readonly number[], first: Evaluation, sort: Sort): Ranked[] {
    const { ranks, column } = this.index;
    const ordered = orderDocs(found, first.scores, ranks, sort);
    if (sort !== 'lien-quan' || this.plan.words.length === 0) {
      return ordered.map((doc) => ({ doc, score: first.scores[doc] ?? 0 }));
    }
    const candidates = ordered.slice(0, WEIGHTS.candidates);
    const frequency = this.frequencies();
    const scores = rescore(column, this.plan, this.mode, candidates, frequency);
    const best = orderDocs(candidates, scores, ranks, sort).map((doc) => ({ doc, score: scores.get(doc) ?? 0 }));
    return [...best, ...ordered.slice(WEIGHTS.candidates).map((doc) => ({ doc, score: 0 }))];
  }

  /** In how many reports each word of the plan stands, in itself or in another wording. */
  private frequencies(): number[] {
    const others = this.plan.variants.map((variant) => ({ ...variant, ...this.evaluator.look(variant.phrase) }));
    return this.plan.words.map((word, i) => {
      const covering = others.filter(({ from, to }) => from <= i && i < to);
      const holds = this.evaluator.holds(word);
      if (covering.length === 0) return countOnes(holds);
      const either = holds.slice();
      for (const { matched } of covering) {
        for (let doc = 0; doc < either.length; doc++) if (matched[doc] === 1) either[doc] = 1;
      }
      return countOnes(either);
    });
  }

  /**
   * Share of the query's weight that each report holds, and its first score. Words that the corpus does not know weigh
   * nothing.
   */
  private coverage(words: LooseQuery['words']): { readonly share: Float64Array; readonly scores: Float64Array } {
    const { size } = this.index.column;
    const share = new Float64Array(size);
    const sums = new Float64Array(size);
    let total = 0;
    for (const word of words) {
      const { matched, scores } = this.evaluator.look(word);
      const found = countOnes(matched);
      if (found === 0) continue;
      const weight = inverseFrequency(found, size);
      total += weight;
      for (let doc = 0; doc < size; doc++) {
        share[doc] = (share[doc] ?? 0) + (matched[doc] ?? 0) * weight;
        sums[doc] = (sums[doc] ?? 0) + (scores[doc] ?? 0);
      }
    }
    return { share: total === 0 ? share : share.map((each) => each / total), scores: sums };
  }
}
