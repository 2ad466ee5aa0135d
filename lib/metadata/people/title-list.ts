import type { Word } from '../words';
import { capitalRun, hasSurname, nameAt } from './name-shape';
import { type NameWanted, parseTitle, type TitlePhrase } from './title-phrase';
import type { TitleReader } from './unit-and-name';

export interface TitleList {
  readonly titles: readonly TitlePhrase[];
  /** Index of the first word that is no longer part of the list. */
  readonly end: number;
  /** A person's name behind the last title. */
  readonly name: readonly [from: number, to: number] | null;
}

/**
 * Offices in a row: "Tỉnh ủy viên, Bí thư Huyện ủy, Chủ tịch UBND huyện". A comma parts two offices only where the
 * next chunk begins one; everything else ends the list. With a name wanted, the list ends at the first name.
 *
 * @param own the first title stands right behind a name that has none yet: it is that person's for certain
 *
 * @example parseTitleList(wordsOf('Bí thư Huyện ủy kiêm Chủ tịch UBND huyện', 'exact'), 0, 'none', reader)?.titles // 2
 */
export function parseTitleList(
  words: readonly Word[],
  from: number,
  wanted: NameWanted,
  reader: TitleReader,
  own = true,
): TitleList | null {
  const titles: TitlePhrase[] = [];
  let at: number | null = from;
  while (at !== null) {
    const title = parseTitle(words, at, wanted, reader);
    if (title === null) break;
    const certain = own && titles.length === 0;
    if (
      wanted === 'none' &&
      (belongsToNext(words, at, certain, reader) || (!certain && endsInName(words, title, reader)))
    )
      break;
    titles.push(title);
    if (title.name !== null) return { titles, end: title.name[1], name: title.name };
    at = nextTitle(words, title.to, reader);
  }
  const last = titles.at(-1);
  return last === undefined ? null : { titles, end: last.to, name: null };
}

/**
 * "Bí thư Thành ủy Nguyễn Văn Đông, Chủ tịch UBND thành phố Nguyễn Thu Cúc": the second office is that of the name
 * behind it. Only of hamlets there is no gazetteer: two syllables may be one (thôn Lê Xá), three are a person.
 */
function belongsToNext(words: readonly Word[], at: number, certain: boolean, reader: TitleReader): boolean {
  const next = parseTitle(words, at, 'strict', reader);
  const name = next?.name ?? null;
  // Units abroad are in no gazetteer: behind "Huyện trưởng huyện" Sầm Tớ is the district.
  if (name === null || next?.abroad === true) return false;
  const part = reader.vocabulary.parts.endsBefore(words, name[0])?.value;
  // "ông Lý Cường, Bí thư Huyện ủy huyện Hà Khẩu": he has no other office, so two syllables are the unit's.
  const unit = part?.level === 'hamlet' || (certain && part?.named === true);
  return name[1] - name[0] >= 3 || !unit;
}

/** "…, Chủ tịch Ngân hàng Phát triển Trần Văn Bình": an unknown body that ends like a name may be the next person. */
function endsInName(words: readonly Word[], title: TitlePhrase, { vocabulary }: TitleReader): boolean {
  return [3, 4].some((length) => {
    const from = title.to - length;
    if (from <= title.from + 1 || title.units.some(([unit, end]) => unit <= from && from < end)) return false;
    return nameAt(words, from, vocabulary) === title.to && hasSurname(words, from, title.to, vocabulary);
  });
}

/** Start of the next office of the row; null when the row ends. */
function nextTitle(words: readonly Word[], end: number, { vocabulary }: TitleReader): number | null {
  const at = skipHigherUnits(words, end, vocabulary);
  const word = words[at];
  if (word === undefined) return null;
  const joiner = vocabulary.joiners.longest(words, at);
  if (joiner !== null && word.gap !== 'stop') return at + joiner.length;
  return word.gap === 'comma' || word.gap === 'dash' || word.gap === 'slash' ? at : null;
}

/** "Chủ tịch UBND xã Thuận, huyện Hướng Hóa, Trưởng đoàn": the units above are no part of the title. */
export function skipHigherUnits(words: readonly Word[], end: number, vocabulary: TitleReader['vocabulary']): number {
  let at = end;
  for (;;) {
    if (words[at]?.gap !== 'comma') return at;
    const part = vocabulary.parts.longest(words, at);
    if (part?.value.named !== true) return at;
    const run = capitalRun(words, at + part.length, vocabulary, 4);
    if (run === at + part.length) return at;
    at = run;
  }
}
