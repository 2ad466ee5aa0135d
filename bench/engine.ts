import type { JudgedDoc } from './judged';

/** An index of one set, ready to be asked. */
export interface OpenEngine {
  /** Ids of documents, best first; the first RANKING_DEPTH count. */
  readonly rank: (text: string) => readonly string[] | Promise<readonly string[]>;
  /** Frees what the garbage collector does not. */
  readonly close?: () => void;
}

/** One engine at one setting: a row of the tables. */
export interface BenchEngine {
  /** As typed after `--only`. */
  readonly name: string;
  /** As printed, with its version where it is a package. */
  readonly label: string;
  /** Indexes title and text of every document. */
  readonly open: (docs: readonly JudgedDoc[]) => OpenEngine | Promise<OpenEngine>;
}
