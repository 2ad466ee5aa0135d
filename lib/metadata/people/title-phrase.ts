import type { Found } from '../phrase-book';
import type { Word } from '../words';
import { capitalRun, hasSurname, keysOf, nameAt } from './name-shape';
import { fieldsEnd, freeEnd, unknownBodyEnd } from './organisation';
import { type RunPlace, splitUnitAndName, type TitleReader } from './unit-and-name';
import type { Level, PeopleVocabulary, TitlePart } from './vocabulary';

/** One office as the text writes it; all numbers are indices of words, ends exclusive. */
export interface TitlePhrase {
  readonly from: number;
  readonly to: number;
  /** Words that are the own names of units, left out when two titles are compared. */
  readonly units: readonly (readonly [from: number, to: number])[];
  readonly levels: readonly Level[];
  /** An office outside of Party, state, front and mass organisations. */
  readonly outside: boolean;
  /** A head without any body: "Chủ tịch", "Bí thư". */
  readonly bare: boolean;
  /** "Trưởng ban", "Phó ban" of nobody knows what: a committee of the Party, or of a clan. */
  readonly vague: boolean;
  /** Tỉnh trưởng, Huyện trưởng: an office of Laos or Cambodia, which Vietnam does not have. */
  readonly abroad: boolean;
  /** It ends in "Đảng ủy", of nobody says what. */
  readonly committeeAlone: boolean;
  /** A capital that is no name and no office stands right behind: Đảng ủy Viễn thông. */
  readonly runsOn: boolean;
  /** The head of a hospital, a school, a regiment. */
  readonly institution: boolean;
  /** A person's name right behind it. */
  readonly name: readonly [from: number, to: number] | null;
}

export type NameWanted = 'none' | 'strict' | 'addressed';

const MAX_UNIT = 4;

const UNKNOWN_BODY: TitlePart = { level: null, named: false, joins: false, kind: 'fixed' };

/** The state of one reading: where it stands and what it has seen. */
interface Reading {
  at: number;
  readonly units: [number, number][];
  readonly levels: Level[];
  last: TitlePart | null;
  outside: boolean;
  name: readonly [number, number] | null;
  /** The head is an office by itself, its body is not named by necessity. */
  readonly office: boolean;
  /** A run of capitals behind a unit word was looked at: what it is not, it is not. */
  closed: boolean;
}

/**
 * Reads the office that begins at a word: modifier, head, bodies, fields, unit. `wanted` says whether a person's name
 * may stand right behind it (Bí thư Huyện ủy Thọ Xuân Lê Đình Hải).
 *
 * @example parseTitle(wordsOf('Phó Chủ tịch UBND huyện Ba Tri nói', 'exact'), 0, 'none', reader)?.to // 7
 */
export function parseTitle(
  words: readonly Word[],
  from: number,
  wanted: NameWanted,
  reader: TitleReader,
): TitlePhrase | null {
  const { vocabulary } = reader;
  let at = from + (vocabulary.modifiers.longest(words, from)?.length ?? 0);
  if (at > from && words[at]?.gap !== 'space') return null;
  // "thừa ủy quyền Chủ tịch UBND tỉnh": nobody is acting chairman.
  const authority = at > from && words[from]?.gap === 'space' && vocabulary.notActingAfter.endsBefore(words, from);
  if (authority) return null;
  const head = vocabulary.heads.longest(words, at);
  if (head === null) return null;
  at += head.length;
  const next = words[at];
  // Trưởng các phòng, Bí thư 16 xã: offices, no person.
  if (next?.gap === 'space' && (vocabulary.plurals.longest(words, at) !== null || next.number)) return null;
  if (head.value.kind === 'of-unit' && (next?.gap !== 'space' || vocabulary.parts.longest(words, at) === null))
    return null;

  const levels = head.value.level === null ? [] : [head.value.level];
  const office = head.value.kind === 'office';
  const reading: Reading = { at, units: [], levels, last: null, outside: false, name: null, office, closed: false };
  while (reading.name === null && readNext(words, reading, wanted, reader));
  // "Hiệu trưởng Trường THPT Lê Lợi": behind a free name the capitals may be the institution's.
  const open = reading.name === null && !reading.closed && reading.last?.kind !== 'free';
  if (open && wanted !== 'none' && words[reading.at]?.gap === 'space') {
    readRun(words, reading, { level: null, named: false, addressed: wanted === 'addressed' }, wanted, reader);
  }
  const bracketed = reading.name === null && wanted !== 'none' ? nameBehindProvince(words, reading.at, reader) : null;
  const { units } = reading;
  const name = reading.name ?? bracketed;
  const to = reading.name?.[0] ?? reading.at;
  // "Trưởng chi nhánh" of nobody knows what is a company's.
  const branch = head.value.kind === 'of-unit' && to === at + 2 && keysOf(words, at, to) === vocabulary.small.branch;
  const bodiless = head.value.needsBody && (reading.last ?? UNKNOWN_BODY) === UNKNOWN_BODY;
  const outside = reading.outside || branch || bodiless;
  const vague = head.value.kind === 'of-unit' && to === at + 1 && words[at]?.key === vocabulary.small.board;
  const abroad = head.value.kind === 'abroad';
  const committeeAlone = units.every(([start, end]) => start === end) && endsInCommittee(words, from, to, vocabulary);
  const runsOn = name === null && runsOnBehind(words, to, vocabulary);
  const institution = vocabulary.institutionHeads.longest(words, from) !== null;
  const bare = reading.last === null;
  return { from, to, units, levels, outside, bare, vague, abroad, committeeAlone, runsOn, institution, name };
}

