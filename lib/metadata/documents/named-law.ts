import { slugify } from '../../text/slug';
import { dateBehind } from './document-date';
import { type KindHere, type NamedCitation, type NameReader, namedCitation } from './named-citation';

const YEAR = /^(?:19[4-9]|20[0-4])\d$/;
/** "Luật sửa đổi …" apart, a law's name that no table has is no longer. */
const MOST_WORDS = 9;
/** "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật …" */
const LOOK_BACK = 24;
/** Words that no law's name holds: before them the name has ended without its year. */
const NEVER_INSIDE = 'của|theo|trong|ngày|tháng|từ|có|được|thông|qua|là|cho|đã|này|đó|mới|tại|vào|sẽ|các|với|đến'.split(
  '|',
);
/** "pháp luật", "Đại học Luật", "Khoa Luật", "Đoàn Luật sư" */
const NO_LAW_BEFORE = ['pháp', 'học', 'khoa', 'ngành', 'đoàn', 'văn', 'trường'];

/**
 * "Luật Đất đai 2024", "Bộ luật Hình sự", "Luật Bảo vệ môi trường (sửa đổi)", "Hiến pháp năm 2013". A name that the table has
 * stands alone, any other one needs its year. A number behind it is left to the caller.
 */
export function readLaw(reader: NameReader, at: number): NamedCitation | null {
  const { words, vocabulary } = reader;
  const { is } = vocabulary;
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || !first.capital) return null;
  if (first.gap === 'space' && NO_LAW_BEFORE.some((each) => is(words[at - 1]?.key, each))) return null;
  if (is(first.key, 'hiến') && is(second?.key, 'pháp')) {
    const year = yearAt(reader, at + 2);
    if (year === null) return null;
    const kind: KindHere = { at, behind: at + 2, name: 'Hiến pháp', code: 'HP' };
    return namedCitation(reader, kind, year.end, { label: `Hiến pháp ${year.year}`, slug: `hien-phap-${year.year}` });
  }
  const two = second?.gap === 'space' && (is(first.key, 'bộ') ? is(second.key, 'luật') : isOrdinance(reader, at));
  if (!two && !is(first.key, 'luật')) return null;
  const behind = at + (two ? 2 : 1);
  const name = isOrdinance(reader, at) ? 'Pháp lệnh' : two ? 'Bộ luật' : 'Luật';
  if (words[behind]?.gap !== 'space') return null;
  return listed(reader, { at, behind, name, code: 'L' }) ?? withYear(reader, { at, behind, name, code: 'L' });
}

function isOrdinance({ words, vocabulary: { is } }: NameReader, at: number): boolean {
  return is(words[at]?.key, 'pháp') && is(words[at + 1]?.key, 'lệnh');
}

function listed(reader: NameReader, kind: KindHere): NamedCitation | null {
  const { words, vocabulary } = reader;
  const found = vocabulary.laws.longest(words, kind.behind);
  if (found === null) return null;
  const end = kind.behind + found.length;
  const capital = words[kind.behind]?.capital === true;
  const next = words[end];
  const amended = amendedEnd(reader, end);
  const year = yearAt(reader, amended);
  const goesOn = next?.gap === 'space' && year === null && amended === end;
  // "Luật Giá trị …": one syllable may begin another name; "Luật Giáo dục Phần Lan" is of another country.
  if (goesOn && (next.capital || (found.length === 1 && !isSmall(reader, end)))) return null;
  if ((!capital && found.length === 1) || isForeign(reader, year?.end ?? amended)) return null;
  const date = year === null ? dateOf(reader, kind, amended) : null;
  const read = law(reader, kind, found.name, year?.end ?? amended, year?.year ?? date?.slice(0, 4) ?? null, date);
  // Amended in a year that is not told: not the law of that name and year that the report cites elsewhere.
  return amended !== end && year === null && date === null ? { ...read, law: null } : read;
}

