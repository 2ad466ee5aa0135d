import { compareText } from '../text/compare-text';
import { slugify } from '../text/slug';
import { communeNotes, notesOf } from './compile-history';
import { DistrictCodes } from './district-codes';
import { type Note, writeNote } from './notes';
import { knownSlug } from './slugs';
import type { SourceGazetteer, SourceUnit } from './source';

/** The two files of data/gazetteer, as text. */
export interface CompiledGazetteer {
  readonly units: string;
  readonly communes: string;
}

/** In the order of the official codes, so that the same source gives the same bytes. */
const byCode = (a: SourceUnit, b: SourceUnit) => compareText(a.code, b.code);

/**
 * The source gazetteer as the project keeps it: one unit per line, references by slug, the rest in readable notes.
 *
 * @example compileGazetteer(parseSource(json)).units // '{\n"provincesNow": [\n["01","Hà Nội",…'
 */
export function compileGazetteer(source: SourceGazetteer): CompiledGazetteer {
  const oldProvince = slugByCode(source.provinces);
  const provinceNow = slugByCode(source.provincesNow);
  const districts = new DistrictCodes(source, oldProvince);
  const ground = groundOf(source, oldProvince, districts);

  const provincesNow = source.provincesNow.toSorted(byCode).map((unit) => {
    const from = unit.formedFrom.map((code) => knownSlug(oldProvince, code)).join(' ');
    return line(unit, [from], notesOf(unit));
  });
  const provinces = source.provinces
    .toSorted(byCode)
    .map((unit) => line(unit, [knownSlug(provinceNow, unit.successor)], notesOf(unit)));
  const districtGroups = group(
    [...source.districts, ...source.formerDistricts].toSorted(byCode),
    (unit) => knownSlug(oldProvince, unit.province),
    (unit) =>
      line(
        unit,
        [],
        notesOf({ ...unit, since: unit.since ?? (unit.until === null ? districts.takenOver(unit.code) : null) }),
      ),
  );
  const communesNow = group(
    source.communesNow.toSorted(byCode),
    (unit) => knownSlug(provinceNow, unit.province),
    (unit) => line(unit, [ground.get(unit.code) ?? ''], notesOf(unit)),
  );
  const communes = group(
    [...source.communes, ...source.formerCommunes].toSorted(byCode),
    (unit) => districts.slugAt(unit.district ?? '', unit.until),
    (unit) => line(unit, [], communeNotes(unit, districts)),
  );
  return {
    units: `${object([
      ['provincesNow', list(provincesNow)],
      ['provinces', list(provinces)],
      ['districts', districtGroups],
      ['communesNow', communesNow],
    ])}\n`,
    communes: `${communes}\n`,
  };
}

function slugByCode(units: readonly SourceUnit[]): ReadonlyMap<string, string> {
  return new Map(units.map((unit) => [unit.code, slugify(unit.name)]));
}

/**
 * The old province of each commune of today: the one that ALL old communes that went into it lay in. The five
 * special zones that had no commune got their whole district.
 */
function groundOf(
  source: SourceGazetteer,
  oldProvince: ReadonlyMap<string, string>,
  districts: DistrictCodes,
): ReadonlyMap<string, string> {
  const grounds = new Map<string, Set<string>>();
  const add = (unit: SourceUnit, province: string | null) => {
    for (const successor of unit.successorCommunes) {
      grounds.set(successor, (grounds.get(successor) ?? new Set()).add(knownSlug(oldProvince, province)));
    }
  };
  for (const unit of source.communes) add(unit, districts.provinceOf(unit.district ?? ''));
  for (const unit of source.districts) add(unit, unit.province);
  return new Map([...grounds].flatMap(([code, slugs]) => (slugs.size === 1 ? [[code, [...slugs].join('')]] : [])));
}

function line(unit: SourceUnit, columns: readonly string[], notes: readonly Note[]): string {
  return JSON.stringify([unit.code, unit.name, unit.type, ...columns, ...notes.map(writeNote)]);
}

/** Units under the slug of the unit they belong to; groups in the order of the slugs. */
function group(
  units: readonly SourceUnit[],
  keyOf: (unit: SourceUnit) => string,
  lineOf: (unit: SourceUnit) => string,
): string {
  const groups = new Map<string, string[]>();
  for (const unit of units) {
    const lines = groups.get(keyOf(unit)) ?? [];
    lines.push(lineOf(unit));
    groups.set(keyOf(unit), lines);
  }
  return object([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, lines]) => [key, list(lines)]));
}

function list(lines: readonly string[]): string {
  return `[\n${lines.join(',\n')}\n]`;
}

function object(entries: readonly (readonly [key: string, value: string])[]): string {
  return `{\n${entries.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(',\n')}\n}`;
}
