/** Steps of shading; `data-shade` in coverage.css. */
const STEPS = 4;

/**
 * How dark a cell is, 1 to 4: by the square root, so that a few reports beside hundreds are still told from none. A help
 * for the eye only, the figure stands in the cell.
 *
 * @param most the largest count of any cell
 * @example shade(1, 100) // 1
 */
export function shade(count: number, most: number): number {
  return Math.max(1, Math.ceil(STEPS * Math.sqrt(count / Math.max(most, STEPS))));
}