/** "Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015": the day it was passed; that of a law which amends it is not. */
function dateOf({ text, words, vocabulary }: NameReader, { at }: KindHere, end: number): string | null {
  const { is } = vocabulary;
  const date = dateBehind(text, words[end - 1]?.to ?? 0, vocabulary.form, null, false);
  if (date === null) return null;
  for (let i = at; i > at - LOOK_BACK && i > 0; i--) {
    const { gap } = words[i] ?? {};
    if (gap === 'semicolon' || gap === 'stop') break;
    if (is(words[i - 1]?.key, 'đổi') && is(words[i - 2]?.key, 'sửa')) return null;
  }
  return date.value;
}

function isSmall({ words, vocabulary: { is } }: NameReader, at: number): boolean {
  return ['và', 'năm', 'số', 'được', 'có', 'do', 'ngày'].some((each) => is(words[at]?.key, each));
}

/** "(sửa đổi)", "sửa đổi", "(sửa đổi, bổ sung)". */
function amendedEnd({ words, vocabulary: { is } }: NameReader, at: number): number {
  if (words[at]?.gap !== 'open' && words[at]?.gap !== 'space') return at;
  if (!is(words[at]?.key, 'sửa') || !is(words[at + 1]?.key, 'đổi')) return at;
  const more = words[at + 2]?.gap === 'comma' && is(words[at + 2]?.key, 'bổ') && is(words[at + 3]?.key, 'sung');
  return at + (more ? 4 : 2);
}

function yearAt({ words, vocabulary: { is } }: NameReader, at: number) {
  const gap = words[at]?.gap;
  if (gap !== 'space' && gap !== 'comma' && gap !== 'open' && gap !== 'close') return null;
  const said = is(words[at]?.key, 'năm');
  if (gap !== 'space' && !said) return null;
  const year = words[at + (said ? 1 : 0)];
  const next = words[at + (said ? 2 : 1)];
  if (year === undefined || !YEAR.test(year.text) || next?.gap === 'slash') return null;
  return { year: year.text, end: at + (said ? 2 : 1) };
}

/** "Luật Đầu tư của Hàn Quốc" */
function isForeign({ words, vocabulary: { is } }: NameReader, at: number): boolean {
  if (!is(words[at]?.key, 'của')) return false;
  const next = words[at + 1];
  return next?.capital === true && !['việt', 'quốc', 'nhà', 'nước'].some((each) => is(next.key, each));
}

/** A law that the table lacks, when its year closes the name: "Luật Công nghiệp công nghệ số năm 2025". */
function withYear(reader: NameReader, kind: KindHere): NamedCitation | null {
  const { text, words, vocabulary } = reader;
  if (words[kind.behind]?.capital !== true) return null;
  for (let end = kind.behind + 2; end <= kind.behind + MOST_WORDS; end++) {
    const last = words[end - 1];
    if (last === undefined || (last.gap !== 'space' && last.gap !== 'comma') || last.number) return null;
    if (NEVER_INSIDE.some((each) => vocabulary.is(last.key, each)) || last.capital) return null;
    const year = words[end]?.gap === 'space' ? yearAt(reader, end) : null;
    if (year === null) continue;
    const name = text.slice(words[kind.behind]?.from ?? 0, last.to);
    return isForeign(reader, year.end) ? null : law(reader, kind, name, year.end, year.year);
  }
  return null;
}

function law(
  reader: NameReader,
  kind: KindHere,
  name: string,
  end: number,
  year: string | null,
  date: string | null = null,
): NamedCitation {
  // People write Luật Hình sự for Bộ luật Hình sự.
  const key = slugify(`${kind.name === 'Pháp lệnh' ? 'Pháp lệnh' : 'Luật'} ${name}`);
  const label = [kind.name, name, ...(year === null ? [] : [year])].join(' ');
  return namedCitation(reader, kind, end, { label, slug: year === null ? key : `${key}-${year}`, law: key, date });
}
