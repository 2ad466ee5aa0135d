import type { Word } from '../words';
import { capitalRun } from './name-shape';
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
  /** A person's name right behind it. */
  readonly name: readonly [from: number, to: number] | null;
}

export type NameWanted = 'none' | 'strict' | 'addressed';

const MAX_UNIT = 4;
/** "Ban Quản lý rừng phòng hộ Sông Hinh": words in lower case between a free name's first word and its capitals. */
const MAX_FREE_LOWER = 5;

const UNKNOWN_BODY: TitlePart = { level: null, named: false, joins: false, kind: 'fixed' };

/** The state of one reading: where it stands and what it has seen. */
interface Reading {
  at: number;
  readonly units: [number, number][];
  readonly levels: Level[];
  last: TitlePart | null;
  outside: boolean;
  name: readonly [number, number] | null;
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
  const head = vocabulary.heads.longest(words, at);
  if (head === null) return null;
  at += head.length;
  const next = words[at];
  // Trưởng các phòng, Bí thư 16 xã: offices, no person.
  if (next?.gap === 'space' && (vocabulary.plurals.longest(words, at) !== null || next.number)) return null;
  if (head.value.kind === 'of-unit' && (next?.gap !== 'space' || vocabulary.parts.longest(words, at) === null))
    return null;

  const levels = head.value.level === null ? [] : [head.value.level];
  const reading: Reading = { at, units: [], levels, last: null, outside: false, name: null, closed: false };
  while (reading.name === null && readNext(words, reading, wanted, reader));
  // "Hiệu trưởng Trường THPT Lê Lợi": behind a free name the capitals may be the institution's.
  const open = reading.name === null && !reading.closed && reading.last?.kind !== 'free';
  if (open && wanted !== 'none' && words[reading.at]?.gap === 'space') {
    readRun(words, reading, { level: null, named: false, addressed: wanted === 'addressed' }, wanted, reader);
  }
  const { units, outside, name } = reading;
  return { from, to: name?.[0] ?? reading.at, units, levels, outside, name };
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
  const part = vocabulary.parts.longest(words, reading.at);
  if (part !== null) {
    if (!continues(word, part, reading)) return false;
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
 * "Bí thư Xã đoàn …", "Trưởng phòng QLDA": a body that the table lacks. Without it the title would be another one
 * ("Bí thư"), so its capitals are taken, and the small word of a name like "Xã đoàn".
 */
function readUnknownBody(words: readonly Word[], reading: Reading, vocabulary: PeopleVocabulary): boolean {
  const end = words[reading.at]?.capital === true ? freeEnd(words, reading.at, vocabulary) : reading.at;
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
  // "Quận ủy Quận 8": another unit word, not a name.
  if (words[reading.at]?.gap !== 'space' || reader.vocabulary.parts.longest(words, reading.at)?.value.named)
    return true;
  const place = { level: part.level, named: true, addressed: wanted === 'addressed' };
  readRun(words, reading, place, wanted, reader);
  return true;
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
    const end = capitalRun(words, start, reader.vocabulary, MAX_UNIT);
    reading.at = end > start ? numberEnd(words, end, reader.vocabulary) : end;
  } else {
    const { unitEnd, nameEnd } = splitUnitAndName(words, start, place, reader);
    reading.at = unitEnd;
    if (nameEnd !== null) reading.name = [unitEnd, nameEnd];
    reading.closed = place.named && words[start]?.capital === true;
  }
  if (reading.at > start) reading.units.push([start, reading.at]);
}

/**
 * End of the fields that begin at a word: Nông nghiệp và Phát triển nông thôn; Lao động - Thương binh và Xã hội;
 * Văn hóa, Thể thao và Du lịch, whose comma counts only because "và" closes the row.
 */
export function fieldsEnd(words: readonly Word[], from: number, vocabulary: PeopleVocabulary): number {
  let end = from;
  while (end < words.length) {
    const word = words[end];
    const shift = word?.gap === 'space' && word.key === vocabulary.small.and && words[end + 1]?.gap === 'space' ? 1 : 0;
    const field = vocabulary.fields.longest(words, end + shift);
    if (word === undefined || field === null) break;
    if (end === from && (word.gap !== 'space' || shift === 1)) break;
    if (word.gap === 'comma' && !closesWithAnd(words, end, vocabulary)) break;
    if (word.gap !== 'space' && word.gap !== 'dash' && word.gap !== 'comma') break;
    const lowerVerb = end > from && shift === 0 && word.gap === 'space' && !word.capital;
    if (lowerVerb && vocabulary.alsoVerbs.longest(words, end) !== null) break;
    end += shift + field.length;
  }
  return end;
}

function closesWithAnd(words: readonly Word[], at: number, vocabulary: PeopleVocabulary): boolean {
  for (let i = at; i < words.length; ) {
    const field = vocabulary.fields.longest(words, i);
    if (field === null) return false;
    i += field.length;
    const word = words[i];
    if (word?.key === vocabulary.small.and && word.gap === 'space')
      return vocabulary.fields.longest(words, i + 1) !== null;
    if (word?.gap !== 'comma' && word?.gap !== 'dash') return false;
  }
  return false;
}

/** A free name: capitals, or words in lower case that lead to capitals (rừng phòng hộ Sông Hinh). */
function freeEnd(words: readonly Word[], from: number, vocabulary: PeopleVocabulary): number {
  for (let at = from; at <= from + MAX_FREE_LOWER; at++) {
    const word = words[at];
    if (word?.gap !== 'space') break;
    if (word.number && at === from) return at + 1;
    if (word.capital) {
      const end = capitalRun(words, at, vocabulary, MAX_UNIT);
      // "Đa khoa", "Làm vườn": a name of two syllables, the second one small.
      const small = words[end]?.gap === 'space' && !isStop(words, end, vocabulary);
      return end === at + 1 && small ? end + 1 : end;
    }
    if (isStop(words, at, vocabulary)) break;
  }
  return from;
}

function isStop(words: readonly Word[], at: number, vocabulary: PeopleVocabulary): boolean {
  const { speaking, chairing, attending, beforeVerb, honorifics, parts, heads } = vocabulary;
  return [speaking, chairing, attending, beforeVerb, honorifics, parts, heads].some(
    (book) => book.longest(words, at) !== null,
  );
}
