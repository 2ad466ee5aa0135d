import type { Word } from '../words';
import { readNumber, type WrittenNumber } from './read-number';
import { type IndicatorVocabulary, SYMBOLS, type UnitKind } from './vocabulary';

/** What stands behind a number; `to` is the offset of its end, `next` the first word after it. */
export interface ReadUnit {
  readonly kind: Exclude<UnitKind, 'none'> | 'percent';
  /** In the usual form: "đồng/người/tháng", "ha", "sản phẩm OCOP", "%". */
  readonly unit: string;
  /** Zeros of the scale words: 9 for "tỷ". */
  readonly zeros: number;
  readonly to: number;
  readonly next: number;
  /** The plan of "92 đảng viên/chỉ tiêu 85". */
  readonly plan?: { readonly name: string; readonly number: WrittenNumber };
}

const PERCENT = /^ ?%/;
const LOWER = /^\p{Ll}/u;
/** A symbol ends where no letter, digit or power follows: "5 m" but not "5 mét", "5 m2". */
const GOES_ON = /^[\p{L}\p{M}\d²³]/u;
/** "20.000 đ/cuộn" is money, "5 đ/c" are people. */
const COMRADE = /^\/[cC](?![\p{L}\p{M}])/u;
const MAX_PER = 3;
/** A plan of more digits is dirt. */
const MAX_PLAN = 20;

/**
 * The unit that follows a number: scale words, then a symbol or a phrase of the table, then "/người/tháng".
 *
 * @param end offset where the number ends
 * @param at index of the first word behind it
 */
export function readUnit(
  text: string,
  words: readonly Word[],
  end: number,
  at: number,
  vocabulary: IndicatorVocabulary,
): ReadUnit | null {
  const percent = PERCENT.exec(text.slice(end, end + 2));
  if (percent !== null) return { kind: 'percent', unit: '%', zeros: 0, to: end + percent[0].length, next: at };
  let zeros = 0;
  let next = at;
  for (let word = words[next]; word?.gap === 'space'; word = words[next]) {
    const more = vocabulary.scales.get(word.key);
    if (more === undefined) break;
    zeros += more;
    next += 1;
  }
  const unit = symbolAt(text, words, next) ?? phraseAt(text, words, next, vocabulary);
  if (unit === null) return null;
  const plan = withPlan(text, words, { ...unit, zeros }, vocabulary);
  if (plan !== null) return plan;
  const animals = withAnimals(text, words, { ...unit, zeros }, vocabulary);
  return withPlaces(text, words, withPer(text, words, animals, vocabulary), vocabulary);
}

type Bare = Omit<ReadUnit, 'zeros'>;

function symbolAt(text: string, words: readonly Word[], at: number): Bare | null {
  const word = words[at];
  if (word?.gap !== 'space' && word?.gap !== 'slash') return null;
  const rest = text.slice(word.from, word.from + 8);
  const found = SYMBOLS.find(([symbol]) => rest.startsWith(symbol) && !GOES_ON.test(rest.slice(symbol.length)));
  if (found === undefined || COMRADE.test(rest.slice(found[0].length))) return null;
  const to = word.from + found[0].length;
  let next = at;
  while ((words[next]?.from ?? to) < to) next += 1;
  return { kind: 'measure', unit: found[1], to, next };
}

function phraseAt(text: string, words: readonly Word[], at: number, { units }: IndicatorVocabulary): Bare | null {
  const [first] = words.slice(at, at + 1);
  const found = units.longest(words, at);
  if (first?.gap !== 'space' || found === null || found.value.kind === 'none') return null;
  // "20ha" is written so, "6-4Đơn nữ" is two lines run together.
  if (text[first.from - 1] !== ' ') return null;
  const { kind, unit } = found.value;
  const next = at + found.length;
  const to = words[next - 1]?.to ?? first.to;
  // "5 điểm %" is the percentage point.
  if (unit === 'điểm' && PERCENT.test(text.slice(to, to + 2))) {
    return { kind, unit: 'điểm phần trăm', to: text.indexOf('%', to) + 1, next };
  }
  return { kind, unit: unit ?? text.slice(first.from, to), to, next };
}

/** Thousands have a dot; the words of one number stand side by side. */
const PLAN_NUMBER = /^\d+(?:[.,]\d+)*/;

