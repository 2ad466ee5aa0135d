import { firstIndex } from '../../text/first-index';
import { patternsFor } from '../pattern-words';
import type { KeyForm } from '../words';
import type { Line } from './line';

export type MarkerStyle = 'bracket' | 'number' | 'letter' | 'cardinal' | 'ordinal' | 'dash';

/** "(3)", "3.", "Ba là", "Thứ ba", "-"; offsets of the canonical text. */
export interface Marker {
  readonly style: MarkerStyle;
  /** Which item; 0 for a dash. */
  readonly ordinal: number;
  readonly from: number;
  readonly to: number;
}

const WORDS =
  'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một|mười hai|mười ba|mười bốn|mười lăm|mười sáu|mười bảy|mười tám|mười chín|hai mươi';
const ORDINALS = WORDS.replace('một|', 'nhất|').replace('|bốn|', '|tư|');
const LETTERS = 'abcdđeghiklm';

/** A list has fewer; figures in brackets between its items are looked at as well. */
const MAX_MARKERS = 200;

interface Patterns {
  readonly inline: RegExp;
  readonly cardinals: readonly string[];
  readonly ordinals: readonly string[];
}

/** Longest first, so that "mười hai" is not read as "mười". */
const longestFirst = (words: string) =>
  words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');

/**
 * A marker anywhere: "(3)" and "(c)"; "3." or "3)" or "3/" before a space; "c)" before a space; "Ba là"; "Thứ ba". Every
 * alternative is of bounded length. Demanded by reports 001 ("(1)" … "(8)" in one paragraph) and 004 ("Một là,").
 */
const patterns = patternsFor<Patterns>((spell, plain) => ({
  inline: new RegExp(
    `\\((\\d{1,2})\\)|(?<![\\d\\p{L}.,/(-])(\\d{1,2})(?:\\.\\)?|[)/])(?= \\p{L}|\\p{Lu}\\p{Ll})|(?<![\\d\\p{L}./(])\\(?([${LETTERS}])\\)(?= )|` +
      `(?<!\\p{L})(${spell(longestFirst(WORDS))}) ${spell('là')}(?=[,: ])|(?<!\\p{L})${spell('thứ')} (${spell(longestFirst(ORDINALS))})(?!\\p{L})(?=[,: ])`,
    'giu',
  ),
  cardinals: plain(WORDS).split('|'),
  ordinals: plain(ORDINALS).split('|'),
}));

/** What may stand before a marker at the beginning of a paragraph: spaces and the stars of Markdown; "* Về kinh tế" is a marker. */
const LEAD = /^(?:[\s_>"“]|\*(?!\s)){0,6}/u;
/** "- ", "– ", "+ ", "• "; "-Tiếp tục" is written too, "-5 độ" is no item. */
const DASH = /^[-–—−+•●*▪◦·](?=[\s\p{L}])/u;

/** The marker that a paragraph begins with, or null. */
export function leadingMarker(text: string, form: KeyForm): Marker | null {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const dash = DASH.exec(text.slice(lead, lead + 3));
  if (dash !== null) return { style: 'dash', ordinal: 0, from: lead, to: lead + 1 };
  const [first] = markersIn(text, lead, Math.min(text.length, lead + 24), form);
  return first !== undefined && first.from === lead ? first : null;
}

/** Every marker between two offsets. */
export function markersIn(text: string, from: number, to: number, form: KeyForm): readonly Marker[] {
  const { inline, cardinals, ordinals } = patterns(form);
  const found: Marker[] = [];
  for (const match of text.slice(from, to).matchAll(inline)) {
    const [whole, bracket, number, letter, cardinal, ordinal] = match;
    const at = { from: from + match.index, to: from + match.index + whole.length };
    const word = (table: readonly string[], text: string) => table.indexOf(text.toLowerCase()) + 1;
    if (bracket !== undefined) found.push({ ...at, style: 'bracket', ordinal: Number(bracket) });
    else if (number !== undefined) found.push({ ...at, style: 'number', ordinal: Number(number) });
    else if (letter !== undefined) {
      found.push({ ...at, style: 'letter', ordinal: LETTERS.indexOf(letter.toLowerCase()) + 1 });
    } else if (cardinal !== undefined) found.push({ ...at, style: 'cardinal', ordinal: word(cardinals, cardinal) });
    else if (ordinal !== undefined) found.push({ ...at, style: 'ordinal', ordinal: word(ordinals, ordinal) });
  }
  return found;
}

const read = new WeakMap<Line, readonly Marker[]>();

/** The markers of a line at or behind an offset; found once per line, the next few hundred of them. */
export function markersFrom(line: Line, from: number, form: KeyForm): readonly Marker[] {
  const markers = read.get(line) ?? markersIn(line.text, 0, line.text.length, form);
  read.set(line, markers);
  const first = firstIndex(markers.length, (index) => (markers[index]?.from ?? Infinity) >= from);
  return markers.slice(first, first + MAX_MARKERS);
}

/** Those of the markers that count on from `next` in one style; "Năm là" is fifthly only behind "Bốn là". */
export function countedMarkers(markers: readonly Marker[], next: number, style: MarkerStyle | null): readonly Marker[] {
  const counted: Marker[] = [];
  for (const marker of markers) {
    const last = counted.at(-1);
    const wanted = last === undefined ? style : last.style;
    if (marker.ordinal === next + counted.length && (wanted === null || wanted === marker.style)) counted.push(marker);
  }
  return counted;
}
