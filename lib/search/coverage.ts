import type { PlaceMap } from './query';
import type { Labelled } from './result';

/** Reports of one year; only years with any. The count is the total of the search for that year. */
export interface YearCount {
  /** `2022` */
  readonly year: string;
  readonly count: number;
}

/** How some reports spread over the years. */
export interface TimeCoverage {
  readonly total: number;
  /** Oldest first. */
  readonly years: readonly YearCount[];
  /** Reports without any date. */
  readonly undated: number;
}

/** One row of the coverage matrix: a province of either map. */
export interface ProvinceCoverage extends Labelled, TimeCoverage {}

/** One map: every province, also those without a report, by the alphabet. */
export interface MapCoverage {
  readonly provinces: readonly ProvinceCoverage[];
  /** Reports whose province on this map is not known. */
  readonly unplaced: TimeCoverage;
  /** Units one level below (districts, or communes of today) that some report is placed in. */
  readonly units: number;
}

/** Something that the build had to say about a source. */
export interface SourceFlaw {
  /** Name of the file alone: the folders of an office's disk are nobody's business. */
  readonly file: string;
  /** Line, key or paragraph, in Vietnamese; null where it concerns the whole file. */
  readonly place: string | null;
  /** Vietnamese. */
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** What the build had to say about the sources. */
export interface SourceFlaws {
  readonly errors: number;
  readonly warnings: number;
  /** Errors first, in the order of the sources; bounded, the counts are not. */
  readonly listed: readonly SourceFlaw[];
}

/** What the corpus holds and lacks. */
export interface Coverage {
  readonly reports: number;
  /** First and last year of any report; null where none has a date. */
  readonly years: { readonly first: string; readonly last: string } | null;
  /** The whole corpus over the years: the foot of the matrix, of either map. */
  readonly whole: TimeCoverage;
  /** Every province of the map before July 2025 (`maps.truoc.provinces`). */
  readonly provinces: readonly ProvinceCoverage[];
  readonly maps: Readonly<Record<PlaceMap, MapCoverage>>;
  /** Districts with a report, of the map before July 2025. */
  readonly districts: number;
  readonly officeholders: number;
  /** Null where the index does not say: one that an earlier version built. */
  readonly flaws: SourceFlaws | null;
}
