import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface JudgedDoc {
  readonly id: string;
  /** '' where the document has none. */
  readonly title: string;
  readonly text: string;
}

export interface JudgedQuery {
  readonly id: string;
  /** As a person wrote it. */
  readonly text: string;
  /** Ids of the documents that people judged relevant, at least one. */
  readonly relevant: ReadonlySet<string>;
}

/** Documents and queries with the answers that people gave. */
export interface JudgedSet {
  readonly name: string;
  readonly docs: readonly JudgedDoc[];
  readonly queries: readonly JudgedQuery[];
}

const DOCS = 'docs.jsonl';
const QUERIES = 'queries.jsonl';

/**
 * Names of the judged sets of a folder, in alphabetical order: its folders that hold docs.jsonl and queries.jsonl.
 * Throws what `readdirSync` throws where the folder cannot be read.
 *
 * @example judgedSetNames('relevance') // ['alqac', 'viquad']
 */
export function judgedSetNames(dir: string): string[] {
  return readdirSync(dir)
    .filter((name) => existsSync(join(dir, name, DOCS)) && existsSync(join(dir, name, QUERIES)))
    .sort();
}

/**
 * Reads one judged set: `docs.jsonl {id,title,text}` and `queries.jsonl {qid,query,relevant:[ids]}`, one JSON object
 * per line. Throws TypeError with file and line for a line of another shape.
 *
 * @example readJudgedSet('relevance', 'viquad').queries.length
 */
export function readJudgedSet(dir: string, name: string): JudgedSet {
  const docs = readLines(join(dir, name, DOCS), (record): JudgedDoc | null => {
    const id = idOf(record.id);
    const { title, text } = record;
    if (id === null || typeof text !== 'string') return null;
    return { id, title: typeof title === 'string' ? title : '', text };
  });
  const queries = readLines(join(dir, name, QUERIES), (record): JudgedQuery | null => {
    const id = idOf(record.qid);
    const { query, relevant } = record;
    if (id === null || typeof query !== 'string' || !Array.isArray(relevant)) return null;
    const ids = relevant.map(idOf).filter((each) => each !== null);
    return ids.length === relevant.length && ids.length > 0 ? { id, text: query, relevant: new Set(ids) } : null;
  });
  return { name, docs, queries };
}

/**
 * The same documents with every n-th query, from the first.
 *
 * @example everyNth(set, 4).queries.length // a quarter, rounded up
 */
export function everyNth(set: JudgedSet, n: number): JudgedSet {
  return { ...set, queries: set.queries.filter((_, index) => index % n === 0) };
}

function readLines<T>(file: string, parse: (record: Record<string, unknown>) => T | null): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const value: unknown = JSON.parse(line);
      const parsed = isRecord(value) ? parse(value) : null;
      if (parsed === null) throw new TypeError(`${file}:${index + 1} is not a judged record`);
      return [parsed];
    });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ids may be numbers in the file; engines answer with strings. */
function idOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
