/** Line breaks, tabs and other controls, runs of them: a cell is one line. One class, so linear. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** The first character that is seen: blanks, BOM and zero-width ones before it do not stop a spreadsheet. Linear. */
const FIRST_SEEN = /[^\p{C}\p{Z}\s]/u;

/** What makes a spreadsheet take a cell for a formula; full-width and small forms become these by NFKC. */
const FORMULA_SIGNS = new Set(['=', '+', '-', '@', '\u2212']);

/**
 * A spreadsheet that parts cells at semicolons (a matter of the machine's region) begins a new cell behind each, and takes
 * quotation marks there for its own: with a blank there, neither they nor the sign are its first character. Linear: the
 * marks and unseen characters behind a semicolon are looked at once.
 */
const SEMICOLON_SIGN = /;(?=["'\p{C}]*[=+\-@\u2212＝＋－＠﹢﹣﹦﹫])/gu;

/**
 * A value as a cell that no spreadsheet runs as a formula: one that would begin like a formula begins with an
 * apostrophe, which spreadsheets take for “this is text”. Always between quotation marks.
 *
 * @example csvCell('=1+1') // `"'=1+1"`
 */
export function csvCell(value: string | number | null): string {
  if (typeof value === 'number') return `"${value}"`;
  const line = (value ?? '').toWellFormed().replace(CONTROLS, ' ').trim().replace(SEMICOLON_SIGN, '; ');
  const first = FIRST_SEEN.exec(line)?.[0].normalize('NFKC') ?? '';
  const text = FORMULA_SIGNS.has(first) ? `'${line}` : line;
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * One line of a CSV (RFC 4180), its end included.
 *
 * @example csvLine(['a', 1]) // '"a","1"\r\n'
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Tells Excel that the file is UTF-8. */
export const CSV_BOM = '\uFEFF';
