/**
 * A text that was changed step by step and still knows where each of its units came from.
 * `starts[i]` and `ends[i]` bound the source of unit i, in UTF-16 units of the original.
 */
export interface MappedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function mapIdentity(text: string): MappedText {
  // Plain loops: this runs once per character of every source.
  const starts = new Array<number>(text.length);
  const ends = new Array<number>(text.length);
  for (let i = 0; i < text.length; i++) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { text, starts, ends };
}

/**
 * Replaces every match and keeps the map. A replacement of the same length maps unit by unit; any other one maps
 * each of its units to the whole match.
 *
 * @param pattern must carry the `g` flag
 * @example replaceMapped(mapIdentity('a\u00ADb'), /\u00AD/g, () => '').ends // [1, 3]
 */
export function replaceMapped(
  source: MappedText,
  pattern: RegExp,
  replace: (match: string, index: number, text: string) => string,
): MappedText {
  let text = '';
  let last = 0;
  let changed = false;
  const starts: number[] = [];
  const ends: number[] = [];
  const copy = (from: number, to: number) => {
    text += source.text.slice(from, to);
    for (let i = from; i < to; i++) {
      starts.push(source.starts[i] ?? 0);
      ends.push(source.ends[i] ?? 0);
    }
  };
  for (const match of source.text.matchAll(pattern)) {
    const found = match[0];
    const put = replace(found, match.index, source.text);
    if (put === found) continue;
    changed = true;
    copy(last, match.index);
    last = match.index + found.length;
    text += put;
    for (let i = 0; i < put.length; i++) {
      const oneToOne = put.length === found.length;
      starts.push(source.starts[oneToOne ? match.index + i : match.index] ?? 0);
      ends.push(source.ends[oneToOne ? match.index + i : last - 1] ?? 0);
    }
  }
  if (!changed) return source;
  copy(last, source.text.length);
  return { text, starts, ends };
}

/**
 * The range of the original that a range of the mapped text came from.
 *
 * @example originalRange(normalise('T\u1EC9nh\u00A0\u1EE7y'), 0, 4) // [0, 4]
 */
export function originalRange(mapped: MappedText, start: number, end: number): readonly [start: number, end: number] {
  const from = mapped.starts[start] ?? mapped.ends.at(-1) ?? 0;
  return end <= start ? [from, from] : [from, mapped.ends[end - 1] ?? from];
}
