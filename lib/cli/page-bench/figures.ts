import { medianOf, type Pass, quantile } from './measure';

export interface Figures {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  /** Kilobytes of one page, on average. */
  readonly kilobytes: number;
  /** Pages per second at several at a time; null where that was not measured. */
  readonly perSecond: number | null;
}

/** What the product promises of pages of results. */
export const PROMISES = { p95: 80, perSecond: 40 } as const;

/**
 * Medians over runs. Each run gives its own median, p95 and maximum.
 *
 * @param single runs one after another
 * @param crowded runs with several at a time
 * @example figuresOf(single, crowded).p95
 */
export function figuresOf(single: readonly Pass[], crowded: readonly Pass[]): Figures {
  return {
    median: medianOf(single, ({ times }) => quantile(times, 0.5)),
    p95: medianOf(single, ({ times }) => quantile(times, 0.95)),
    max: medianOf(single, ({ times }) => Math.max(...times)),
    kilobytes: medianOf(single, ({ bytes, times }) => bytes / times.length / 1000),
    perSecond: crowded.length === 0 ? null : medianOf(crowded, ({ times, seconds }) => times.length / seconds),
  };
}

/**
 * Which promises are not kept, in words.
 *
 * @example brokenPromises({ median: 20, p95: 90, max: 95, kilobytes: 100, perSecond: 50 }).length // 1
 */
export function brokenPromises({ p95, perSecond }: Figures): readonly string[] {
  return [
    ...(p95 < PROMISES.p95 ? [] : [`p95 là ${p95.toFixed(1)} ms, phải dưới ${PROMISES.p95} ms.`]),
    ...(perSecond === null || perSecond >= PROMISES.perSecond
      ? []
      : [`Chỉ ${perSecond.toFixed(1)} trang mỗi giây, phải ít nhất ${PROMISES.perSecond}.`]),
  ];
}
