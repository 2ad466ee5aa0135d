import { access, constants } from 'node:fs/promises';
import type { Message } from '../report/message';
import type { SourceFormat } from '../report/raw-document';
import { compareText } from '../text/compare-text';
import { MAX_BYTES, tooLarge } from './decode/refuse-bytes';
import { messageLog } from './message-log';
import { READABLE_ENDINGS, readerFor } from './readers';
import { SIDECAR_ENDING } from './sidecar';
import { type FileEntry, walkFolder } from './walk-folder';

export interface SourceEntry extends FileEntry {
  readonly format: SourceFormat;
  readonly sidecar: FileEntry | null;
}

export interface SourceList {
  /** In the order of their names by code units: the same on every machine. */
  readonly sources: readonly SourceEntry[];
  readonly messages: readonly Message[];
}

/**
 * Lists the report files below a folder with their sidecars. What cannot be read becomes a message and the rest goes
 * on; links out of the folder are not followed. A folder that is not there is one error message.
 *
 * @param folder REPORTS_DIR
 * @example const { sources, messages } = await listSources('data/reports')
 */
export async function listSources(folder: string): Promise<SourceList> {
  const messages: Message[] = [];
  const files = await walkFolder(folder, messages);
  const sidecars = new Map(files.filter(isSidecar).map((file) => [file.name, file]));
  const sources: SourceEntry[] = [];
  for (const file of files) {
    if (isSidecar(file)) continue;
    const log = messageLog(file.name);
    let sidecar = sidecars.get(file.name + SIDECAR_ENDING) ?? null;
    if (sidecar !== null) sidecars.delete(sidecar.name);
    if (sidecar !== null && !(await isReadable(sidecar.path))) {
      log.add('error', 'sidecar-unreadable', 'Không có quyền đọc tệp siêu dữ liệu.', sidecar.name);
      sidecar = null;
    }
    const reader = readerFor(file.name);
    if (reader === null) {
      log.add('warning', 'unknown-format', `Chưa đọc được loại tệp này; đọc được: ${READABLE_ENDINGS}.`);
    } else if (file.bytes > MAX_BYTES) {
      const refusal = tooLarge(file.bytes);
      log.add('error', refusal.rule, refusal.message);
    } else if (!(await isReadable(file.path))) {
      log.add('error', 'source-unreadable', 'Không có quyền đọc tệp này.');
    } else {
      sources.push({ ...file, format: reader.format, sidecar });
    }
    messages.push(...log.messages);
  }
  for (const orphan of sidecars.values()) {
    const log = messageLog(orphan.name);
    log.add('warning', 'sidecar-without-source', 'Tệp siêu dữ liệu này không có báo cáo đi kèm.');
    messages.push(...log.messages);
  }
  // Folders come in the order of the disk; people compare two runs.
  messages.sort((a, b) => compareText(a.file, b.file));
  return { sources, messages };
}

function isSidecar(file: FileEntry): boolean {
  return file.name.endsWith(SIDECAR_ENDING);
}

async function isReadable(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}