/** "92 đảng viên mới/chỉ tiêu 85", "412 ha/KH 400": what was planned, no "per". */
function withPlan(
  text: string,
  words: readonly Word[],
  unit: ReadUnit,
  { references }: IndicatorVocabulary,
): ReadUnit | null {
  const [word] = words.slice(unit.next, unit.next + 1);
  const name = word?.gap === 'slash' ? references.longest(words, unit.next) : null;
  const figure = words[unit.next + (name?.length ?? 0)];
  const last = words[unit.next + (name?.length ?? 0) - 1];
  if (word === undefined || name === null || last === undefined) return null;
  if (figure?.number !== true || figure.gap !== 'space') return null;
  const written = PLAN_NUMBER.exec(text.slice(figure.from, figure.from + MAX_PLAN))?.[0] ?? '';
  let next = unit.next + name.length;
  while ((words[next]?.from ?? text.length) < figure.from + written.length) next += 1;
  return { ...unit, next, plan: { name: text.slice(word.from, last.to), number: readNumber(written) } };
}

/** "5.132 con trâu, bò", "con lợn và gia cầm"; in "40 con trâu, bò 95 con" the second has a number of its own. */
function withAnimals(text: string, words: readonly Word[], unit: ReadUnit, vocabulary: IndicatorVocabulary): ReadUnit {
  const { animals, key } = vocabulary;
  const first = words[unit.next - 1];
  if (unit.kind !== 'counted' || first === undefined || animals.endsBefore(words, unit.next) === null) return unit;
  let read = unit;
  for (let count = 0; count < MAX_PER; count++) {
    const joiner = words[read.next];
    const and = joiner?.key === key('và') && joiner.gap === 'space';
    const at = and ? read.next + 1 : read.next;
    const gap = words[at]?.gap;
    if (and ? gap !== 'space' : gap !== 'comma' && gap !== 'dash') break;
    const animal = animals.longest(words, at);
    const next = at + (animal?.length ?? 0);
    if (animal === null || words[next]?.number === true) break;
    read = { ...read, to: words[next - 1]?.to ?? read.to, next };
  }
  return read === unit ? unit : { ...read, unit: unit.unit + text.slice(unit.to, read.to) };
}

/** "triệu đồng/người/tháng", "tạ/ha", "tiêu chí/xã". */
function withPer(text: string, words: readonly Word[], unit: ReadUnit, { units }: IndicatorVocabulary): ReadUnit {
  let read = unit;
  for (let count = 0; count < MAX_PER; count++) {
    const word = words[read.next];
    if (word?.gap !== 'slash' || !LOWER.test(word.text) || word.from - read.to > 3) break;
    const symbol = symbolAt(text, words, read.next);
    const phrase = read.next + Math.max(1, units.longest(words, read.next)?.length ?? 1);
    const to = symbol?.to ?? words[phrase - 1]?.to ?? word.to;
    const per = symbol?.unit ?? text.slice(word.from, to);
    read = { ...read, unit: `${read.unit}/${per}`, to, next: symbol?.next ?? phrase };
  }
  return read;
}

/** "18 xã, thị trấn", "57 thôn, bản", "9 xã và thị trấn"; not "9 xã, thị trấn Việt Quang". */
function withPlaces(text: string, words: readonly Word[], unit: ReadUnit, vocabulary: IndicatorVocabulary): ReadUnit {
  if (unit.kind !== 'place') return unit;
  const and = vocabulary.key('và');
  let read = unit;
  for (let count = 0; count < MAX_PER; count++) {
    const joiner = words[read.next];
    const joined = joiner?.key === and && joiner.gap === 'space' ? read.next + 1 : read.next;
    const gap = words[joined]?.gap;
    if (joined === read.next ? gap !== 'comma' && gap !== 'dash' && gap !== 'slash' : gap !== 'space') break;
    const place = vocabulary.places.longest(words, joined);
    if (place === null || vocabulary.units.longest(words, joined)?.value.kind !== 'place') break;
    const next = joined + place.length;
    const after = words[next];
    if (after?.gap === 'space' && (after.capital || after.number)) break;
    const to = words[next - 1]?.to ?? read.to;
    read = { ...read, to, next };
  }
  const from = unit.to - unit.unit.length;
  return read === unit ? unit : { ...read, unit: text.slice(from, read.to) };
}
