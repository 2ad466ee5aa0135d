import { fromMarkdown } from 'mdast-util-from-markdown';
import { isBlank } from '../line-shape';
import type { MessageLog } from '../message-log';
import { NO_HINTS, type Reader } from '../reader';
import { splitFrontMatter } from './front-matter';
import { type MarkdownBlocks, markdownBlocks } from './markdown-blocks';
import { isTangled } from './tangled';

const LINE_END = /\r\n?/g;
/** A paragraph that begins with a tab is a paragraph in Vietnamese typing, not code. */
const OPTIONS = { extensions: [{ disable: { null: ['codeIndented'] } }] };
const MAX_LINES_TOLD = 10;
/** "I. ", "1. ", "A. ", "Phần I": a section of a report whose title stands elsewhere. */
const SECTION = /^(?:[IVX]{1,5}|\d{1,2}|[A-Z])[.)/-]\s|^(?:phần|chương)\s/iu;

/** Markdown with YAML front matter. */
export const markdownReader: Reader = {
  format: 'md',
  endings: ['.md', '.markdown'],
  declaredCharset: () => null,
  read: (text, log) => {
    const { handWritten, body, linesAbove } = splitFrontMatter(text.replace(LINE_END, '\n'), log);
    const { blocks, topHeadings, dropped } = parse(body, log);
    if (dropped.length > 0) {
      const lines = dropped.map((line) => line + linesAbove);
      const place = `dòng ${lines.slice(0, MAX_LINES_TOLD).join(', ')}${lines.length > MAX_LINES_TOLD ? ', …' : ''}`;
      log.add('info', 'markdown-dropped', 'Đã bỏ mã HTML hoặc định nghĩa liên kết trong tệp Markdown.', place);
    }
    return { blocks, title: titleOf(blocks, topHeadings), hints: NO_HINTS, handWritten, boilerplate: [] };
  },
};

function parse(body: string, log: MessageLog): MarkdownBlocks {
  if (!isTangled(body)) return markdownBlocks(fromMarkdown(body, OPTIONS), body);
  log.add('warning', 'markdown-tangled', 'Tệp Markdown quá dài hoặc quá rối; đã đọc từng dòng như văn bản thường.');
  return { blocks: body.split('\n').filter((line) => !isBlank(line)), topHeadings: [], dropped: [] };
}

/** The only first-level heading, or one that opens the report and is no section of it. */
function titleOf(blocks: readonly string[], topHeadings: readonly number[]): number | null {
  const [first] = topHeadings;
  if (first === undefined) return null;
  if (topHeadings.length === 1) return first;
  return first === 0 && !SECTION.test(blocks[0] ?? '') ? first : null;
}
