import { toRoman } from '../../text/roman';
import { slugify } from '../../text/slug';
import type { Level } from '../people/vocabulary';
import { unitAt } from './body';
import { type KindHere, type NamedCitation, type NameReader, namedCitation } from './named-citation';
import { numeralOf, ordinalOf } from './numeral';
import { ofReport, unitSlug } from './unit-slug';

/** Words of a congress's name: "đại biểu Đảng bộ tỉnh Tuyên Quang lần thứ XVII, nhiệm kỳ 2020 - 2025". */
const MOST_PIECES = 10;
/** The Party has held fourteen national congresses. */
const LAST_NATIONAL = 20;
const YEAR = /^20\d\d$/;

interface Congress {
  readonly end: number;
  readonly national: boolean;
  /** "Đảng bộ" stands there. */
  readonly local: boolean;
  readonly level: Level | null;
  /** Words of the unit: "tỉnh Tuyên Quang". */
  readonly unitText: string | null;
  readonly unit: Parameters<typeof unitSlug>[1];
  readonly association: string | null;
  readonly ordinal: number | null;
  readonly term: string | null;
}

/** "Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội Đảng bộ huyện lần thứ XXVII, nhiệm kỳ 2020-2025". */
export function readCongress(reader: NameReader, kind: KindHere): NamedCitation | null {
  if (kind.code !== 'NQ' && kind.code !== 'VK') return null;
  const { words, places, vocabulary } = reader;
  const { is } = vocabulary;
  if (!is(words[kind.behind]?.key, 'đại') || !is(words[kind.behind + 1]?.key, 'hội')) return null;
  const congress = readName(reader, kind.behind + 2);
  if (congress === null) return null;
  const { end, ordinal, term, local, national, association, level, unit } = congress;
  const roman = ordinal === null ? null : (toRoman(ordinal) ?? String(ordinal));
  const start = slugify(kind.name);
  if (association !== null) {
    if (roman === null || local) return null;
    const label = `${kind.name} Đại hội ${association} lần thứ ${roman}`;
    return namedCitation(reader, kind, end, { label, slug: `${start}-dai-hoi-${slugify(association)}-${ordinal}` });
  }
  if (local) {
    const which = ordinal !== null ? String(ordinal) : term === null ? null : `nhiem-ky-${term}`;
    if (which === null || level === null) return null;
    const own = unitSlug(level, unit, places, null, vocabulary.form);
    // "Đảng bộ xã" in the report of a district is any of its communes.
    if (own === null && level === 'commune') return null;
    const place = own ?? slugify(congress.unitText ?? '');
    const slug = `${start}-dai-hoi-dang-bo-${place}-${which}${own === null ? `-${ofReport(places)}` : ''}`;
    const unitLabel = unit === null ? (ownLabel(level, reader) ?? congress.unitText) : congress.unitText;
    const time = roman === null ? `nhiệm kỳ ${term}` : `lần thứ ${roman}`;
    const label = `${kind.name} Đại hội Đảng bộ ${unitLabel} ${time}`;
    return namedCitation(reader, kind, end, { label, slug });
  }
  if (ordinal === null || ordinal > LAST_NATIONAL) return null;
  const label = `${kind.name} Đại hội ${roman} của Đảng`;
  // "Đại hội XIII" alone may be that of any association.
  const slug = national ? `${start}-dai-hoi-${ordinal}-cua-dang` : null;
  return namedCitation(reader, kind, end, { label, slug, congress: ordinal });
}

function ownLabel(level: Level, { places }: NameReader): string | null {
  if (level === 'district') return places.district?.label ?? null;
  if (level === 'city')
    return /^thành phố /iu.test(places.district?.label ?? '') ? (places.district?.label ?? null) : null;
  return level === 'commune' ? (places.commune?.label ?? null) : null;
}

/** Reads piece after piece in whatever order they stand; null for "các cấp", which is no one congress. */
function readName({ text, words, vocabulary }: NameReader, from: number): Congress | null {
  const { is, congresses } = vocabulary;
  const says = (at: number, phrase: string) =>
    phrase.split(' ').every((word, i) => is(words[at + i]?.key, word) && (i === 0 || words[at + i]?.gap === 'space'));
  const all: { -readonly [K in keyof Congress]: Congress[K] } = {
    ...{ end: from, national: false, local: false, level: null, unitText: null, unit: null },
    ...{ association: null, ordinal: null, term: null },
  };
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    const at = all.end;
    const gap = words[at]?.gap;
    const open = gap === 'comma' || gap === 'open';
    if (gap !== 'space' && !open) break;
    const term = says(at, 'nhiệm kỳ') ? termAt(words, at + 2) : null;
    const counted = says(at, 'lần thứ') ? 2 : says(at, 'khóa') ? 1 : 0;
    const number = counted === 2 ? ordinalOf(words[at + 2], vocabulary) : numeralOf(words[at + counted]);
    if (term !== null) {
      all.term = term;
      all.end = at + 4;
    } else if (all.ordinal === null && number !== null && (counted > 0 || !open) && isNumeral(words, at + counted)) {
      all.ordinal = number;
      all.end = at + counted + 1;
    } else if (open) {
      break;
    } else if (says(at, 'các cấp')) {
      return null;
    } else if (says(at, 'đảng bộ')) {
      const unit = unitAt(text, words, at + 2, null, vocabulary);
      // "Đảng bộ các cấp", "Đảng bộ Khối", "Đảng bộ Công an tỉnh": no unit, or another one than it seems.
      if (unit === null || all.local) return null;
      all.local = true;
      all.level = unit.level;
      all.unit = unit.named;
      all.unitText = text.slice(words[at + 2]?.from ?? 0, words[unit.to - 1]?.to ?? 0);
      all.end = unit.to;
    } else if (congresses.longest(words, at) !== null) {
      const found = congresses.longest(words, at);
      all.association = found?.value ?? null;
      all.end = at + (found?.length ?? 1);
    } else if (says(at, 'đại biểu')) {
      all.end = at + 2;
    } else if (says(at, 'toàn quốc')) {
      all.national = true;
      all.end = at + 2;
    } else {
      const of = says(at, 'của') ? 1 : 0;
      if (!is(words[at + of]?.key, 'đảng') || is(words[at + of + 1]?.key, 'ủy') || all.local) break;
      // "của Đảng bộ huyện": the next piece reads it.
      if (of === 1 && is(words[at + 2]?.key, 'bộ')) all.end = at + 1;
      else {
        all.national = true;
        all.end = at + of + 1;
      }
    }
  }
  return all;
}

/** A figure that goes on ("13/10", "5.000") or counts something is no ordinal. */
function isNumeral(words: NameReader['words'], at: number): boolean {
  const next = words[at + 1];
  return !(words[at]?.number && (next?.number || next?.gap === 'slash'));
}

function termAt(words: NameReader['words'], at: number): string | null {
  const [from, to] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  return YEAR.test(from) && YEAR.test(to) && words[at + 1]?.gap === 'dash' ? `${from}-${to}` : null;
}
