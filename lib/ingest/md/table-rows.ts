/** The line below a table's head: |---|:--:|. Bounded by its two disjoint classes, linear. */
const DELIMITER_ROW = /^[\s|:-]+$/;
const OUTER_PIPES = /^\s*\||\|\s*$/g;

/**
 * The rows of a table, cells joined by " | " and the line of hyphens gone; null for lines that are no table. The
 * Markdown parser knows no tables: they come as one paragraph.
 *
 * @example tableRows(['| Xã | Đạt |', '|---|---|', '| Thuận | 15 |']) // ['Xã | Đạt', 'Thuận | 15']
 */
export function tableRows(lines: readonly string[]): string[] | null {
  const [head, delimiter, ...body] = lines;
  if (head === undefined || delimiter === undefined) return null;
  const isDelimiter = DELIMITER_ROW.test(delimiter) && delimiter.includes('-') && delimiter.includes('|');
  if (!isDelimiter || !head.includes('|')) return null;
  return [head, ...body].map(row).filter((text) => text !== '');
}

function row(line: string): string {
  const cells = line.replace(OUTER_PIPES, '').split('|');
  return cells
    .map((cell) => cell.trim())
    .join(' | ')
    .trim();
}
