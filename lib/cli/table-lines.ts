/**
 * A table as aligned columns for a terminal: the first to the left, the rest to the right.
 *
 * @param rows header first; every row as long as the header
 * @example plainLines([['a', 'b'], ['xx', '1']]) // ['a   b', 'xx  1']
 */
export function plainLines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/**
 * A table in Markdown: the first column to the left, the rest to the right.
 *
 * @example markdownLines([['a', 'b'], ['xx', '1']]) // ['| a | b |', '| --- | ---: |', '| xx | 1 |']
 */
export function markdownLines(rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...body.map(line)];
}
