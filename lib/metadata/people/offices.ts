import type { Office } from '../../report/report';
import type { Draft } from '../context';
import type { Word } from '../words';
import { CENTRAL_CITIES, isCentralCity } from './central-cities';
import { isFormerHere } from './former';
import { levelOfPrefix, type OfficeRow, type OfficeTable, officeTable, prefixOf } from './office-table';
import { type OfficeUnit, ownUnit, reportUnit, unitInTitle } from './office-unit';
import { titleForm } from './title-form';
import type { TitlePhrase } from './title-phrase';
import type { TitleReader } from './unit-and-name';
import type { Level } from './vocabulary';

/** Where and when the report stands. */
export type OfficePlaces = Pick<
  Draft,
  'province' | 'provinceNow' | 'district' | 'commune' | 'communes' | 'issuingBody' | 'date'
>;

/** A title as the text has it. */
export interface SaidTitle {
  readonly title: TitlePhrase;
  readonly words: readonly Word[];
  readonly printed: string;
  /** Index of the paragraph it stands in. */
  readonly block: number;
}

/** The unit that somebody came with: told, or from elsewhere and untold. */
export type CameWith = OfficeUnit | 'unknown' | null;

interface Reading extends SaidTitle {
  readonly plain: string;
  readonly former: boolean;
  /** Level that its own words say; null where they say none. */
  readonly level: Level | null;
  readonly unit: OfficeUnit | null;
}

/** "kiêm", "đồng thời là": words between two titles of one row. */
const SIDE_BY_SIDE = 3;
/** Titles of one row that complete each other; nobody has more in a row. */
const MAX_ROW = 6;

/**
 * The titles of one person as offices: id, level, body. What the words leave open is taken from the titles beside them
 * ("Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Huyện ủy") and from where the report stands, or stays null.
 *
 * @param came the delegation that the person came with, see `delegationUnit`
 * @example officesOf(titles, places, null, reader)[0]?.id // 'huyen.bt'
 */
export function officesOf(
  titles: readonly SaidTitle[],
  places: OfficePlaces,
  came: CameWith,
  reader: TitleReader,
): readonly Office[] {
  const table = officeTable(reader.form);
  const readings = titles.map((said) => readTitle(said, places, table, reader));
  const ids = new Set<string>();
  const alone = readings.map((_, at) => resolve(readings, at, ids, table));
  for (const { id } of alone) if (id !== null) ids.add(id);
  return readings.map((reading, at) => {
    const { row, level, id } = resolve(readings, at, ids, table);
    const unit = unitOf(readings, at, level, places, came, table);
    return {
      title: reading.printed,
      id,
      level: id?.startsWith('tw.') === true ? 'central' : level,
      body: row === null ? null : bodyOf(row, unit),
      current: !(reading.former || formerBefore(readings, at, level)),
    };
  });
}

function readTitle(said: SaidTitle, places: OfficePlaces, table: OfficeTable, reader: TitleReader): Reading {
  const { title, words } = said;
  const form = titleForm(words, title, reader);
  const modifier = reader.vocabulary.modifiers.longest(words, title.from)?.length ?? 0;
  const modified = form.keys.slice(0, modifier).join(' ');
  const unit = unitInTitle(words, title, table, reader);
  const plain = table.plain(form.keys.slice(modifier));
  const raw = title.levels.at(-1) ?? unit?.level ?? null;
  const level = raw === 'city' ? cityLevel(unit, places, reader) : raw;
  const year = places.date === null ? null : Number(places.date.value.slice(0, 4));
  const former = table.former.has(modified) || isFormerHere(title, words, year, reader.vocabulary);
  return { ...said, plain, former, level, unit };
}

/** A city under the centre is a province, another one a district; where neither is certain it stays a city. */
function cityLevel(unit: OfficeUnit | null, { district, date, ...places }: OfficePlaces, reader: TitleReader): Level {
  if (unit?.key != null) return isCentralCity(unit.key, date?.value ?? null, reader.form) ? 'province' : 'district';
  const province = places.province ?? places.provinceNow;
  const central = province !== null && CENTRAL_CITIES.has(province.slug);
  const city = district?.label.startsWith('thành phố ') === true;
  if (central === city) return 'city';
  return central ? 'province' : 'district';
}

interface Resolved {
  readonly row: OfficeRow | null;
  readonly level: Level | null;
  readonly id: string | null;
}

/** `ids` are the offices of the person that are known already, for those that count only beside another. */
function resolve(readings: readonly Reading[], at: number, ids: ReadonlySet<string>, table: OfficeTable): Resolved {
  const reading = readings[at];
  if (reading === undefined) return { row: null, level: null, id: null };
  const rows = table.named(reading.plain).filter(({ beside }) => beside === null || ids.has(beside));
  if (reading.title.outside) return { row: null, level: null, id: null };
  const [central] = rows.filter(({ levels }) => levels.includes('tw'));
  if (central !== undefined) return { row: central, level: 'central', id: `tw.${central.office}` };
  const own = reading.level ?? levelBeside(readings, at, rows, table) ?? levelAlone(rows);
  if (isInstitutions(readings, at)) return { row: null, level: null, id: null };
  const level = own === 'city' ? (sisterLevel(readings) ?? own) : own;
  const prefix = prefixOf(level);
  const row = rows.find(({ levels }) => prefix !== null && levels.includes(prefix)) ?? null;
  // "Bí thư Đảng ủy Trường Đại học": Đảng ủy alone does not make it the commune's.
  const unsure =
    rows.length === 0 && reading.level === 'commune' && ownUnit(reading.words, reading.title, table) === null;
  return { row, level: unsure ? null : level, id: row === null ? null : `${prefix}.${row.office}` };
}

