import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PROJECT_ROOT } from './settings';

/**
 * Hash of the files below some folders of the project (tests and fixtures left out): what a stored result depends on
 * beside its source.
 *
 * @param paths folders or files, relative to the project
 * @example await codeVersion(['lib/text', 'package-lock.json'])
 */
export async function codeVersion(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const files = (await Promise.all(paths.map(filesBelow))).flat().sort();
  for (const file of files) {
    hash
      .update(relative(PROJECT_ROOT, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

const LEFT_OUT = /\.test\.tsx?$|[\\/]fixtures[\\/]/;

async function filesBelow(path: string): Promise<string[]> {
  const full = join(PROJECT_ROOT, path);
  const entries = await readdir(full, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [full];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !LEFT_OUT.test(file));
}