function endsInCommittee(words: readonly Word[], from: number, to: number, { small }: PeopleVocabulary): boolean {
  return to - 2 > from && keysOf(words, to - 2, to) === small.committee;
}

function runsOnBehind(words: readonly Word[], to: number, vocabulary: PeopleVocabulary): boolean {
  const next = words[to];
  if (next?.gap !== 'space' || !next.capital || vocabulary.heads.longest(words, to) !== null) return false;
  if (vocabulary.honorifics.longest(words, to) !== null) return false;
  return nameAt(words, to, vocabulary) === null;
}

/** "Chủ tịch UBND huyện Đăk Hà (Kon Tum) Trần Quang Lộc": the name behind the bracket; a comma there parts two people. */
function nameBehindProvince(
  words: readonly Word[],
  at: number,
  { vocabulary, units, form }: TitleReader,
): readonly [number, number] | null {
  if (words[at]?.gap !== 'open') return null;
  const part = vocabulary.parts.longest(words, at);
  const from = part?.value.named === true && part.value.level === 'province' ? at + part.length : at;
  const to = capitalRun(words, from, vocabulary, MAX_UNIT);
  if (to === from || !units('province', keysOf(words, from, to), form)) return null;
  // Nothing but the bracket and a blank.
  if (words[to]?.gap !== 'close' || (words[to]?.from ?? 0) - (words[to - 1]?.to ?? 0) !== 2) return null;
  const end = nameAt(words, to, vocabulary);
  return end !== null && hasSurname(words, to, end, vocabulary) ? [to, end] : null;
}

/** Takes the next part of the office; false when the office ends here. */
function readNext(words: readonly Word[], reading: Reading, wanted: NameWanted, reader: TitleReader): boolean {
  const { vocabulary } = reader;
  const word = words[reading.at];
  if (word === undefined) return false;
  const joined = joinedPart(words, reading, vocabulary);
  if (joined > 0) {
    reading.at += joined;
    return true;
  }
  if (word.gap !== 'space') return false;
  const part = partAt(words, reading.at, vocabulary);
  if (part !== null) {
    if (!continues(word, part, reading)) return false;
    if (wanted !== 'none' && isNameRather(words, reading, part.length, vocabulary)) return false;
    reading.at += part.length;
    reading.last = part.value;
    reading.outside ||= part.value.kind === 'outside';
    if (part.value.level !== null) reading.levels.push(part.value.level);
    if (part.value.kind === 'field' || part.value.kind === 'free')
      reading.at = fieldsEnd(words, reading.at, vocabulary);
    if (part.value.named) return readUnit(words, reading, part.value, wanted, reader);
    if (part.value.kind === 'free' && wanted === 'none') reading.at = freeEnd(words, reading.at, vocabulary);
    return true;
  }
  // "Phó Chủ tịch phụ trách UBND huyện"; behind a body the same words are a verb.
  const inside = reading.last === null || reading.last.kind === 'field';
  const filler = inside ? vocabulary.fillers.longest(words, reading.at) : null;
  if (filler !== null) {
    reading.at += filler.length;
    return true;
  }
  return wanted === 'none' && inside && readUnknownBody(words, reading, vocabulary);
}

/**
 * The body or unit word here; not that of a longer word: the Tư of "Tư pháp" is no T.Ư, the Bản of "Bản quyền" no hamlet,
 * which has a name in capitals or a number.
 */
function partAt(words: readonly Word[], at: number, vocabulary: PeopleVocabulary): Found<TitlePart> | null {
  const part = vocabulary.parts.longest(words, at);
  if (part === null || part.length > 1) return part;
  const central = part.value.level === 'central' && part.value.kind === 'fixed';
  if (central && (vocabulary.fields.longest(words, at)?.length ?? 0) > 1) return null;
  const next = words[at + 1];
  const small = next?.gap === 'space' && !next.capital && !next.number && next.key !== vocabulary.small.number;
  const hamlet = part.value.level === 'hamlet' && part.value.named && words[at]?.capital === true;
  return hamlet && small && words[at - 1]?.capital === true ? null : part;
}

/**
 * "Bí thư Xã đoàn …", "Trưởng phòng QLDA": a body that the table lacks. Without it the title would be another one
 * ("Bí thư").
 */
function readUnknownBody(words: readonly Word[], reading: Reading, vocabulary: PeopleVocabulary): boolean {
  const end = unknownBodyEnd(words, reading.at, vocabulary);
  if (end === reading.at) return false;
  reading.at = end;
  reading.last = UNKNOWN_BODY;
  return true;
}

