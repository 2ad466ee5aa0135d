import type { Word } from '../words';
import type { PeopleVocabulary } from './vocabulary';

/** Five: Ê Đê and Kinh women with a double middle name; a longer run is a name and something else. */
const MAX_NAME_WORDS = 5;
/** K'Brêu, K’Sim, H'Lan: a Cơ Ho or Ê Đê name of one word. */
const ONE_WORD_NAME = /^[KH]['’‘ʼ]\p{Lu}/u;
/** K' Brơi: the prefix stands apart. Y, A: names of the Ba Na and Xơ Đăng begin with one letter. */
const ONE_LETTER_PREFIX = /^[KHYA]$/;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

export function keysOf(words: readonly Word[], from: number, to: number): string {
  let keys = '';
  for (let i = from; i < to; i++) keys += `${i === from ? '' : ' '}${words[i]?.key ?? ''}`;
  return keys;
}

/**
 * End of the run of capitalised words that begins at `at` (exclusive; `at` itself when there is none). It ends before
 * an office ("Nguyễn Tiến Dũng Chủ tịch"), before "đồng chí" and before an abbreviation in capitals.
 */
export function capitalRun(words: readonly Word[], at: number, vocabulary: PeopleVocabulary, max: number): number {
  const capitals = ALL_CAPITALS.test(words[at]?.text ?? '');
  let end = at;
  for (; end < words.length && end - at < max; end++) {
    const word = words[end];
    if (word === undefined || !word.capital) break;
    if (end > at && (word.gap !== 'space' || word.dotted)) break;
    // "TƯ Trương Vĩnh Trọng", "Ba Tri UBND": capitals throughout and a single capital are two things.
    if (end > at && capitals !== ALL_CAPITALS.test(word.text) && word.text.length > 1) break;
    if (end > at && (isOffice(words, end, vocabulary) || isAddress(words, end, vocabulary))) break;
    if (end > at + 1 && beginsSentence(words, end, vocabulary)) break;
  }
  return end;
}

/**
 * "Nguyễn Văn Lâm Tuy nhiên", "Lê Văn Tám Ảnh:": sentences that lost the stop between them. "Trần Văn Thông báo cáo" is
 * none: the second syllable begins a verb of its own.
 */
function beginsSentence(words: readonly Word[], at: number, vocabulary: PeopleVocabulary): boolean {
  const { glued, speaking, chairing, attending, small } = vocabulary;
  const next = words[at + 1];
  if (next === undefined) return false;
  if (words[at]?.key === small.photo && next.gap === 'colon') return true;
  if (next.capital || next.gap !== 'space' || glued.longest(words, at) === null) return false;
  return [speaking, chairing, attending].every((book) => book.longest(words, at + 1) === null);
}

/** "đồng chí" ends a name; Anh, Bà, Ông are syllables of names as well (Thế Anh). */
function isAddress(words: readonly Word[], at: number, vocabulary: PeopleVocabulary): boolean {
  return (vocabulary.honorifics.longest(words, at)?.length ?? 0) > 1;
}

/** "Trưởng" and "Phó" may end a name (Nguyễn Văn Trưởng); with a body behind them they begin an office. */
function isOffice(words: readonly Word[], at: number, vocabulary: PeopleVocabulary): boolean {
  const head = vocabulary.heads.longest(words, at);
  if (head === null) return false;
  if (head.length > 1) return true;
  return head.value.kind === 'office' || vocabulary.parts.longest(words, at + 1) !== null;
}

/**
 * End of the personal name that may begin at `at`; null when no name can begin there. A surname is no condition:
 * the caller knows how strongly the context speaks for a person.
 *
 * @example nameAt(wordsOf('Lò Văn Hương - Bí thư', 'exact'), 0, vocabulary) // 3
 */
export function nameAt(words: readonly Word[], at: number, vocabulary: PeopleVocabulary): number | null {
  const end = capitalRun(words, at, vocabulary, MAX_NAME_WORDS + 1);
  return isNameRange(words, at, end, vocabulary) ? end : null;
}

export function isNameRange(words: readonly Word[], from: number, to: number, vocabulary: PeopleVocabulary): boolean {
  const length = to - from;
  if (length > MAX_NAME_WORDS || length < 1) return false;
  if (length === 1) return ONE_WORD_NAME.test(words[from]?.text ?? '');
  // "TP. Ông Lâm cho rằng": the form of address is no syllable of the name.
  const address = vocabulary.honorifics.longest(words, from)?.value;
  if (address === 'ông' || address === 'bà') return false;
  // "UV BCT": an office in capitals.
  if (vocabulary.heads.longest(words, from)?.value.kind === 'office') return false;
  // Ban Thường vụ, Đoàn Thanh niên, Nông nghiệp: a body or a field, though its first word is a surname.
  if ((vocabulary.parts.longest(words, from)?.length ?? 0) > 1) return false;
  if ((vocabulary.fields.longest(words, from)?.length ?? 0) > 1) return false;
  if (vocabulary.notNames.longest(words, from) !== null) return false;
  for (let at = from; at < to; at++) if (vocabulary.neverInNames.has(words[at]?.key ?? '')) return false;
  const keys = keysOf(words, from, to);
  return !vocabulary.neverOfficeholders.has(keys) && !vocabulary.formerProvinces.has(keys);
}

/** True when the name begins with a surname or with the prefix of a highland name. */
export function hasSurname(words: readonly Word[], from: number, to: number, vocabulary: PeopleVocabulary): boolean {
  const first = words[from];
  if (first === undefined || to <= from) return false;
  if (to - from === 1) return ONE_WORD_NAME.test(first.text);
  return vocabulary.surnames.has(first.key) || ONE_LETTER_PREFIX.test(first.text) || ONE_WORD_NAME.test(first.text);
}

/**
 * The name as it is printed: from the text, single spaces, and not in capitals.
 *
 * @example printedName('LÊ ĐÌNH  HẢI') // 'Lê Đình Hải'
 */
export function printedName(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .split(' ')
    .map((word) => (ALL_CAPITALS.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join(' ');
}
