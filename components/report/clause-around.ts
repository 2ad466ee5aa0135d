/** A clause that is longer is cut at a word: the paragraph is one click away. */
const REACH = 60;
/** Ends of clauses before a figure; a comma or stop inside a number (17,5%; 1.928) has no blank behind it. */
const ENDS_BEFORE = /[,;.:!?)]\s|[(\n–—]/gu;
/** The first end of a clause behind it. */
const END_AFTER = /[,;.:!?](?:\s|$)|[\n()–—]/u;

/**
 * The words around a figure up to the ends of its clause, to the letter, for a figure of which no subject was read.
 *
 * @example clauseAround('Vụ này, lúa cấy 17.615 ha, vượt kế hoạch.', 16, 25) // 'lúa cấy 17.615 ha'
 */
export function clauseAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const clauseEnd = [...before.matchAll(ENDS_BEFORE)].at(-1);
  const after = text.slice(end, end + REACH);
  const stop = END_AFTER.exec(after);
  const head = clauseEnd === undefined ? fromWord(before, from > 0) : before.slice(clauseEnd.index + 1);
  const tail = stop === null ? toWord(after, end + REACH < text.length) : after.slice(0, stop.index);
  return `${head}${text.slice(start, end)}${tail}`.trim();
}

function fromWord(words: string, cut: boolean): string {
  if (!cut) return words;
  const space = words.indexOf(' ');
  return space < 0 ? '' : `… ${words.slice(space + 1)}`;
}

function toWord(words: string, cut: boolean): string {
  if (!cut) return words;
  const space = words.lastIndexOf(' ');
  return space < 0 ? '' : `${words.slice(0, space)} …`;
}
