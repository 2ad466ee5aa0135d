import { provinceNow } from '../../places/lookup';
import type { Word } from '../words';
import { CENTRAL_CITIES } from './central-cities';
import { communeHere } from './commune-here';
import { gazetteerSlugs } from './gazetteer-units';
import { keysOf } from './name-shape';
import type { OfficeTable, UnitType } from './office-table';
import type { OfficePlaces } from './offices';
import type { TitlePhrase } from './title-phrase';
import type { TitleReader } from './unit-and-name';
import type { Level } from './vocabulary';

/** A unit with its name, as a body is called by it: "huyện" and "Than Uyên". */
export interface OfficeUnit {
  /** '' where the text has only the name ("Sở Y tế Bình Phước"). */
  readonly type: string;
  readonly committee: string;
  readonly level: Level | null;
  readonly name: string;
  /** Keys of the name; null for one that comes from the report's places. */
  readonly key: string | null;
}

/** Longest words of a type: "thị trấn", "huyện ủy". */
const MAX_TYPE_WORDS = 2;

/** What the words before `at` say of the unit: "huyện", "Thị ủy"; null where they say nothing. */
function typeBefore(words: readonly Word[], at: number, table: OfficeTable): UnitType | null {
  for (let length = MAX_TYPE_WORDS; length > 0; length--) {
    if (length > at) continue;
    const keys = keysOf(words, at - length, at);
    const found = table.typeOf(keys) ?? table.committeeOf(keys);
    if (found !== null) return found;
  }
  return null;
}

/** A unit's name in the text with the word before it; null where that word is none of a unit. */
export function unitAt(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
  table: OfficeTable,
): OfficeUnit | null {
  const type = typeBefore(words, from, table);
  const name = words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  return type === null ? null : { ...type, name, key: keysOf(words, from, to) };
}

/** The unit that a title names itself; one that the gazetteer lacks may be misread, and is none. */
export function unitInTitle(
  words: readonly Word[],
  title: TitlePhrase,
  table: OfficeTable,
  reader: TitleReader,
): OfficeUnit | null {
  const [from, to] = title.units.findLast(([start, end]) => end > start) ?? [0, 0];
  if (to === from) return null;
  const name = words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  const key = keysOf(words, from, to);
  const type = typeBefore(words, from, table);
  if (type === null && title.levels.at(-1) === 'hamlet') {
    return { type: hamletWord(words, from), committee: '', level: 'hamlet', name, key };
  }
  if (/^\d+$/.test(name) && type !== null) return { ...type, name, key };
  const level = type?.level ?? title.levels.at(-1) ?? null;
  if (!reader.units(level, key, reader.form)) return null;
  // "TP.HCM": a city under the centre by its name in the gazetteer.
  const central =
    level === 'city' ? gazetteerSlugs('city', key, reader.form).find((each) => CENTRAL_CITIES.has(each)) : undefined;
  if (type !== null) return { ...type, name: (central && provinceNow(central)?.name) ?? name, key };
  if (level !== 'province') return { type: '', committee: '', level, name, key };
  // "Sở Y tế Bình Phước": the province is said, its kind is not.
  const slug = gazetteerSlugs('province', key, reader.form)[0];
  return { ...provinceType(slug ?? ''), level, name, key };
}

/** "thôn", "tổ dân phố": the word before a hamlet's name; of two syllables where the table of titles has it so. */
function hamletWord(words: readonly Word[], at: number): string {
  const last = words[at - 1]?.text.toLowerCase() ?? '';
  const before = words[at - 2]?.text.toLowerCase() ?? '';
  return last === 'phố' ? (before === 'dân' ? 'tổ dân phố' : 'khu phố') : last;
}

function provinceType(slug: string): { readonly type: string; readonly committee: string } {
  return CENTRAL_CITIES.has(slug)
    ? { type: 'thành phố', committee: 'Thành ủy' }
    : { type: 'tỉnh', committee: 'Tỉnh ủy' };
}

/** The kind of unit that the title's own words say last: "thị xã" of "Chủ tịch UBND thị xã". */
export function ownUnit(words: readonly Word[], title: TitlePhrase, table: OfficeTable): UnitType | null {
  for (let at = title.to; at > title.from; at--) {
    const found = typeBefore(words, at, table);
    if (found !== null) return found;
  }
  return null;
}

/** "huyện Than Uyên": a place's label is the kind of unit and its name; provinces have the name alone. */
const LABEL = /^(huyện đảo|huyện|thị xã|quận|thành phố|xã|phường|thị trấn|đặc khu) (.+)$/iu;

/** The report's own unit of a level; since July 2025 provinces are those of today. */
export function reportUnit(level: Level, places: OfficePlaces, table: OfficeTable): OfficeUnit | null {
  const { province, provinceNow, district, commune } = places;
  if (level === 'province') {
    const place = (commune === null ? province : null) ?? provinceNow;
    return place === null
      ? null
      : { ...provinceType(place.slug), level, name: place.label.replace(/^Thành phố /u, ''), key: null };
  }
  const label = level === 'district' ? district?.label : level === 'commune' ? communeHere(places) : null;
  const [, type = '', name = ''] = LABEL.exec(label ?? '') ?? [];
  const kind = table.kindOf(type.toLowerCase());
  return kind === null ? null : { ...kind, level, name, key: null };
}
