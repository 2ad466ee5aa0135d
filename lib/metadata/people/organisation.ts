import type { Found } from '../phrase-book';
import type { Word } from '../words';
import { capitalRun } from './name-shape';
import type { PeopleVocabulary } from './vocabulary';

const MAX_UNIT = 4;
/** "Ban Quản lý rừng phòng hộ Sông Hinh": words in lower case between a free name's first word and its capitals. */
const MAX_FREE_LOWER = 5;
/** "phòng chống thiên tai và tìm kiếm cứu nạn" */
const MAX_FIELD = 9;
/** No department has more fields (Nông nghiệp, Công nghiệp, …); a longer row would be read again at each of its commas. */
const MAX_FIELDS = 20;
/** The longest name of a body met that the table lacks has nine words. */
const MAX_UNKNOWN = 10;

/**
 * End of the fields that begin at a word: Nông nghiệp và Phát triển nông thôn; Lao động - Thương binh và Xã hội;
 * Văn hóa, Thể thao và Du lịch, whose comma counts only because "và" closes the row.
 */
export function fieldsEnd(words: readonly Word[], from: number, vocabulary: PeopleVocabulary): number {
  let end = from;
  while (end < words.length) {
    const word = words[end];
    const shift = word?.gap === 'space' && word.key === vocabulary.small.and && words[end + 1]?.gap === 'space' ? 1 : 0;
    const field = fieldAt(words, end + shift, vocabulary);
    if (word === undefined || field === null) break;
    if (end === from && (word.gap !== 'space' || shift === 1)) break;
    if (word.gap === 'comma' && !closesWithAnd(words, end, vocabulary)) break;
    if (word.gap !== 'space' && word.gap !== 'dash' && word.gap !== 'comma') break;
    const lowerVerb = end > from && shift === 0 && word.gap === 'space' && !word.capital;
    if (lowerVerb && vocabulary.alsoVerbs.longest(words, end) !== null) break;
    if (lowerVerb && speaksHere(words, end, vocabulary)) break;
    // "Trưởng Ban Xây dựng Đảng Đảng ủy": Đảng is a field as well, Đảng ủy a body.
    const body = end > from && shift === 0 && word.gap === 'space' ? vocabulary.parts.longest(words, end) : null;
    if (body !== null && body.length > field.length) break;
    end += shift + field.length;
  }
  return end;
}

/**
 * "Trưởng phòng Kinh tế và Hạ tầng thông tin, đường …": a field that is a verb of speech as well, in small letters, with
 * what is said behind it. "Văn hóa thông tin" is one field.
 */
function speaksHere(words: readonly Word[], at: number, vocabulary: PeopleVocabulary): boolean {
  const { culture, more, that } = vocabulary.small;
  const verb = vocabulary.speaking.longest(words, at);
  if (verb === null || words[at - 1]?.key === culture) return false;
  const next = words[at + verb.length];
  if (next?.gap !== 'space') return next?.gap === 'comma' || next?.gap === 'colon';
  if (next.key === more || next.key === that) return true;
  return next.key !== vocabulary.small.and && vocabulary.neverInBodies.longest(words, at + verb.length) !== null;
}

/** The field at a word; "phòng, chống thiên tai" has a comma inside. */
function fieldAt(words: readonly Word[], at: number, vocabulary: PeopleVocabulary): Found<true> | null {
  const { prevent, fight } = vocabulary.small;
  const [first, second, ...rest] = words.slice(at, at + MAX_FIELD);
  if (first?.key !== prevent || second?.key !== fight || second.gap !== 'comma') {
    return vocabulary.fields.longest(words, at);
  }
  return vocabulary.fields.longest([first, { ...second, gap: 'space' }, ...rest], 0);
}

function closesWithAnd(words: readonly Word[], at: number, vocabulary: PeopleVocabulary): boolean {
  for (let i = at, count = 0; i < words.length && count < MAX_FIELDS; count++) {
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
export function freeEnd(words: readonly Word[], from: number, vocabulary: PeopleVocabulary): number {
  for (let at = from; at <= from + MAX_FREE_LOWER; at++) {
    const word = words[at];
    if (word?.gap !== 'space') break;
    if (word.number && at === from) return at + 1;
    if (word.capital) {
      const end = capitalRun(words, at, vocabulary, MAX_UNIT);
      // "Đa khoa", "Làm vườn": a name of two syllables, the second one small.
      const small = at === from && words[end]?.gap === 'space' && !endsBody(words, end, vocabulary);
      return end === at + 1 && small ? end + 1 : end;
    }
    if (endsBody(words, at, vocabulary)) break;
  }
  return from;
}

/**
 * End of a body that the table lacks: "Xã đoàn", "QLDA", "ĐH Bán công Tôn Đức Thắng". It begins with a capital and goes to
 * the next comma or verb; where neither comes soon, nothing is known of it.
 */
export function unknownBodyEnd(words: readonly Word[], from: number, vocabulary: PeopleVocabulary): number {
  if (words[from]?.capital !== true) return from;
  for (let at = from; at <= from + MAX_UNKNOWN; at++) {
    const word = words[at];
    const tight = word?.gap === 'dash' && word.from - (words[at - 1]?.to ?? 0) === 1;
    const parted = word === undefined || (word.gap !== 'space' && !tight);
    if (at > from && (parted || endsBody(words, at, vocabulary))) return at;
  }
  return from;
}

/** A verb, a preposition, a form of address, the next office or body; small body words go on ("Hiệp hội", "Xã hội học"). */
function endsBody(words: readonly Word[], at: number, vocabulary: PeopleVocabulary): boolean {
  const { speaking, chairing, attending, beforeVerb, honorifics, heads, alsoVerbs, neverInBodies } = vocabulary;
  const part = vocabulary.parts.longest(words, at);
  if (part !== null && (part.value.named || part.length > 1 || words[at]?.capital === true)) return true;
  return [speaking, chairing, attending, beforeVerb, honorifics, heads, alsoVerbs, neverInBodies].some(
    (book) => book.longest(words, at) !== null,
  );
}
