import { analyseQuery } from '../../matching/terms';
import type { MarkMode } from '../../query';
import type { Column } from './column';
import { inverseFrequency } from './inverse-frequency';
import type { PlannedVariant, RankPlan } from './rank-plan';
import { WEIGHTS } from './weights';

/** Counts of one candidate: how often each word of the plan and each neighbouring pair stands in it. */
interface Counts {
  readonly doc: number;
  readonly words: Float64Array;
  readonly pairs: Float64Array;
}

/**
 * Scores candidates anew from the column: BM25 over the words (an unmarked word counts all its spellings as one word,
 * which MiniSearch cannot) plus BM25 over pairs of neighbouring words, whose document frequency is counted among the
 * candidates. Words of the title count several times.
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
  const lookup = column.lookup(plan.words.map((word) => column.idsOf(analyseQuery(word, mode))));
  const variants = plan.variants.map((variant) => ({
    ...variant,
    sets: variant.phrase.words.map((word) => new Set(column.idsOf(analyseQuery(word, mode)))),
  }));
  const counts = docs.map((doc) => count(column, plan, lookup, variantStarts(column, variants, doc), doc));
  const pairFrequency = plan.follows.map((_, i) => counts.filter((each) => (each.pairs[i] ?? 0) > 0).length);
  const wordWeight = frequency.map((found) => inverseFrequency(found, column.size));
  const pairWeight = pairFrequency.map((found) => WEIGHTS.pair * inverseFrequency(found, Math.max(column.size, found)));
  return new Map(
    counts.map(({ doc, words, pairs }) => {
      const saturate = saturation(column.lengthOf(doc) / column.meanLength);
      let score = 0;
      for (let i = 0; i < words.length; i++) {
        score += (wordWeight[i] ?? 0) * saturate(words[i] ?? 0) + (pairWeight[i] ?? 0) * saturate(pairs[i] ?? 0);
      }
      return [doc, score];
    }),
  );
}

/** BM25's damping of repetitions, for a report of this length relative to the mean. */
function saturation(length: number): (occurrences: number) => number {
  const { k1, b } = WEIGHTS;
  const norm = k1 * (1 - b + b * length);
  return (occurrences) => (occurrences * (k1 + 1)) / (occurrences + norm);
}

interface SearchedVariant extends PlannedVariant {
  readonly sets: readonly ReadonlySet<number>[];
}

/** Where other wordings begin in a report; of two at one place the longer. */
function variantStarts(
  column: Column,
  variants: readonly SearchedVariant[],
  doc: number,
): ReadonlyMap<number, PlannedVariant> {
  const found = new Map<number, PlannedVariant>();
  for (const variant of variants) {
    for (const start of column.starts(doc, variant.sets)) {
      const known = found.get(start);
      if (known === undefined || known.phrase.words.length < variant.sets.length) found.set(start, variant);
    }
  }
  return found;
}

function count(
  column: Column,
  plan: RankPlan,
  lookup: ReadonlyMap<number, readonly number[]>,
  variants: ReadonlyMap<number, PlannedVariant>,
  doc: number,
): Counts {
  const words = new Float64Array(plan.words.length);
  const pairs = new Float64Array(plan.words.length);
  let before: readonly number[] = NONE;
  const add = (here: readonly number[], weight: number): void => {
    for (const word of here) {
      words[word] = (words[word] ?? 0) + weight;
      if (word > 0 && plan.follows[word - 1] && before.includes(word - 1)) {
        pairs[word - 1] = (pairs[word - 1] ?? 0) + weight;
      }
    }
    before = here;
  };
  let skip = 0;
  column.visit(doc, (id, inTitle, at) => {
    const weight = inTitle ? WEIGHTS.title : 1;
    const variant = variants.get(at);
    if (skip > 0) skip--;
    else if (variant === undefined) add(lookup.get(id) ?? NONE, weight);
    else {
      // Another wording counts as the words it stands for, in their order.
      for (let word = variant.from; word < variant.to; word++) add([word], weight * WEIGHTS.variant);
      skip = variant.phrase.words.length - 1;
    }
  });
  return { doc, words, pairs };
}

const NONE: readonly number[] = [];
