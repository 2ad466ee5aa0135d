import type { FacetTable } from '../../facets/facet-table';
import type { DateRanks } from '../../order';
import type { Column } from './column';
import type { WordScores } from './word-scores';

/** One unit of search, reports or statements of one kind, as a run needs it. Documents are numbered from 0. */
export interface SearchIndex {
  readonly words: WordScores;
  readonly column: Column;
  readonly table: FacetTable;
  readonly ranks: DateRanks;
  /** Of statements: the reports they stand in, which have the titles. */
  readonly within: ReportsOf | null;
}

/** Which report each statement stands in. */
export interface ReportsOf {
  readonly index: SearchIndex;
  /** Number of each statement's report in `index`. */
  readonly reportOf: Uint32Array;
}
