import type { Labelled } from './result';

/** Reports of one year that a place has; only years with any. */
export interface YearCount {
  /** `2022` */
  readonly year: string;
  readonly count: number;
}

/** One row of the coverage matrix: a province as it was before 1 July 2025. */
export interface ProvinceCoverage extends Labelled {
  readonly total: number;
  readonly years: readonly YearCount[];
  /** Reports without any date. */
  readonly undated: number;
}

/** A source that was read with an error or not at all. */
export interface SourceFlaw {
  /** Name of the file inside the reports' folder. */
  readonly file: string;
  /** Vietnamese. */
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** What the corpus holds and lacks. */
export interface Coverage {
  readonly reports: number;
  /** First and last year of any report; null where none has a date. */
  readonly years: { readonly first: string; readonly last: string } | null;
  /** Every province of the map before July 2025, also those without a report; by the alphabet. */
  readonly provinces: readonly ProvinceCoverage[];
  /** Reports whose old province is not known. */
  readonly unplaced: Omit<ProvinceCoverage, keyof Labelled>;
  readonly districts: number;
  readonly officeholders: number;
  readonly flaws: readonly SourceFlaw[];
}