/**
 * "Bí thư Đảng ủy, Giám đốc Bệnh viện", "Bí thư Đảng ủy, Chính ủy Trung đoàn 66": a Đảng ủy that names no commune is that
 * of the hospital or regiment beside it, or of the unknown body behind it ("Đảng ủy Viễn thông").
 */
function isInstitutions(readings: readonly Reading[], at: number): boolean {
  const reading = readings[at];
  if (reading?.title.committeeAlone !== true) return false;
  if (reading.title.runsOn) return true;
  return [readings[at - 1], readings[at + 1]].some((other) => {
    const [first, second] = other === undefined || readings.indexOf(other) > at ? [reading, other] : [other, reading];
    return other?.title.institution === true && other.level !== 'commune' && areBeside(first, second);
  });
}

/** "Trưởng Ban Xây dựng Đảng": only communes have one. */
function levelAlone(rows: readonly OfficeRow[]): Level | null {
  const [only, another] = rows;
  return only?.alone === true && another === undefined ? levelOfPrefix(only.levels[0] ?? '') : null;
}

/** "Bí thư Thành ủy, Chủ tịch UBND thành phố Cao Lãnh": one title says which city it is for both. */
function sisterLevel(readings: readonly Reading[]): Level | null {
  return readings.find(({ title, level }) => title.levels.includes('city') && level !== 'city')?.level ?? null;
}

function areBeside(one: Reading | undefined, other: Reading | undefined): boolean {
  if (one === undefined || other === undefined || one.block !== other.block) return false;
  const gap = other.title.from - one.title.to;
  return gap >= 0 && gap <= SIDE_BY_SIDE;
}

/**
 * The level of a title that says none: that of the next title of its row, which the unit closes ("Ủy viên Ban Thường
 * vụ, Chủ nhiệm UBKT Huyện ủy"), else of the one before, unless that is a mere membership: a Tỉnh ủy viên may be
 * Chủ tịch UBND of a district. After a membership only an office that its level alone has.
 */
function levelBeside(
  readings: readonly Reading[],
  at: number,
  rows: readonly OfficeRow[],
  table: OfficeTable,
): Level | null {
  if (rows.length === 0) return null;
  for (let next = at; next < at + MAX_ROW && areBeside(readings[next], readings[next + 1]); next++) {
    const level = readings[next + 1]?.level ?? null;
    if (level !== null) return level;
  }
  for (let before = at; before > at - MAX_ROW && areBeside(readings[before - 1], readings[before]); before--) {
    const reading = readings[before - 1];
    const level = reading?.level ?? null;
    if (reading === undefined || level === null) continue;
    const member = table.named(reading.plain).some(({ office }) => table.memberships.has(office));
    const only = rows.every(({ levels }) => levels.length === 1 && levels[0] === prefixOf(level));
    return !member || only ? level : null;
  }
  return null;
}

/** "nguyên Phó Bí thư, Chủ tịch UBND huyện": the second office of one level is a former one too. */
function formerBefore(readings: readonly Reading[], at: number, level: Level | null): boolean {
  const [before, reading] = [readings[at - 1], readings[at]];
  if (!areBeside(before, reading) || before?.former !== true || reading === undefined) return false;
  const gap = reading.words[reading.title.from]?.gap;
  return gap === 'comma' && (before.level === null || before.level === level);
}

function unitOf(
  readings: readonly Reading[],
  at: number,
  level: Level | null,
  places: OfficePlaces,
  came: CameWith,
  table: OfficeTable,
): OfficeUnit | null {
  const reading = readings[at];
  if (reading === undefined || level === null) return null;
  const type = ownUnit(reading.words, reading.title, table);
  const fits = (unit: OfficeUnit | null | undefined): unit is OfficeUnit =>
    unit != null && unit.name !== '' && (type === null || unit.type === '' || unit.type === type.type);
  if (fits(reading.unit)) return { ...reading.unit, type: reading.unit.type || (type?.type ?? '') };
  if (level === 'hamlet') return null;
  const same = readings.filter((other) => other.unit !== null && (other.level === level || reading.level === null));
  const sister = same.map(({ unit }) => unit).filter(fits);
  const [only, another] = sister;
  if (only !== undefined) return sister.every(({ name }) => name === only.name) || another === undefined ? only : null;
  if (came === 'unknown') return null;
  if (came !== null && came.level === level) return fits(came) ? came : null;
  const here = reportUnit(level, places, table);
  return fits(here) ? here : null;
}

function bodyOf({ body }: OfficeRow, unit: OfficeUnit | null): string | null {
  if (body === null || !body.includes('{')) return body;
  if (unit === null || unit.type === '') return null;
  const named = `${unit.type} ${unit.name}`;
  // "Quận ủy Quận 8": a number alone is no name.
  const committee = /^\d+$/.test(unit.name) && unit.level === 'district' ? capital(named) : unit.name;
  return body.replace('{cấp ủy}', `${unit.committee} ${committee}`).replace('{đơn vị}', named);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
