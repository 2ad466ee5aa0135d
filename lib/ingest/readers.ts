import { htmlReader } from './html/html-reader';
import { markdownReader } from './md/markdown-reader';
import type { Reader } from './reader';
import { textReader } from './txt/text-reader';

/**
 * One reader per format. The first whose ending fits reads the file, so a more special ending would stand above a
 * more general one.
 */
export const READERS: readonly Reader[] = [textReader, markdownReader, htmlReader];

/**
 * The reader for a file name, whatever the case of its ending; null for a format that nobody reads.
 *
 * @example readerFor('2022/Bao cao.HTM')?.format // 'html'
 */
export function readerFor(name: string): Reader | null {
  const lower = name.toLowerCase();
  return READERS.find((reader) => reader.endings.some((ending) => lower.endsWith(ending))) ?? null;
}

/** "txt, md, html", for messages. */
export const READABLE_ENDINGS = READERS.flatMap((reader) => reader.endings).join(', ');
