import type { BoilerplateMark, HandWritten, SourceFormat, SourceHints } from '../report/raw-document';
import type { MessageLog } from './message-log';

/** What one format's reader makes of a decoded text. `readSource` adds what all formats share. */
export interface ReaderResult {
  /** Non-blank blocks in the order of the source, not yet NFC. */
  readonly blocks: readonly string[];
  /** Index of the block that the container itself calls its title. */
  readonly title: number | null;
  readonly hints: SourceHints;
  readonly handWritten: readonly HandWritten[];
  /** Chrome that the container gives away (`<nav>`); what only the words give away is found later, for all formats. */
  readonly boilerplate: readonly BoilerplateMark[];
}

/** One reader per format. Never throws: what cannot be read becomes a message. */
export interface Reader {
  readonly format: SourceFormat;
  /** Lower case, with the dot. */
  readonly endings: readonly string[];
  /** Charset that the container declares, read from its first bytes; only asked when the bytes are not UTF-8. */
  readonly declaredCharset: (head: string) => string | null;
  readonly read: (text: string, log: MessageLog) => ReaderResult;
}

export const NO_HINTS: SourceHints = { headTitle: null, siteName: null, published: null, address: null };
