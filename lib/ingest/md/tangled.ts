/**
 * Markdown parsers take quadratic time for marks without partners and for deep nesting: a megabyte of nested lists
 * took 58 s, a paragraph of 20,000 emphases 9 s (micromark 4, measured). Real reports stay far below these limits;
 * what exceeds one is read line by line instead.
 */

/** 2 s for as much in plain paragraphs; the longest report seen has 30 KB. */
const MAX_LENGTH = 500_000;
/** 15 s for 100,000 list items. */
const MAX_LINES = 20_000;
/** Emphasis, code, links, entities, tags, escapes. 1,000 in one paragraph cost 0.1 s. */
const MAX_MARKS_IN_PARAGRAPH = 1_000;
const MAX_MARKS = 50_000;
const MARK = /[*_`[\]!<&\\]/g;
/** List markers and quote signs before the text of a line; 50 levels cost 60 ms, 200 cost 0.6 s. */
const MAX_NESTING = 30;
const LIST_OR_QUOTE = /[-+*]\s|\d[.)]\s|>/g;
/** Indent, list markers and quote signs at the start of a line: one class, linear. */
const LINE_PREFIX = /^[\s\d.)*+>-]*/;
/** A rule across the page ("- - - -", "-----", "……") nests nothing, however long. */
const RULE = /^[\s*_.-]*$/;
const MAX_INDENT = 200;
const INDENT = /^\s*/;
/** A new list item is a new paragraph. */
const NEW_PARAGRAPH = /^\s*(?:$|[-+*]\s|\d{1,9}[.)]\s|#|>)/;

/**
 * True where a Markdown parser would take more than seconds.
 *
 * @example isTangled('*a*'.repeat(20_000)) // true
 */
export function isTangled(text: string): boolean {
  if (text.length > MAX_LENGTH) return true;
  let marks = 0;
  let marksBefore = 0;
  const lines = text.split('\n');
  if (lines.length > MAX_LINES) return true;
  for (const line of lines) {
    if (isDeep(line)) return true;
    if (NEW_PARAGRAPH.test(line)) marksBefore = marks;
    marks += line.match(MARK)?.length ?? 0;
    if (marks > MAX_MARKS || marks - marksBefore > MAX_MARKS_IN_PARAGRAPH) return true;
  }
  return false;
}

function isDeep(line: string): boolean {
  if (RULE.test(line)) return false;
  if ((INDENT.exec(line)?.[0].length ?? 0) > MAX_INDENT) return true;
  const prefix = LINE_PREFIX.exec(line)?.[0] ?? '';
  return (prefix.match(LIST_OR_QUOTE)?.length ?? 0) > MAX_NESTING;
}
