import 'server-only';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SearchEngine } from '../search/engine';
import { openIndex, type ReadFile, readCurrent } from '../search/store/open-index';

/** How often a request looks whether `npm run index` has swapped a newer index in. */
const LOOK_EVERY_MS = 2000;

interface Holder {
  version: string | null;
  engine: Promise<SearchEngine> | null;
  lookedAt: number;
}

/** Next loads this module once for pages and once for route handlers; the index is loaded once for the process. */
const KEY = Symbol.for('sao-luc.engine');
const shared: typeof globalThis & { [KEY]?: Holder } = globalThis;

/**
 * The engine over the index in force. Throws AppError `index-missing` or `index-broken`.
 *
 * @example const engine = await getEngine(); await engine.search(query)
 */
export async function getEngine(): Promise<SearchEngine> {
  shared[KEY] ??= { version: null, engine: null, lookedAt: 0 };
  const holder = shared[KEY];
  const now = Date.now();
  if (holder.engine === null || now - holder.lookedAt > LOOK_EVERY_MS) {
    holder.lookedAt = now;
    await refresh(holder);
  }
  if (holder.engine === null) throw new Error('unreachable: refresh sets the engine or throws');
  return holder.engine;
}

async function refresh(holder: Holder): Promise<void> {
  const read = reader();
  try {
    const current = await readCurrent(read);
    if (current.version === holder.version && holder.engine !== null) return;
    const engine = openIndex(read, current);
    // Whoever asks meanwhile keeps the old one; the new one comes into force when it is whole.
    await engine;
    holder.engine = engine;
    holder.version = current.version;
  } catch (error) {
    // A server that has an index goes on with it; the next look may find a mended one.
    if (holder.engine === null) throw error;
    console.error(error);
  }
}

function reader(): ReadFile {
  // The index is read at run time from wherever the office keeps it: nothing for the bundler to trace.
  const folder = resolve(/* turbopackIgnore: true */ process.env.INDEX_DIR || 'data/index');
  return (name) => readFile(/* turbopackIgnore: true */ join(folder, name)).catch(() => null);
}
