/** Words between quotation marks; offsets of the canonical text, marks included in `from` and `to`. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
}

const PAIRS: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”']],
  ['«', ['»']],
  ['"', ['"', '”']],
  ['”', ['”']],
]);

/** Most paragraphs have none of the marks above. */
const ANY_OPENING = /[“«"”]/;

/**
 * The quotations of a text in order, the outer ones only. A mark that nothing closes opens none; “a “b” c” is one.
 *
 * @example quotationsOf('Ông nói: “Làm ngay”.') // [{ from: 9, to: 19 }]
 */
export function quotationsOf(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const nextOf = closers(text);
  if (!ANY_OPENING.test(text)) return found;
  for (let at = 0; at < text.length; at++) {
    const open = text.charAt(at);
    const marks = PAIRS.get(open);
    if (marks === undefined) continue;
    const end =
      open === '“' ? (nestedEnd(text, at) ?? nextOf('"', at)) : nearest(marks.map((mark) => nextOf(mark, at)));
    if (end === null) continue;
    found.push({ from: at, to: end + 1 });
    at = end;
  }
  return found;
}

function nearest(ends: readonly (number | null)[]): number | null {
  const known = ends.filter((end) => end !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** The closing mark of the same depth; an unbalanced rest is looked at once only, see `MAX_QUOTATION`. */
function nestedEnd(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + MAX_QUOTATION); at++) {
    const letter = text.charAt(at);
    if (letter === '“') depth += 1;
    if (letter !== '”') continue;
    depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

/** No speech in one paragraph is longer; it bounds what an adversary's “““ can cost. */
const MAX_QUOTATION = 4000;

/** Next place of a mark, remembered between calls so that the whole text is walked once per mark. */
function closers(text: string): (mark: string, after: number) => number | null {
  const last = new Map<string, number>();
  return (mark, after) => {
    const known = last.get(mark) ?? 0;
    const at = known > after || known === -1 ? known : text.indexOf(mark, after + 1);
    last.set(mark, at);
    return at === -1 || at - after > MAX_QUOTATION ? null : at;
  };
}
