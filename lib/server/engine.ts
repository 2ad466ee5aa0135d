import 'server-only';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AppError } from '../errors';
import type { SearchEngine } from '../search/engine';
import { openIndex, type ReadFile, readCurrent } from '../search/store/open-index';

/** How often a request looks whether `npm run index` has swapped a newer index in. */
const LOOK_EVERY_MS = 2000;

/** `npm start` brings a newer index with fresh processes: one that serves keeps what it has opened. */
const KEPT = process.env.INDEX_KEPT === '1';

interface Holder {
  engine: SearchEngine | null;
  /** The look that is under way: requests that come meanwhile wait for it instead of loading the index once more. */
  looking: Promise<void> | null;
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
  shared[KEY] ??= { engine: null, looking: null, lookedAt: 0 };
  const holder = shared[KEY];
  if (!(KEPT && holder.engine !== null) && Date.now() - holder.lookedAt > LOOK_EVERY_MS) {
    holder.lookedAt = Date.now();
    holder.looking ??= look(holder).finally(() => {
      holder.looking = null;
    });
  }
  // Whoever has an index is answered from it at once; a newer one comes into force when it is whole.
  if (holder.engine === null) await (holder.looking ?? look(holder));
  if (holder.engine === null) throw new AppError('index-missing', 'no index after looking for one');
  return holder.engine;
}

async function look(holder: Holder): Promise<void> {
  const read = reader();
  try {
    const current = await readCurrent(read);
    // The same sources built again are the same version, but the pages say when that was.
    const known = holder.engine?.info;
    if (known?.indexVersion === current.version && known.builtAt === current.builtAt) return;
    const engine = await openIndex(read, current);
    // What suggestions need is made when first asked: now, not while somebody types.
    await engine.suggest('');
    holder.engine = engine;
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
