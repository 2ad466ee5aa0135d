import { cpus } from 'node:os';
import type { EngineResult } from './measure-engine';

/** What was measured on one set. */
export interface SetResult {
  readonly set: string;
  readonly docs: number;
  /** In the set. */
  readonly queries: number;
  /** Every n-th of them was asked. */
  readonly asked: number;
  readonly every: number;
  readonly engines: readonly EngineResult[];
}

/** A whole run, as `--json` writes it and as the tables print it. */
export interface BenchReport {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** As a person would type it again. */
  readonly command: string;
  readonly machine: string;
  readonly node: string;
  readonly sets: readonly SetResult[];
}

/**
 * Processor and number of cores, as figures of time need them.
 *
 * @example describeMachine() // 'AMD EPYC, 2 cores'
 */
export function describeMachine(): string {
  const all = cpus();
  return `${all[0]?.model.trim() || process.arch}, ${all.length} ${all.length === 1 ? 'core' : 'cores'}`;
}
