import table from '../../../data/vocabulary/letter-case.json';
import { isSyllable } from '../../text/syllable';
import type { Paragraph } from '../context';
import { paragraphWords } from '../paragraph-words';
import { gazetteerUnits } from '../people/gazetteer-units';
import { keysOf } from '../people/name-shape';
import { type PeopleVocabulary, peopleVocabulary } from '../people/vocabulary';
import { phraseBook } from '../phrase-book';
import { type Word, wordsOf } from '../words';

/** Longest run of words whose letter case is taken over from the body: "Ban Chấp hành Đảng bộ huyện Thọ Xuân". */
const MAX_RUN = 8;
const MAX_UNIT = 4;
const LETTER = /\p{L}/gu;
const LOWER = /\p{Ll}/gu;
/** Fewer letters ("OCOP 2023") are an abbreviation, no headline in capitals. */
const MIN_LETTERS = 12;
const MAX_LOWER_SHARE = 0.05;
const ROMAN = /^[IVXLC]+$/;
const VOWEL = /[aeiouy]/i;

/**
 * True for a line that is typed in capitals throughout.
 *
 * @example isAllCapitals('BAN THƯỜNG VỤ HUYỆN ỦY LÀM VIỆC') // true
 */
export function isAllCapitals(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  return letters >= MIN_LETTERS && (text.match(LOWER)?.length ?? 0) <= letters * MAX_LOWER_SHARE;
}

const book = phraseBook(
  [...table.phrases, ...table.lunarYears, ...table.abbreviations].map(
    (phrase) => [phrase, phrase.match(/[^ -]+/g) ?? []] as const,
  ),
  'exact',
);
const roman = phraseBook(
  table.romanAfter.map((phrase) => [phrase, true] as const),
  'exact',
);

/**
 * A headline in capitals as a sentence: small letters, and capitals where they can be known: as the body writes the
 * same words, names of the gazetteer after a unit word, the standing phrases and abbreviations of the table.
 *
 * @example sentenceCase('UBND HUYỆN BA TRI HỌP', body) // 'UBND huyện Ba Tri họp'
 */
export function sentenceCase(title: string, body: readonly Paragraph[]): string {
  const words = wordsOf(title, 'exact');
  const written = casingOfBody(words, body);
  const printed: string[] = [];
  while (printed.length < words.length) printed.push(...casingAt(words, printed.length, written));
  let text = '';
  let end = 0;
  words.forEach((word, index) => {
    text += title.slice(end, word.from) + (printed[index] ?? word.text);
    end = word.to;
  });
  text += title.slice(end);
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** The next words of the headline in their letter case; at least one. */
function casingAt(
  words: readonly Word[],
  at: number,
  written: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const vocabulary = peopleVocabulary('exact');
  for (let length = Math.min(MAX_RUN, words.length - at); length >= 2; length--) {
    const found = written.get(keysOf(words, at, at + length));
    if (found !== undefined) return [...found, ...unitName(words, at + length, vocabulary)];
  }
  const phrase = book.longest(words, at);
  const unit = vocabulary.parts.longest(words, at);
  if (unit?.value.named === true) {
    const from = at + unit.length;
    for (let to = Math.min(from + MAX_UNIT, words.length); to > from; to--) {
      if (!gazetteerUnits(unit.value.level, keysOf(words, from, to), 'exact')) continue;
      const kind = phrase?.length === unit.length ? phrase.value : words.slice(at, from).map(small);
      return [...kind, ...words.slice(from, to).map(capitalised)];
    }
  }
  if (phrase !== null) return [...phrase.value, ...unitName(words, at + phrase.length, vocabulary)];
  const word = words[at];
  if (word === undefined) return [''];
  const single = written.get(word.key);
  if (single !== undefined) return single;
  if (ROMAN.test(word.text) && (roman.endsBefore(words, at) !== null || !isSyllable(word.text))) return [word.text];
  if (isSyllable(word.text)) return [small(word)];
  // UBND has no vowel: an abbreviation; Krông has one: a name that Vietnamese spelling does not know.
  return [VOWEL.test(word.key.normalize('NFD')) ? capitalised(word) : word.text];
}

/** The name behind "Ban Thường vụ Huyện ủy", where the gazetteer has it; nothing else. */
function unitName(words: readonly Word[], from: number, vocabulary: PeopleVocabulary): readonly string[] {
  const unit = vocabulary.parts.endsBefore(words, from);
  if (unit?.value.named !== true || words[from]?.gap !== 'space') return [];
  for (let to = Math.min(from + MAX_UNIT, words.length); to > from; to--) {
    if (gazetteerUnits(unit.value.level, keysOf(words, from, to), 'exact'))
      return words.slice(from, to).map(capitalised);
  }
  return [];
}

const small = ({ text }: Word) => text.toLowerCase();
const capitalised = ({ text }: Word) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

/**
 * How the body writes runs of the headline's words inside its sentences: the most frequent way each. A single word
 * counts only when the body never writes it small, and more than once.
 */
function casingOfBody(title: readonly Word[], body: readonly Paragraph[]): ReadonlyMap<string, readonly string[]> {
  const wanted = new Set<string>();
  for (let at = 0; at < title.length; at++) {
    for (let length = 1; length <= MAX_RUN && at + length <= title.length; length++) {
      wanted.add(keysOf(title, at, at + length));
    }
  }
  const counts = new Map<string, Map<string, number>>();
  for (const paragraph of body) {
    const { canonical } = paragraph;
    if (isAllCapitals(canonical.text) || canonical.text.search(LOWER) < 0) continue;
    const words = paragraphWords(paragraph, 'exact');
    for (let at = 0; at < words.length; at++) countRuns(words, at, wanted, counts);
  }
  const written = new Map<string, readonly string[]>();
  for (const [keys, ways] of counts) {
    const [[way = '', count] = ['', 0]] = [...ways].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const parts = way.split(' ');
    if (parts.length > 1 || (ways.size === 1 && count > 1)) written.set(keys, parts);
  }
  return written;
}

function countRuns(
  words: readonly Word[],
  at: number,
  wanted: ReadonlySet<string>,
  counts: Map<string, Map<string, number>>,
): void {
  const first = words[at];
  // The first word of a sentence is written large whatever it is.
  if (first === undefined || (first.gap !== 'space' && first.gap !== 'comma' && first.gap !== 'dash')) return;
  for (let length = 1; length <= MAX_RUN && at + length <= words.length; length++) {
    const last = words[at + length - 1];
    if (last === undefined || (length > 1 && last.gap !== 'space')) return;
    const keys = keysOf(words, at, at + length);
    if (!wanted.has(keys)) return;
    const way = words.slice(at, at + length).map(({ text }) => text);
    const ways = counts.get(keys) ?? new Map<string, number>();
    counts.set(keys, ways);
    ways.set(way.join(' '), (ways.get(way.join(' ')) ?? 0) + 1);
  }
}
