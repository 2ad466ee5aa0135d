import type { MapCoverage, ProvinceCoverage } from '@/lib/search/coverage';
import type { CoverageOrder } from '@/lib/url/coverage-address';

/** Provinces as the page shows them: those with reports in the matrix, the others by name below it. */
export interface MatrixRows {
  readonly held: readonly ProvinceCoverage[];
  readonly missing: readonly ProvinceCoverage[];
  /** The largest count of one province in one year. */
  readonly most: number;
}

/**
 * The rows of one map in an order; equal counts stay by the alphabet.
 *
 * @example matrixRows(coverage.maps.truoc, 'nhieu-nhat').held[0]?.total
 */
export function matrixRows({ provinces }: MapCoverage, order: CoverageOrder): MatrixRows {
  const held = provinces.filter((each) => each.total > 0);
  const counts = held.flatMap(({ years }) => years.map(({ count }) => count));
  return {
    held: order === 'ten' ? held : [...held].sort((a, b) => b.total - a.total),
    missing: provinces.filter((each) => each.total === 0),
    most: counts.reduce((most, count) => Math.max(most, count), 0),
  };
}