/**
 * "Chủ tịch UBND huyện tổ chức", "Bí thư Huyện ủy bản …": behind the first body a small word of one syllable is a verb or
 * another thing, not a body or a hamlet; the unit words (huyện, xã) go on, downwards never.
 */
function continues(word: Word, part: { value: TitlePart; length: number }, reading: Reading): boolean {
  if (reading.last === null || word.capital || part.length > 1) return true;
  if (!part.value.named) return false;
  return part.value.level !== 'hamlet' || reading.levels.length === 0 || reading.levels.includes('hamlet');
}

/** "Chủ tịch UBND huyện Đoàn Văn Kiên": Đoàn is a body and a surname; capitals behind it make it a name. */
function isNameRather(
  words: readonly Word[],
  { at, last, office }: Reading,
  length: number,
  vocabulary: PeopleVocabulary,
): boolean {
  if (length > 1 || !(office || last !== null)) return false;
  if (words[at + 1]?.capital !== true || words[at]?.capital !== true) return false;
  const end = nameAt(words, at, vocabulary);
  // "Bí thư Trung ương Đoàn Đào Ngọc Dung": behind the centre a whole name follows the body.
  const whole = end !== null && end - at >= 4 && hasSurname(words, at + 1, end, vocabulary);
  if (whole && last?.level === 'central') return false;
  return end !== null && end - at >= 3 && hasSurname(words, at, end, vocabulary);
}

/** HĐND và UBND, HĐND - UBND: how many words join the second body to the first. */
function joinedPart(words: readonly Word[], reading: Reading, vocabulary: PeopleVocabulary): number {
  if (reading.last?.joins !== true) return 0;
  const word = words[reading.at];
  const offset = word?.gap === 'space' && word.key === vocabulary.small.and ? 1 : 0;
  if (offset === 0 && word?.gap !== 'dash') return 0;
  const part = vocabulary.parts.longest(words, reading.at + offset);
  return part?.value.joins === true ? offset + part.length : 0;
}

function readUnit(
  words: readonly Word[],
  reading: Reading,
  part: TitlePart,
  wanted: NameWanted,
  reader: TitleReader,
): boolean {
  const number = numberEnd(words, reading.at, reader.vocabulary);
  if (number > reading.at) {
    reading.units.push([reading.at, number]);
    reading.at = number;
    return true;
  }
  if (words[reading.at]?.gap !== 'space') return true;
  // "Quận ủy Quận 8": another unit word, not a name; "xã Bản Lầu", "tỉnh Sóc Trăng": a name that begins like one.
  const another = reader.vocabulary.parts.longest(words, reading.at)?.value.named === true;
  if (another && !beginsUnit(words, reading.at, part.level, reader)) return true;
  const place = { level: part.level, named: true, addressed: wanted === 'addressed' };
  readRun(words, reading, place, wanted, reader);
  return true;
}

/** Whether a name of several words that the gazetteer has on this level begins here. */
function beginsUnit(words: readonly Word[], from: number, level: Level | null, reader: TitleReader): boolean {
  for (let to = capitalRun(words, from, reader.vocabulary, MAX_UNIT); to > from + 1; to--) {
    if (reader.units(level, keysOf(words, from, to), reader.form)) return true;
  }
  return false;
}

/** "Giám đốc Sở Tài chính TP. Bà Hồng nêu": a form of address is a unit only where the gazetteer has it (TP. Bà Rịa). */
function unitEnd(words: readonly Word[], from: number, level: Level | null, reader: TitleReader): number {
  const end = capitalRun(words, from, reader.vocabulary, MAX_UNIT);
  if (reader.vocabulary.honorifics.longest(words, from) === null) return end;
  for (let to = end; to > from + 1; to--) if (reader.units(level, keysOf(words, from, to), reader.form)) return to;
  return from;
}

/** Quận 8, thôn 5, tổ dân phố số 3; xã Đường 10 is a name that ends in a number. */
function numberEnd(words: readonly Word[], at: number, vocabulary: PeopleVocabulary): number {
  const shift = words[at]?.key === vocabulary.small.number && words[at + 1]?.gap === 'space' ? 1 : 0;
  const word = words[at + shift];
  return word?.number === true && words[at]?.gap === 'space' ? at + shift + 1 : at;
}

function readRun(
  words: readonly Word[],
  reading: Reading,
  place: RunPlace,
  wanted: NameWanted,
  reader: TitleReader,
): void {
  const start = reading.at;
  if (wanted === 'none') {
    const end = unitEnd(words, start, place.level, reader);
    reading.at = end > start ? numberEnd(words, end, reader.vocabulary) : end;
  } else {
    const { unitEnd, nameEnd } = splitUnitAndName(words, start, place, reader);
    reading.at = unitEnd;
    if (nameEnd !== null) reading.name = [unitEnd, nameEnd];
    reading.closed = place.named && words[start]?.capital === true;
  }
  if (reading.at > start) reading.units.push([start, reading.at]);
}
