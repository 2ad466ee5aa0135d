import { isSyllable } from '../../text/syllable';
import { numberKey } from '../../text/tokenise';
import type { Word } from '../words';
import type { Lexicon } from './lexicon';
import type { UnitLevel } from './vocabulary';

/** Pá Ma Pha Khinh, Xuân Hương - Đà Lạt, Bà Rịa - Vũng Tàu; the longest have five or six words. */
const MAX_NAME = 6;

export interface NameRange {
  /** Joined keys of the words: the key of the gazetteer. */
  readonly key: string;
  /** Index after the last word. */
  readonly end: number;
}

export interface NameContext {
  readonly level: UnitLevel;
  readonly type: string | null;
  /** The unit word stands in capitals: the text around gives no sign where the name ends. */
  readonly capitals: boolean;
  /** An office stands before the unit in the same clause. */
  readonly office: boolean;
  /** Keys read elsewhere in the text where case helps; they decide between readings in capitals. */
  readonly seen: ReadonlySet<string>;
}

/**
 * Reads a unit's name at `words[at]`: the longest one of the gazetteer in the run of capitalised words, provided that
 * what is left of the run begins something else (a person's name, an office, the province). "xã Thuận Hòa" is never
 * xã Thuận. Null where nothing certain stands there.
 */
export function readName(words: readonly Word[], at: number, context: NameContext, lexicon: Lexicon): NameRange | null {
  const first = words[at];
  if (first === undefined || !(first.capital || first.number)) return null;
  const runEnd = endOfRun(words, at);
  if (first.number) return numberName(words, at, runEnd, context, lexicon);
  const upper = context.capitals && inCapitals(words, at);
  const ranges: NameRange[] = [];
  for (let end = Math.min(runEnd, at + MAX_NAME); end > at; end--) {
    const key = nameKey(words, at, end);
    if (isKnown(key, context.level, lexicon)) ranges.push({ key, end });
  }
  if (upper) return inCapitalText(ranges, at, runEnd, context);
  const [longest] = ranges;
  return longest !== undefined && restBeginsAnew(words, longest.end, runEnd, context, lexicon) ? longest : null;
}

/**
 * Quarters and wards have numbers (Quận 1, phường 1 Bảo Lộc), other units have none: "Đảng ủy xã 5 nhiệm vụ". A slash
 * makes it a date or a fraction.
 */
function numberName(
  words: readonly Word[],
  at: number,
  runEnd: number,
  { level, type }: NameContext,
  lexicon: Lexicon,
): NameRange | null {
  if ((type !== 'quận' && type !== 'phường') || words[at + 1]?.gap === 'slash') return null;
  for (let end = Math.min(runEnd, at + MAX_NAME); end > at; end--) {
    const key = nameKey(words, at, end);
    if (isKnown(key, level, lexicon)) return { key, end };
  }
  return null;
}

export function nameKey(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => (word.number ? numberKey(word.text) : word.key))
    .join(' ');
}

/** Spaces and dashes hold a name together (Phan Rang-Tháp Chàm); that the gazetteer knows it decides. */
export function endOfRun(words: readonly Word[], at: number): number {
  const ends = runEnds.get(words) ?? endsOfRuns(words);
  runEnds.set(words, ends);
  return ends[at] ?? at + 1;
}

/** For every word at once: in a line of nothing but capitals each word would search to the line's end. */
function endsOfRuns(words: readonly Word[]): Int32Array {
  const ends = new Int32Array(words.length);
  for (let at = words.length - 1; at >= 0; at--) {
    const next = words[at + 1];
    const joined = next !== undefined && (next.gap === 'space' || next.gap === 'dash');
    const goesOn = joined && (next.capital || next.number || isFarm(words, at + 1));
    ends[at] = goesOn ? (ends[at + 1] ?? at + 2) : at + 1;
  }
  return ends;
}

const runEnds = new WeakMap<readonly Word[], Int32Array>();

/** thị trấn Nông trường Việt Lâm: the one common noun inside names. */
function isFarm(words: readonly Word[], at: number): boolean {
  return words[at]?.text === 'trường' && words[at - 1]?.text === 'Nông';
}

function isKnown(key: string, level: UnitLevel, lexicon: Lexicon): boolean {
  const provinces = () => lexicon.provinces(key).length > 0 || lexicon.provincesNow(key).length > 0;
  switch (level) {
    case 'province':
      return provinces();
    case 'city':
      return lexicon.districts(key).length > 0 || provinces();
    case 'district':
      return lexicon.districts(key).length > 0;
    case 'commune':
      return lexicon.communes(key).length > 0 || lexicon.communesNow(key).length > 0;
  }
}

/** Letters of two words in capitals: one alone may be Y, A or an abbreviation. */
function inCapitals(words: readonly Word[], at: number): boolean {
  const sample = words
    .slice(at, at + 2)
    .map((word) => word.text)
    .join('');
  return sample.length > 1 && sample === sample.toUpperCase();
}

/**
 * In capitals a verb may follow the name: the reading known from elsewhere, else the longest; one word only at the end
 * or where it is no Vietnamese syllable (PLEIKU, M'ĐRẮK; but "THÀNH ỦY VINH DANH …" is not Vinh).
 */
function inCapitalText(
  ranges: readonly NameRange[],
  at: number,
  runEnd: number,
  { level, seen }: NameContext,
): NameRange | null {
  const known = ranges.find((range) => seen.has(`${level} ${range.key}`));
  if (known !== undefined) return known;
  const [longest] = ranges;
  if (longest === undefined) return null;
  const certain = longest.end - at > 1 || longest.end === runEnd || !isSyllable(longest.key);
  return certain ? longest : null;
}

function restBeginsAnew(
  words: readonly Word[],
  end: number,
  runEnd: number,
  context: NameContext,
  lexicon: Lexicon,
): boolean {
  const next = words[end];
  if (end >= runEnd || next === undefined || next.number || next.gap === 'dash') return true;
  const rest = runEnd - end;
  if (lexicon.book('nextHeads').longest(words, end) !== null) return true;
  if (rest >= 2 && (context.office || lexicon.book('surnames').longest(words, end) !== null)) return true;
  for (let to = Math.min(runEnd, end + MAX_NAME); to > end; to--) {
    if (lexicon.provinces(nameKey(words, end, to)).length > 0) return true;
  }
  return false;
}
