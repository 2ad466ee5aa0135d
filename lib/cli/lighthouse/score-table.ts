import { CATEGORIES, type Category, type LighthouseRun } from './read-scores';

/** One page of the site and its runs. */
export interface PageRuns {
  /** As people know it: “home”. */
  readonly page: string;
  readonly address: string;
  readonly runs: readonly LighthouseRun[];
}

/** What pages must reach: medians over the runs. */
export const PROMISED: Readonly<Record<Category, number>> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

/**
 * The middle value; of an even number the lower of the two in the middle, so that a promise is never kept by rounding.
 *
 * @example median([3, 1, 2]) // 2
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
}

/** Median of one category over the runs of a page, 0 to 100. */
export function medianScore({ runs }: PageRuns, category: Category): number {
  return median(runs.map((run) => run.scores[category]));
}

/**
 * The promises that were missed, one line each; none where all were kept.
 *
 * @example missedPromises(pages) // ['home: performance 97 < 98']
 */
export function missedPromises(pages: readonly PageRuns[]): string[] {
  return pages.flatMap((page) =>
    CATEGORIES.flatMap((category) => {
      const score = medianScore(page, category);
      return score >= PROMISED[category] ? [] : [`${page.page}: ${category} ${score} < ${PROMISED[category]}`];
    }),
  );
}

/**
 * Header and rows: a page each, medians, performance with the lowest and the highest run beside it.
 *
 * @example scoreTable(pages)[1] // ['home', '99 (98–100)', '100', …]
 */
export function scoreTable(pages: readonly PageRuns[]): string[][] {
  const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`;
  const head = ['page', ...CATEGORIES, 'FCP', 'LCP', 'TBT', 'speed index', 'CLS'];
  const rows = pages.map((page) => {
    const all = page.runs.map((run) => run.scores.performance);
    const of = (name: keyof LighthouseRun['metrics']) => median(page.runs.map((run) => run.metrics[name]));
    return [
      `${page.page} \`${page.address}\``,
      `${median(all)} (${Math.min(...all)}–${Math.max(...all)})`,
      ...CATEGORIES.slice(1).map((category) => String(medianScore(page, category))),
      seconds(of('fcp')),
      seconds(of('lcp')),
      `${Math.round(of('blocking'))} ms`,
      seconds(of('speed')),
      of('shift').toFixed(3),
    ];
  });
  return [head, ...rows];
}
