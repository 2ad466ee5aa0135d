import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Message } from '../report/message';
import { compareText } from '../text/compare-text';

export interface FileEntry {
  /** Path relative to the folder, with `/` on every system. */
  readonly name: string;
  /** Where to open it. */
  readonly path: string;
  readonly bytes: number;
  /** Time of the last change, in milliseconds since 1970. */
  readonly modified: number;
}

/** Working files of editors and people (`.git`, `_nháp`), and what npm puts beside a project. */
const SKIPPED = /^[._]|^node_modules$/;

/**
 * All files below a folder, hidden ones left out, sorted by name; every folder and file once, whatever links say.
 * What cannot be opened becomes a message.
 *
 * @example const files = await walkFolder('data/reports', messages)
 */
export async function walkFolder(folder: string, messages: Message[]): Promise<FileEntry[]> {
  const warn = (name: string, rule: string, message: string, severity: Message['severity'] = 'warning') => {
    messages.push({ file: name, place: null, rule, severity, message });
  };
  const root = await realpath(folder).catch(() => null);
  if (root === null) {
    warn('.', 'folder-missing', `Không có thư mục báo cáo “${folder}”.`, 'error');
    return [];
  }
  const files: FileEntry[] = [];
  const links: string[] = [];
  const seen = new Set<string>();
  const waiting: string[] = [''];
  const take = async (name: string) => {
    try {
      const path = join(root, name);
      const { size, mtimeMs } = await stat(path);
      seen.add(await realpath(path));
      files.push({ name: name.split(sep).join('/'), path: join(folder, name), bytes: size, modified: mtimeMs });
    } catch {
      warn(name, 'source-unreadable', 'Không mở được tệp này.', 'error');
    }
  };
  const drain = async () => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const entries = await readdir(join(root, name), { withFileTypes: true }).catch((): Dirent[] | null => null);
      if (entries === null) {
        warn(name === '' ? '.' : name, 'folder-unreadable', 'Không mở được thư mục này.', 'error');
        continue;
      }
      seen.add(await realpath(join(root, name)));
      for (const entry of entries) {
        if (SKIPPED.test(entry.name)) continue;
        const inside = name === '' ? entry.name : `${name}/${entry.name}`;
        if (entry.isDirectory()) waiting.push(inside);
        else if (entry.isSymbolicLink()) links.push(inside);
        else if (entry.isFile()) await take(inside);
      }
    }
  };
  await drain();
  // Links come last, so that a file is listed by its own name and a link to it says nothing new.
  for (let link = links.sort().shift(); link !== undefined; link = links.sort().shift()) {
    const target: string | null = await realpath(join(root, link)).catch(() => null);
    if (target === null) warn(link, 'link-broken', 'Liên kết này không dẫn tới tệp nào.');
    else if (target !== root && !target.startsWith(root + sep))
      warn(link, 'link-outside', 'Liên kết ra ngoài thư mục báo cáo không được đọc.');
    else if (!seen.has(target)) {
      const info = await stat(target).catch(() => null);
      if (info?.isDirectory()) {
        waiting.push(link);
        await drain();
      } else await take(link);
    }
  }
  return files.sort((a, b) => compareText(a.name, b.name));
}
