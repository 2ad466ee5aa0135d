import { HistogramBar } from './histogram-bar';
import type { LinkedColumn } from './histogram-links';

interface HistogramBarsProps {
  readonly columns: readonly LinkedColumn[];
  /** The count that is drawn in full height; a column of several years may hold more and is cut short. */
  readonly most: number;
  readonly noun: string;
  /** Id of the caption. */
  readonly labelledBy: string;
}

/** So many columns leave no room for a year across: labels stand upright, and so do counts of four digits. */
const MANY_COLUMNS = 8;
const WIDE_COUNT = 1000;

/** The columns. */
export function HistogramBars({ columns, most, noun, labelledBy }: HistogramBarsProps) {
  const many = columns.length >= MANY_COLUMNS;
  const wide = many && columns.some(({ count }) => count >= WIDE_COUNT);
  return (
    <ol
      aria-labelledby={labelledBy}
      className="histogram-columns"
      data-many={many || undefined}
      data-wide={wide || undefined}
    >
      {columns.map((column) => (
        <li key={column.value}>
          <HistogramBar column={column} most={most} noun={noun} />
        </li>
      ))}
    </ol>
  );
}
