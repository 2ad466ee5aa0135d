import { AppError } from '../../errors';
import type { SearchEngine } from '../engine';
import { INDEX_FILE_NAMES } from '../engines/minisearch/files';
import { openEngine } from '../engines/minisearch/open-engine';

/** Reads a file of INDEX_DIR by its name; null where there is none. Node and a browser worker bring their own. */
export type ReadFile = (name: string) => Promise<Uint8Array | null>;

/** Which of the indexes in INDEX_DIR is in force: `current.json`, replaced in one step when a new one is whole. */
export interface CurrentIndex {
  readonly version: string;
  /** ISO 8601; not among the files of the index, whose bytes depend on the sources alone. */
  readonly builtAt: string;
  readonly reports: number;
  readonly sample: boolean;
}

export const CURRENT_FILE = 'current.json';

/**
 * What `current.json` says. Throws AppError `index-missing` without one, `index-broken` where it says something else.
 *
 * @example (await readCurrent(read)).version
 */
export async function readCurrent(read: ReadFile): Promise<CurrentIndex> {
  const bytes = await read(CURRENT_FILE);
  if (bytes === null) throw new AppError('index-missing', 'no current.json', { next: 'npm run index' });
  const current = parseCurrent(new TextDecoder().decode(bytes));
  if (current === null) throw new AppError('index-broken', 'current.json is not one', { next: 'npm run index' });
  return current;
}

/**
 * Opens one index of INDEX_DIR.
 *
 * @example const engine = await openIndex(read, await readCurrent(read))
 */
export async function openIndex(read: ReadFile, current: CurrentIndex): Promise<SearchEngine> {
  const files = new Map<string, Uint8Array>();
  for (const name of INDEX_FILE_NAMES) {
    const bytes = await read(`${current.version}/${name}`);
    if (bytes !== null) files.set(name, bytes);
  }
  const { version: indexVersion, builtAt, reports, sample } = current;
  return openEngine(files, { reports, sample, builtAt, indexVersion });
}

/** The version becomes a folder's name: only what `npm run index` writes may stand there. */
const VERSION = /^[0-9a-f]{16}$/;

function parseCurrent(json: string): CurrentIndex | null {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null) return null;
    const fields: Record<string, unknown> = { ...value };
    const { version, builtAt, reports, sample } = fields;
    if (typeof version !== 'string' || !VERSION.test(version)) return null;
    if (typeof builtAt !== 'string' || typeof reports !== 'number' || typeof sample !== 'boolean') return null;
    return { version, builtAt, reports, sample };
  } catch {
    return null;
  }
}
