import units from '../../data/gazetteer/units.json' with { type: 'json' };
import { AppError } from '../errors';
import { slugify } from '../text/slug';
import { handAliases } from './aliases';
import { dateOf, type Line, readLine, spellingsOf, typePeriods } from './lines';
import { provinceLabel, unitLabel, unitSlugs } from './slugs';
import type { CommuneNow, District, OldProvince, Province } from './unit-types';

/**
 * The gazetteer above the communes of old: 63 and 34 provinces, districts, communes of today. Parsed once from
 * data/gazetteer/units.json; old communes are in communes.ts, so that those who need not know them need not load them.
 */

type Cells = readonly (readonly string[])[];
type Groups = Readonly<Record<string, Cells>>;

/** A province that kept its name kept its spellings. */
const SPELLINGS = new Map(units.provinces.map((cells) => [slugify(cells[1] ?? ''), spellingsOf(readLine(cells, 1))]));

export const PROVINCES_NOW = new Map(units.provincesNow.map((cells) => entry(parseProvince(readLine(cells, 1)))));
export const PROVINCES = new Map(units.provinces.map((cells) => entry(parseOldProvince(readLine(cells, 1)))));
export const DISTRICTS = parseDistricts(units.districts);
export const COMMUNES_NOW = parseCommunesNow(units.communesNow);

function entry<T extends { readonly slug: string }>(unit: T): [string, T] {
  return [unit.slug, unit];
}

function namesOf(line: Line, slug: string): string[] {
  return [...spellingsOf(line), ...(handAliases().get(slug) ?? [])];
}

function parseProvince(line: Line): Province {
  const [from = ''] = line.columns;
  const unit = unitOf(line, slugify(line.name));
  const aliases = [...new Set([...unit.aliases, ...(SPELLINGS.get(unit.slug) ?? [])])];
  return { ...unit, aliases, label: provinceLabel(line.name), formedFrom: from.split(' ') };
}

function parseOldProvince(line: Line): OldProvince {
  const [successor = ''] = line.columns;
  if (!PROVINCES_NOW.has(successor)) throw broken('successor', line.name);
  return { ...unitOf(line, slugify(line.name)), label: provinceLabel(line.name), successor };
}

function unitOf(line: Line, slug: string) {
  const periods = typePeriods(line);
  const type = periods.at(-1)?.type ?? line.type;
  return { slug, name: line.name, label: unitLabel(type, line.name), type, periods, aliases: namesOf(line, slug) };
}

function parseDistricts(groups: Groups): ReadonlyMap<string, District> {
  const found = new Map<string, District>();
  for (const [province, cells] of Object.entries(groups)) {
    if (!PROVINCES.has(province)) throw broken('province', province);
    const lines = cells.map((line) => readLine(line, 0));
    const slugs = unitSlugs(province, lines);
    lines.forEach((line, i) => {
      const slug = slugs[i] ?? '';
      const unit = { ...unitOf(line, slug), province, since: dateOf(line, 'từ'), until: dateOf(line, 'đến') };
      const earlier = found.get(slug);
      found.set(slug, earlier === undefined ? unit : joined(earlier, unit));
    });
  }
  return found;
}

/** huyện Đạ Huoai was dissolved and, larger, founded again on the same day: one name, one slug, one unit for readers. */
function joined(a: District, b: District): District {
  const [first, last] = a.until === null ? [b, a] : [a, b];
  return { ...last, periods: [...first.periods, ...last.periods], since: first.since };
}

function parseCommunesNow(groups: Groups): ReadonlyMap<string, CommuneNow> {
  const found = new Map<string, CommuneNow>();
  for (const [province, cells] of Object.entries(groups)) {
    if (!PROVINCES_NOW.has(province)) throw broken('province', province);
    const lines = cells.map((line) => readLine(line, 1));
    const slugs = unitSlugs(province, lines);
    lines.forEach((line, i) => {
      const [ground = ''] = line.columns;
      if (ground !== '' && !PROVINCES.has(ground)) throw broken('old province', line.name);
      const unit = { ...unitOf(line, slugs[i] ?? ''), province, oldProvince: ground === '' ? null : ground };
      if (found.has(unit.slug)) throw broken('slug twice', unit.slug);
      found.set(unit.slug, unit);
    });
  }
  return found;
}

function broken(what: string, value: string): AppError {
  return new AppError('data-broken', `units.json: ${what}`, { value, next: 'npm run gazetteer' });
}
