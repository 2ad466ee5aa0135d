import type { Word } from '../words';
import { skipHigherUnits } from './title-list';
import type { TitlePhrase } from './title-phrase';
import type { PeopleVocabulary } from './vocabulary';

/** Words before the office in which a "Năm 1968," or the head of a list of former leaders is looked for. */
const BACK = 120;
/** "các đồng chí nguyên lãnh đạo huyện qua các thời kỳ:": words between the phrase and the colon. */
const HEAD_WITHIN = 8;
/** Nobody is said to hold an office "in the year 1995" who still holds it: two terms. */
const LONG_AGO = 10;

/**
 * Whether the words around an office say that it is held no more: "Bí thư Huyện ủy giai đoạn 2005 - 2010", "Chủ tịch UBND
 * huyện lúc bấy giờ", "Năm 1968, đồng chí A, Bí thư Huyện ủy".
 *
 * @param year of the report; without it only years of the last century are long ago
 */
export function isFormerHere(
  title: TitlePhrase,
  words: readonly Word[],
  year: number | null,
  vocabulary: PeopleVocabulary,
): boolean {
  return formerBehind(title, words, year, vocabulary) || formerBefore(title, words, year, vocabulary);
}

function formerBehind(
  title: TitlePhrase,
  words: readonly Word[],
  year: number | null,
  vocabulary: PeopleVocabulary,
): boolean {
  const at = skipHigherUnits(words, title.to, vocabulary);
  const gap = words[at]?.gap;
  if (gap !== 'space' && gap !== 'open') return false;
  if (vocabulary.formerBehind.longest(words, at) !== null) return true;
  const term = vocabulary.termOfOffice.longest(words, at);
  if (term === null) return false;
  const first = at + term.length;
  // "nhiệm kỳ 2016 - 2021", "từ năm 2005 đến năm 2010", "(năm 2000)": the last year counts.
  const years = [first, first + 1, first + 2, first + 3].flatMap((index) => {
    const inside = index === first || words[index]?.gap === 'dash' || words[index]?.gap === 'space';
    return inside ? (yearAt(words, index) ?? []) : [];
  });
  const last = Math.max(...years);
  return years.length > 0 && last < (year ?? 2000);
}

function formerBefore(
  title: TitlePhrase,
  words: readonly Word[],
  year: number | null,
  vocabulary: PeopleVocabulary,
): boolean {
  for (let at = title.from; at >= Math.max(0, title.from - BACK); at--) {
    const gap = words[at]?.gap;
    if (gap === 'colon') return headOfFormer(words, at, vocabulary);
    if (gap !== 'stop' && gap !== 'start') continue;
    const then = words[at]?.key === vocabulary.small.year ? yearAt(words, at + 1) : null;
    return then !== null && words[at + 2]?.gap === 'comma' && then < (year === null ? 2000 : year - LONG_AGO);
  }
  return false;
}

function headOfFormer(words: readonly Word[], colon: number, { formerRow }: PeopleVocabulary): boolean {
  for (let at = colon - 1; at >= Math.max(0, colon - HEAD_WITHIN) && words[at]?.gap !== 'stop'; at--) {
    if (formerRow.longest(words, at) !== null) return true;
  }
  return false;
}

function yearAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  const value = word?.number === true && word.text.length === 4 ? Number(word.text) : 0;
  return value >= 1900 && value < 2100 ? value : null;
}
