import type { PhraseBook } from '../phrase-book';
import type { Word } from '../words';
import { type Sighting, wordBehind, wordsText } from './sighting';
import type { IndicatorVocabulary } from './vocabulary';

const LONGEST_HEDGE = 4;
const LONGEST_REFERENCE = 10;

/** Number of words of the longest hedge that ends just before `at`; 0 where none stands there. */
export function hedgeLength(words: readonly Word[], at: number, { hedges, key }: IndicatorVocabulary): number {
  if (words[at]?.gap !== 'space') return 0;
  const length = longestBefore(hedges, words, at, LONGEST_HEDGE);
  // "cao hơn 5%", "thấp hơn 4 điểm" compare, they do not hedge.
  const compares = length === 1 && words[at - 1]?.key === key('hơn') && words[at - 2]?.gap === 'space';
  return compares && [key('cao'), key('thấp'), key('nhiều'), key('ít')].includes(words[at - 2]?.key ?? '') ? 0 : length;
}

function longestBefore(book: PhraseBook<true>, words: readonly Word[], at: number, most: number): number {
  for (let length = Math.min(most, at); length > 0; length--) {
    if (book.longest(words, at - length)?.length === length) return length;
  }
  return 0;
}

/** How sure the text is: "ước đạt", "khoảng", "trở lên"; "phấn đấu", "phấn đấu trên" where the figure is a goal. */
export function hedgeOf(sighting: Sighting, vocabulary: IndicatorVocabulary): string | null {
  const { text, words, at, next } = sighting;
  const { key } = vocabulary;
  const length = hedgeLength(words, at, vocabulary);
  const goal = goalOf(sighting, at - length, vocabulary);
  if (length > 0) {
    const near = wordsText(text, words, at - length, at).toLowerCase();
    // "Ước đạt", "dự kiến" tell a result, whatever was aimed at; "mục tiêu năm" may be what it is held against.
    const result = ESTIMATES.some((word) => key(word) === words[at - length]?.key);
    return goal === null || result || goal.noun ? near : `${goal.text} ${near}`;
  }
  const up = wordBehind(sighting);
  const more = words[next + 1];
  if (up?.key === key('trở') && (more?.key === key('lên') || more?.key === key('xuống'))) {
    const open = wordsText(text, words, next, next + 2);
    return goal === null || goal.noun ? open : `${goal.text} … ${open}`;
  }
  return goal?.text ?? null;
}

const ESTIMATES = ['ước', 'dự'];

/** What says that the figure is a goal, before it in its sentence; `noun` for "mục tiêu năm". */
function goalOf(
  { text, words, sentence }: Sighting,
  before: number,
  { goals, key }: IndicatorVocabulary,
): { readonly text: string; readonly noun: boolean } | null {
  for (let i = before - 1; i >= sentence; i--) {
    const word = words[i];
    // "Mục tiêu … đã đạt 5%" is a result again.
    if (word === undefined || word.key === key('đã')) return null;
    const goal = goals.longest(words, i);
    if (goal === null) continue;
    return { text: wordsText(text, words, i, i + goal.length).toLowerCase(), noun: word.key === key('mục') };
  }
  return null;
}

export interface Comparison {
  readonly text: string;
  /** Index of the first word behind it, where it stands behind the figure. */
  readonly end: number;
}

/** What the figure is held against: "kế hoạch" of "129% kế hoạch", "so với năm 2021", "cùng kỳ". */
export function comparisonOf(sighting: Sighting, from: number, vocabulary: IndicatorVocabulary): Comparison | null {
  const { text, words, at, next } = sighting;
  const behind = comparisonAt(sighting, next, vocabulary);
  if (behind !== null) return behind;
  const { key, references } = vocabulary;
  // "so với cùng kỳ, tăng 5%"; "thấp hơn cùng kỳ 4,1 điểm phần trăm"; "vượt kế hoạch 12%".
  const end = at - hedgeLength(words, at, vocabulary);
  const reference = longestBefore(references, words, end, LONGEST_REFERENCE);
  const verb = words[end - reference - 1]?.key ?? '';
  if (reference > 0 && [key('hơn'), key('vượt'), key('so'), key('với')].includes(verb)) {
    return { text: wordsText(text, words, end - reference, end), end: next };
  }
  if (![key('tăng'), key('giảm'), key('bằng'), key('đạt'), key('vượt')].includes(words[end - 1]?.key ?? ''))
    return null;
  for (let i = end - 2; i >= from && i >= end - LONGEST_REFERENCE - 4; i--) {
    if (words[i]?.key !== key('so')) continue;
    const stop = referenceEnd(words, i, Math.min(end, i + LONGEST_REFERENCE), vocabulary);
    return stop - i < 3 ? null : { text: wordsText(text, words, i, stop).replace(/^S/u, 's'), end: next };
  }
  return null;
}

function comparisonAt(sighting: Sighting, next: number, vocabulary: IndicatorVocabulary): Comparison | null {
  const { text, words, at, unit } = sighting;
  const { key, references } = vocabulary;
  const first = wordBehind(sighting);
  if (first === null) return null;
  const so = first.key === key('so');
  if (!so && !(unit.kind === 'percent' && references.longest(words, next) !== null)) return null;
  // "hoàn thành 100% chỉ tiêu" is held against the plan; "100% chỉ tiêu tỉnh giao hoàn thành" says which targets.
  const verb = words[at - 1 - hedgeLength(words, at, vocabulary)]?.key ?? '';
  const weighs = [key('đạt'), key('bằng'), key('vượt'), key('thành'), key('được'), key('ước')].includes(verb);
  if (!so && first.key === key('chỉ') && !weighs) return null;
  const end = referenceEnd(words, next, next + LONGEST_REFERENCE, vocabulary);
  return end === next || (so && end - next < 3) ? null : { text: wordsText(text, words, next, end), end };
}

/** A reference goes on to the end of the phrase, a verb, or a number that is no year. */
function referenceEnd(
  words: readonly Word[],
  from: number,
  most: number,
  { key, breaks }: IndicatorVocabulary,
): number {
  const so = words[from]?.key === key('so');
  let end = from;
  while (end < most) {
    const word = words[end];
    const later = end > from;
    if (word === undefined || (later && word.gap !== 'space')) break;
    const afterSo = so && end <= from + 1;
    // "so với cùng kỳ": cùng and với join elsewhere, here they are the phrase itself.
    const same = word.key === key('cùng') && words[end + 1]?.key.startsWith(key('kỳ')) === true;
    if (later && !afterSo && !same && (breaks.has(word.key) || [key('đã'), key('được'), key('đạt')].includes(word.key)))
      break;
    if (word.number && ![key('năm'), key('tháng'), key('quý'), key('đoạn')].includes(words[end - 1]?.key ?? '')) break;
    end += 1;
  }
  return end;
}
