import type { Report } from '../report/report';
import type { Coverage } from './coverage';
import type { Listing } from './listing';
import type { HitNeighbours, HitPlace } from './neighbours';
import type { FilterKey, SearchQuery, Wording } from './query';
import type { RelatedReport } from './related/related';
import type { Mark, SearchResult } from './result';
import type { Completion } from './suggest/completion';
import type { VerifyResult } from './verify/verdict';

export interface EngineInfo {
  readonly reports: number;
  /** True where the reports are the project's own samples. */
  readonly sample: boolean;
  /** ISO 8601. */
  readonly builtAt: string;
  readonly indexVersion: string;
}

/** Marks of one report for the reading page, `#h1` first. */
export interface ReportMarks {
  readonly title: readonly Mark[];
  /** By paragraph of the report; a paragraph without marks is missing. */
  readonly paragraphs: ReadonlyMap<number, readonly Mark[]>;
  readonly count: number;
}

/**
 * What every engine can do. Nothing outside `engines/` knows which one runs; `engines/contract.ts` is written
 * against this interface alone.
 */
export interface SearchEngine {
  readonly info: EngineInfo;
  /** Never throws for anything a visitor can type. */
  search(query: SearchQuery): Promise<SearchResult>;
  report(id: string): Promise<Report | null>;
  /** What the corpus holds and lacks, by place and year; each count is the total of the search it stands for. */
  coverage(): Promise<Coverage>;
  /** The same analysis as `search`: a hit in the list is a mark on the page. Null where there is no such report. */
  marks(id: string, query: Wording): Promise<ReportMarks | null>;
  /**
   * Where a report (a statement, where these are searched) stands in the result of a search and what stands beside it, in
   * the order of `search`; no facets are counted. Null where it is not in the result. Never throws for anything typed.
   */
  neighbours(hit: HitPlace, query: SearchQuery): Promise<HitNeighbours | null>;
  /** At most ten ways to go on from what is being typed, the most useful first. Never throws for anything typed. */
  suggest(text: string): Promise<readonly Completion[]>;
  /** What a value of a filter is called; null for one that no report has. Costs no search. */
  nameOf(key: FilterKey, slug: string): Promise<string | null>;
  /** Every hit of a search, not a page of it; `total` and order are those of `search`. Never throws for anything typed. */
  all(query: SearchQuery): Promise<Listing>;
  /**
   * A pasted quote held against the corpus; at most MAX_VERIFY_LENGTH units are read. Never throws for anything pasted.
   */
  verify(text: string): Promise<VerifyResult>;
  /** At most six reports like one, with what they share; null where there is no such report. */
  related(id: string): Promise<readonly RelatedReport[] | null>;
  /** Every report of the corpus, some at a time, always in the same order. */
  everyReport(): AsyncIterable<readonly Report[]>;
}
