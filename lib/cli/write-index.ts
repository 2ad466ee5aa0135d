import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexFiles } from '../search/engines/minisearch/files';
import { CURRENT_FILE, type CurrentIndex } from '../search/store/open-index';

/**
 * Writes an index beside the one in force and swaps it in whole: its own folder first, then `current.json` by one
 * rename. A server that reads meanwhile sees the old index or the new one, never half of each.
 *
 * @returns what `current.json` now says
 * @example await writeIndex('data/index', files, { reports: 27, sample: true })
 */
export async function writeIndex(
  indexDir: string,
  files: IndexFiles,
  about: Pick<CurrentIndex, 'reports' | 'sample'>,
): Promise<CurrentIndex> {
  const version = hashOf(files);
  const current: CurrentIndex = { version, builtAt: new Date().toISOString(), ...about };
  const folder = join(indexDir, version);
  const beside = `${folder}.${process.pid}.part`;
  await mkdir(beside, { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(beside, name), bytes);
  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder);
  const pointer = join(indexDir, `${CURRENT_FILE}.${process.pid}.part`);
  await writeFile(pointer, `${JSON.stringify(current)}\n`);
  await rename(pointer, join(indexDir, CURRENT_FILE));
  await sweep(indexDir, version);
  return current;
}

function hashOf(files: IndexFiles): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(name).update('\0').update(bytes).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Older indexes go; a server that still holds one has it in memory. */
async function sweep(indexDir: string, keep: string): Promise<void> {
  const entries = await readdir(indexDir, { withFileTypes: true });
  const old = entries.filter(
    (entry) => entry.isDirectory() && /^[0-9a-f]{16}$/.test(entry.name) && entry.name !== keep,
  );
  for (const entry of old) await rm(join(indexDir, entry.name), { recursive: true, force: true });
}
