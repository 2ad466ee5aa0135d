import { analyseQuery } from '../../matching/terms';
import type { MarkMode } from '../../query';
import type { Column } from './column';
import { inverseFrequency } from './inverse-frequency';
import type { RankPlan } from './rank-plan';
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
  const ids = plan.words.map((word) => column.idsOf(analyseQuery(word, mode)));
  const lookup = column.lookup(ids);
  const counts = docs.map((doc) => count(column, plan, lookup, doc));
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

function count(column: Column, plan: RankPlan, lookup: ReadonlyMap<number, readonly number[]>, doc: number): Counts {
  const words = new Float64Array(plan.words.length);
  const pairs = new Float64Array(plan.words.length);
  let before: readonly number[] = NONE;
  column.visit(doc, (id, inTitle) => {
    const here = lookup.get(id) ?? NONE;
    const weight = inTitle ? WEIGHTS.title : 1;
    for (const word of here) {
      words[word] = (words[word] ?? 0) + weight;
      if (word > 0 && plan.follows[word - 1] && before.includes(word - 1)) {
        pairs[word - 1] = (pairs[word - 1] ?? 0) + weight;
      }
    }
    before = here;
  });
  return { doc, words, pairs };
}

const NONE: readonly number[] = [];
