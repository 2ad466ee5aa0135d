import type { HandWritten } from '../report/raw-document';
import { parseHandWritten } from './hand-written';
import type { MessageLog } from './message-log';

/** `a.txt.meta.yaml` beside `a.txt` corrects what the extractors make of it (API.md). */
export const SIDECAR_ENDING = '.meta.yaml';

/**
 * The corrections in a sidecar. A broken one is an error message; the report is read all the same.
 *
 * @example readSidecar({ name: 'a.txt.meta.yaml', bytes }, log)?.values // { date: '2022-11-10' }
 */
export function readSidecar(
  file: { readonly name: string; readonly bytes: Uint8Array },
  log: MessageLog,
): HandWritten | null {
  let yaml: string;
  try {
    yaml = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
  } catch {
    log.add('error', 'sidecar-broken', 'Không đọc được siêu dữ liệu: tệp phải là UTF-8.', file.name);
    return null;
  }
  const name = file.name.split('/').at(-1) ?? file.name;
  return parseHandWritten(yaml.normalize('NFC'), { source: 'sidecar', name, linesAbove: 0 }, log);
}
