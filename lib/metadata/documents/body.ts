import { gazetteerUnits } from '../people/gazetteer-units';
import type { Level } from '../people/vocabulary';
import type { Word } from '../words';
import type { DocumentsVocabulary } from './vocabulary';

/** A unit that the text names: "huyện Thọ Xuân". */
export interface BodyUnit {
  readonly level: Level;
  /** Joined keys of its name, as the indices of the gazetteer take them. */
  readonly key: string;
  readonly name: string;
}

/** Who issued a document, as the text says it. */
export interface Body {
  /** Range of words. */
  readonly from: number;
  readonly to: number;
  /** To print, abbreviated parts in full; null where only the level is said ("của tỉnh"). */
  readonly text: string | null;
  /** As in document numbers: TU, UBND; null where no letters stand for it. */
  readonly sign: string | null;
  readonly level: Level | null;
  readonly unit: BodyUnit | null;
  /** "Công an" of "Đảng ủy Công an huyện": the committee inside an organisation, not the commune's; null for all others. */
  readonly inside: string | null;
}

/** "Ban Thường vụ | Ban Chấp hành | Đảng bộ": more pieces do not occur. */
const MOST_PIECES = 5;
const MOST_UNIT_WORDS = 5;
/** "Bộ Lao động - Thương binh và Xã hội" has three fields. */
const MOST_FIELDS = 4;

const PARTY_SIGN: Partial<Record<Level, string>> = { province: 'TU', city: 'TU', district: 'HU', commune: 'ĐU' };

/**
 * The body whose name begins at a word: "Ban Thường vụ Huyện ủy Thọ Xuân", "Bộ Giáo dục và Đào tạo"; null where none does.
 *
 * @example readBody(text, words, 6, documentsVocabulary('exact'))?.text // 'Ban Thường vụ Tỉnh ủy'
 */
export function readBody(
  text: string,
  words: readonly Word[],
  at: number,
  vocabulary: DocumentsVocabulary,
): Body | null {
  const { form } = vocabulary;
  const pieces: string[] = [];
  let to = at;
  let whole = false;
  let sign: string | null = null;
  let level: Level | null = null;
  let partyPart = false;
  while (pieces.length < MOST_PIECES) {
    if (to > at && words[to]?.gap !== 'space') break;
    const found = vocabulary.bodies.longest(words, to);
    if (found === null) break;
    const { role, name } = found.value;
    const end = role === 'head' ? fieldsEnd(words, to + found.length, vocabulary) : to + found.length;
    // After a body only what it is part of may come: "Ban Bí thư | Trung ương Đảng".
    if (end === null || (whole && found.value.sign !== 'TW')) break;
    // "BTV Tỉnh ủy" is printed in full.
    const full = role === 'part' && (form === 'exact' || end === to + 1);
    pieces.push(full ? name : slice(text, words, to, end));
    partyPart ||= role === 'part' && name === 'Đảng bộ';
    if (role !== 'part') {
      whole = true;
      sign ??= found.value.sign;
      level ??= found.value.level;
    }
    to = end;
  }
  const insideEnd = sign === 'ĐU' && level === null ? organisationEnd(words, to, vocabulary) : to;
  const inside = insideEnd > to ? slice(text, words, to, insideEnd) : null;
  if (inside !== null) pieces.push(inside);
  to = insideEnd;
  const unit = unitAt(text, words, to, level, vocabulary);
  if (unit !== null) {
    level = unit.level;
    if (pieces.length > 0) pieces.push(slice(text, words, to, unit.to));
    to = unit.to;
  }
  if (to === at) return null;
  if (partyPart && level !== null) sign ??= PARTY_SIGN[level] ?? null;
  const name = pieces.length === 0 ? null : pieces.join(' ');
  return { from: at, to, text: name, sign, level, unit: unit?.named ?? null, inside };
}

/** "Đảng ủy Khối các cơ quan tỉnh": small words inside the name. */
const SMALL_INSIDE = ['các', 'cơ', 'quan', 'doanh', 'nghiệp'];
/** "Bộ Chỉ huy Quân sự", "Công ty Cổ phần Cao su". */
const MOST_INSIDE = 7;

/**
 * End of the organisation behind "Đảng ủy", which begins with a capital and is no commune ("Công an", "Quân sự", "Bệnh viện"); the
 * start itself where a unit, a commune's name or a line in capitals follows.
 */
