import type { Report } from '../report/report';
import type { Coverage } from './coverage';
import type { SearchQuery, Wording } from './query';
import type { Mark, SearchResult } from './result';
import type { Completion } from './suggest/completion';

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
  /** At most ten ways to go on from what is being typed, the most useful first. Never throws for anything typed. */
  suggest(text: string): Promise<readonly Completion[]>;
}
