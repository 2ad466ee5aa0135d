import { readFile } from 'node:fs/promises';
import { isRecord } from '../report/is-record';
import { isReport } from '../report/is-report';
import type { Message } from '../report/message';
import type { Outcome } from './read-reports';

export interface CacheEntry {
  /** Changes whenever the source or its sidecar does. */
  readonly stamp: string;
  readonly outcome: Outcome;
}

/** Outcomes of an earlier reading, valid for one version of the code. Only what this reading used is kept. */
export class Cache {
  private readonly next = new Map<string, CacheEntry>();

  private constructor(
    private readonly code: string,
    private readonly earlier: ReadonlyMap<string, CacheEntry>,
  ) {}

  static empty(code: string): Cache {
    return new Cache(code, new Map());
  }

  /** A missing, broken or older file is an empty cache: it only costs time. */
  static async load(file: string, code: string): Promise<Cache> {
    try {
      const value: unknown = JSON.parse(await readFile(file, 'utf8'));
      return new Cache(code, parseEntries(value, code));
    } catch {
      return Cache.empty(code);
    }
  }

  get(name: string, stamp: string): CacheEntry | undefined {
    const entry = this.earlier.get(name);
    return entry?.stamp === stamp ? entry : undefined;
  }

  set(name: string, entry: CacheEntry): void {
    this.next.set(name, entry);
  }

  toJSON(): unknown {
    return { code: this.code, entries: [...this.next] };
  }
}

function parseEntries(value: unknown, code: string): Map<string, CacheEntry> {
  const entries = new Map<string, CacheEntry>();
  if (!isRecord(value) || value.code !== code || !Array.isArray(value.entries)) return entries;
  for (const pair of value.entries) {
    if (!Array.isArray(pair)) continue;
    const [name, entry]: unknown[] = pair;
    if (typeof name !== 'string' || !isRecord(entry) || typeof entry.stamp !== 'string') continue;
    if (!isRecord(entry.outcome)) continue;
    const { report, messages } = entry.outcome;
    if (!(report === null || isReport(report)) || !isMessages(messages)) continue;
    entries.set(name, { stamp: entry.stamp, outcome: { report, messages } });
  }
  return entries;
}

function isMessages(value: unknown): value is Message[] {
  return Array.isArray(value) && value.every((each) => isRecord(each) && typeof each.message === 'string');
}
