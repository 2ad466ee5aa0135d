import type { Message } from '../report/message';
import type { RawDocument } from '../report/raw-document';
import { markBoilerplate } from './boilerplate';
import { chromeHints } from './chrome/chrome-hints';
import { decodeText } from './decode/decode-text';
import { EMPTY_SOURCE } from './decode/refuse-bytes';
import { messageLog } from './message-log';
import { READABLE_ENDINGS, readerFor } from './readers';
import { readSidecar } from './sidecar';

/** A file and what is in it; `name` is its path relative to REPORTS_DIR, with `/`. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SourceReading {
  /** Null where the file is no readable report; a message says why. */
  readonly document: RawDocument | null;
  /** Everything that a person should know about the source and its sidecar; the document carries the same list. */
  readonly messages: readonly Message[];
}

/**
 * Reads one source file into its blocks and what its container says beside them. Pure: no disk, no clock. A bad file
 * never throws, it becomes a message with `document: null`; a bad sidecar becomes a message and the source is read.
 *
 * @example readSource({ name: 'a.txt', bytes: new TextEncoder().encode('Huyện ủy\n') }).document?.paragraphs // ['Huyện ủy']
 */
export function readSource(file: NamedBytes, sidecar: NamedBytes | null = null): SourceReading {
  const log = messageLog(file.name);
  const corrections = sidecar === null ? null : readSidecar(sidecar, log);
  const reader = readerFor(file.name);
  if (reader === null) {
    log.add('warning', 'unknown-format', `Chưa đọc được loại tệp này; đọc được: ${READABLE_ENDINGS}.`);
    return { document: null, messages: log.messages };
  }
  const text = decodeText(file.bytes, reader.declaredCharset, log);
  if (text === null) return { document: null, messages: log.messages };
  const found = reader.read(text, log);
  if (found.blocks.length === 0) {
    log.add('error', EMPTY_SOURCE.rule, EMPTY_SOURCE.message);
    return { document: null, messages: log.messages };
  }
  const paragraphs = found.blocks.map((block) => block.normalize('NFC'));
  const boilerplate = markBoilerplate(paragraphs, found.title, found.boilerplate);
  const document: RawDocument = {
    paragraphs,
    boilerplate,
    titleParagraph: found.title,
    hints: chromeHints(paragraphs, boilerplate, found.hints),
    handWritten: corrections === null ? found.handWritten : [...found.handWritten, corrections],
    messages: log.messages,
  };
  return { document, messages: log.messages };
}
