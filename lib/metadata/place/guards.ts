import type { Word } from '../words';
import type { BookName, Lexicon } from './lexicon';
import type { Guard } from './mention';
import type { UnitLevel } from './vocabulary';

/** How far back in the clause a guest's delegation, an institution or a cited document may stand. */
const CLAUSE = 8;
const MAX_LINKS = 2;
/** How far on in the sentence a visit may be told; a line without a stop is no sentence. */
const SENTENCE = 60;

interface Guarded {
  readonly words: readonly Word[];
  /** Index of the first word of the mention, its body included. */
  readonly at: number;
  /** Index after the last word of the name. */
  readonly end: number;
  readonly level: UnitLevel;
  readonly body: boolean;
}

/**
 * Whether the words around a mention say that it is not the place of the report, or proves little.
 *
 * @example "so với huyện Văn Bàn" → 'elsewhere'; "Nghị quyết của Huyện ủy Than Uyên" → 'cited'; "UBND huyện Than Uyên" → null
 */
export function guardOf(mention: Guarded, lexicon: Lexicon): Guard | null {
  const { words, at, end, level, body } = mention;
  if (isFormer(words, end, lexicon)) return 'elsewhere';
  if (standsBefore('elsewhere', words, at, lexicon)) return 'elsewhere';
  const wide = level === 'province' || level === 'city';
  const clause = clauseStart(words, at, false);
  const sentence = clauseStart(words, at, true);
  if (hasPhrase('origins', words, sentence, at, lexicon)) return 'elsewhere';
  if (isFormerOffice(words, at, sentence, lexicon)) return 'elsewhere';
  if (hasPhrase('guests', words, clause, at, lexicon)) {
    if (hasPhrase('welcomes', words, sentence, at, lexicon)) return 'elsewhere';
    const visiting = visits(words, at, sentence, lexicon);
    if (wide) return visiting ? 'elsewhere' : 'passing';
    if (visiting) return 'passing';
  }
  if (wide && !body && isInstitution(words, clause, at, lexicon)) return level === 'city' ? 'elsewhere' : 'passing';
  if (wide && !body && lexicon.book('where').endsBefore(words, at) !== null) return 'passing';
  return isCited(words, at, clause, lexicon) ? 'cited' : null;
}

/** "huyện Hoành Bồ cũ", "huyện Chiêm Hóa (cũ)". */
function isFormer(words: readonly Word[], end: number, lexicon: Lexicon): boolean {
  const found = lexicon.book('formerly').longest(words, end);
  const gap = words[end]?.gap;
  return found !== null && (gap === 'space' || gap === 'open');
}

/** "nguyên Bí thư Huyện ủy X": offices and nothing else from "nguyên" to the unit, so "tài nguyên huyện X" is none. */
function isFormerOffice(words: readonly Word[], at: number, sentence: number, lexicon: Lexicon): boolean {
  for (let from = at - 2; from >= sentence; from--) {
    if (lexicon.book('once').longest(words, from) === null) continue;
    let next = from + 1;
    for (let length = 1; length > 0 && next < at; next += length) {
      const office = lexicon.book('offices').longest(words, next) ?? lexicon.book('officeFillers').longest(words, next);
      length = office?.length ?? 0;
    }
    if (next === at) return true;
  }
  return false;
}

/** The phrase stands directly before the mention, at most two linking words between: "học tập | tại một số | huyện X". */
function standsBefore(book: BookName, words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  let before = at;
  for (let links = 0; links <= MAX_LINKS; links++) {
    if (words[before]?.gap !== 'space') return false;
    if (lexicon.book(book).endsBefore(words, before) !== null) return true;
    const link = lexicon.book('links').endsBefore(words, before);
    if (link === null) return false;
    before -= link.length;
  }
  return false;
}

/** First word of the clause, or of the sentence where commas do not end it, at most CLAUSE words back. */
function clauseStart(words: readonly Word[], at: number, overCommas: boolean): number {
  let start = at;
  while (start > 0 && at - start < CLAUSE) {
    const gap = words[start]?.gap;
    if (gap === 'stop' || gap === 'semicolon' || gap === 'colon' || gap === 'start') break;
    if (!overCommas && gap === 'comma') break;
    start--;
  }
  return start;
}

export function hasPhrase(book: BookName, words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let i = from; i < to; i++) if (lexicon.book(book).longest(words, i) !== null) return true;
  return false;
}

/** A visit is told in the sentence: "Đoàn công tác huyện A thăm, trao đổi kinh nghiệm …". */
function visits(words: readonly Word[], at: number, sentence: number, lexicon: Lexicon): boolean {
  let end = at;
  while (end < words.length && end - at < SENTENCE && words[end]?.gap !== 'stop') end++;
  return hasPhrase('visits', words, sentence, end, lexicon);
}

/** "Bệnh viện thành phố …", with its capital: "môi trường", "yêu cầu" and "công ty" are no institutions. */
function isInstitution(words: readonly Word[], from: number, at: number, lexicon: Lexicon): boolean {
  for (let i = from; i < at; i++) {
    if (words[i]?.capital === true && lexicon.book('institutions').longest(words, i) !== null) return true;
  }
  return false;
}

/** "Nghị quyết số 06-NQ/HU của Huyện ủy X": a document, then "của", then the unit. */
function isCited(words: readonly Word[], at: number, clause: number, lexicon: Lexicon): boolean {
  const owned = words[at - 1]?.text.toLowerCase();
  return (owned === 'của' || owned === 'cua') && hasPhrase('documents', words, clause, at, lexicon);
}