function organisationEnd(words: readonly Word[], from: number, vocabulary: DocumentsVocabulary): number {
  const first = words[from];
  const capital = first?.gap === 'space' && first.capital && !first.number && /\p{Ll}/u.test(first.text);
  if (!capital || vocabulary.units.longest(words, from) !== null) return from;
  if (unitNameEnd(words, from, 'commune', vocabulary) > from) return from;
  let end = from + (vocabulary.bodies.longest(words, from)?.length ?? 1);
  while (end < from + MOST_INSIDE && words[end]?.gap === 'space' && vocabulary.units.longest(words, end) === null) {
    const word = words[end];
    // Words are of two syllables, the second one small: "Bệnh viện Đa khoa".
    const named = word?.capital || words[end - 1]?.capital;
    if (!named && !SMALL_INSIDE.some((each) => vocabulary.is(word?.key, each))) break;
    end += 1;
  }
  return end;
}

function slice(text: string, words: readonly Word[], from: number, to: number): string {
  return text.slice(words[from]?.from ?? 0, words[to - 1]?.to ?? 0);
}

/** End of the fields of a ministry or department; null where none stands there. A comma counts where "và" closes the row. */
function fieldsEnd(words: readonly Word[], from: number, { fields, is }: DocumentsVocabulary): number | null {
  const first = words[from]?.gap === 'space' ? fields.longest(words, from) : null;
  if (first === null) return null;
  let end = from + first.length;
  for (let more = 1; more < MOST_FIELDS; more++) {
    const word = words[end];
    const and = word?.gap === 'space' && is(word.key, 'và') ? 1 : 0;
    const next = fields.longest(words, end + and);
    if (next === null || word === undefined) break;
    const afterNext = words[end + next.length];
    const row = word.gap === 'comma' && afterNext?.gap === 'space' && is(afterNext.key, 'và');
    if (and === 0 && word.gap !== 'dash' && !row) break;
    end += and + next.length;
  }
  return end;
}

export interface UnitHere {
  readonly to: number;
  readonly level: Level;
  readonly named: BodyUnit | null;
}

/**
 * "tỉnh", "huyện Thọ Xuân" after HĐND; the name alone after a committee that says its level (Huyện ủy Thọ Xuân).
 *
 * @param own the level that is known before the unit is read
 */
export function unitAt(
  text: string,
  words: readonly Word[],
  at: number,
  own: Level | null,
  vocabulary: DocumentsVocabulary,
): UnitHere | null {
  if (words[at]?.gap !== 'space' || own === 'central') return null;
  const word = vocabulary.units.longest(words, at);
  const level = word?.value ?? own;
  // "xã hội" is no commune.
  if (level === null || (word !== null && vocabulary.is(words[at + word.length]?.key, 'hội'))) return null;
  const from = at + (word?.length ?? 0);
  const end = unitNameEnd(words, from, level, vocabulary);
  if (end === from) return word === null ? null : { to: from, level, named: null };
  return { to: end, level, named: { level, key: keys(words, from, end), name: slice(text, words, from, end) } };
}

/** End of the longest name of the gazetteer that begins here; the start itself where none does. */
function unitNameEnd(words: readonly Word[], from: number, level: Level, { form }: DocumentsVocabulary): number {
  let most = from;
  while (most < from + MOST_UNIT_WORDS) {
    const word = words[most];
    if (word === undefined || (!word.capital && !word.number)) break;
    if (word.gap !== 'space' && !(most > from && word.gap === 'dash')) break;
    most += 1;
  }
  for (let end = most; end > from; end--) {
    if (words[from]?.number ? end === from + 1 : gazetteerUnits(level, keys(words, from, end), form)) return end;
  }
  return from;
}

function keys(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');
}

/** How many words a body's name may have before the verb. */
const LOOK_BACK = 14;

/** The longest body whose name ends just before `words[at]`. */
export function bodyBefore(
  text: string,
  words: readonly Word[],
  at: number,
  vocabulary: DocumentsVocabulary,
): Body | null {
  for (let from = Math.max(0, at - LOOK_BACK); from < at; from++) {
    const body = readBody(text, words, from, vocabulary);
    if (body !== null && body.to === at && body.text !== null) return body;
  }
  return null;
}
