import type { HandWritten } from '../../report/raw-document';
import { parseHandWritten } from '../hand-written';
import type { MessageLog } from '../message-log';

export interface SplitMarkdown {
  readonly handWritten: readonly HandWritten[];
  /** The Markdown below the front matter. */
  readonly body: string;
  /** Lines of the file above the body. */
  readonly linesAbove: number;
}

const OPENING = /^---[ \t]*\n/;
/** A line of three hyphens (or the dots of YAML) ends it. */
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
const NAME = 'phần đầu tệp';

/**
 * Takes the YAML between two `---` lines off the top of a Markdown file. What is broken there is told, the body is
 * read all the same; a first `---` that nothing closes is a rule across the page.
 *
 * @param text line ends are "\n"
 * @example splitFrontMatter('---\ntitle: A\n---\nThân bài', log).body // '\nThân bài'
 */
export function splitFrontMatter(text: string, log: MessageLog): SplitMarkdown {
  const opening = OPENING.exec(text);
  if (opening === null) return { handWritten: [], body: text, linesAbove: 0 };
  const inside = text.slice(opening[0].length);
  const closing = CLOSING.exec(inside);
  if (closing === null) {
    log.add('warning', 'front-matter-open', 'Dòng “---” đầu tệp không có dòng “---” đóng lại.', NAME);
    return { handWritten: [], body: text, linesAbove: 0 };
  }
  const yaml = inside.slice(0, closing.index).normalize('NFC');
  const found = parseHandWritten(yaml, { source: 'front-matter', name: NAME, linesAbove: 1 }, log);
  const body = inside.slice(closing.index + closing[0].length);
  const linesAbove = text.slice(0, text.length - body.length).split('\n').length - 1;
  return { handWritten: found === null ? [] : [found], body, linesAbove };
}
