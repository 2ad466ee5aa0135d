import { AppError } from '../errors';

/** A unit as the source gazetteer (`gazetteer.json`) has it; fields that a level lacks are null or empty. */
export interface SourceUnit {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly province: string | null;
  readonly district: string | null;
  readonly successor: string | null;
  readonly formedFrom: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
  readonly codeReused: boolean;
  readonly aliases: readonly string[];
  readonly former: readonly SourceForm[];
  readonly now: { readonly type: string; readonly since: string } | null;
  /** All communes of today that got a part of it. */
  readonly successorCommunes: readonly string[];
}

/** What a unit was before a date. */
export interface SourceForm {
  readonly until: string;
  readonly type: string | null;
  readonly name: string | null;
  readonly district: string | null;
}

export interface SourceGazetteer {
  readonly provincesNow: readonly SourceUnit[];
  readonly provinces: readonly SourceUnit[];
  readonly districts: readonly SourceUnit[];
  readonly formerDistricts: readonly SourceUnit[];
  readonly communesNow: readonly SourceUnit[];
  readonly communes: readonly SourceUnit[];
  readonly formerCommunes: readonly SourceUnit[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The source gazetteer as typed values.
 *
 * @throws AppError `data-broken` where a list or a name is missing
 * @example parseSource(JSON.parse(readFileSync('gazetteer.json', 'utf8'))).districts.length // 696
 */
export function parseSource(json: unknown): SourceGazetteer {
  const file = objectOf(json, 'gazetteer.json');
  const units = (key: string) => listOf(file[key], key).map((unit) => parseUnit(objectOf(unit, key)));
  return {
    provincesNow: units('provinces2025'),
    provinces: units('provinces'),
    districts: units('districts'),
    formerDistricts: units('formerDistricts'),
    communesNow: units('communes2025'),
    communes: units('communes'),
    formerCommunes: units('formerCommunes'),
  };
}

function parseUnit(unit: Json): SourceUnit {
  const now = unit.now === undefined ? null : objectOf(unit.now, 'now');
  return {
    code: textOf(unit, 'code'),
    name: plainNumber(textOf(unit, 'name')),
    type: textOf(unit, 'type'),
    province: textOrNull(unit, 'province'),
    district: textOrNull(unit, 'district'),
    successor: textOrNull(unit, 'successor'),
    formedFrom: textsOf(unit, 'formedFrom'),
    since: textOrNull(unit, 'since'),
    until: textOrNull(unit, 'until'),
    codeReused: unit.codeReused === true,
    aliases: textsOf(unit, 'aliases'),
    former: listOf(unit.former ?? [], 'former').map((form) => parseForm(objectOf(form, 'former'))),
    now: now === null ? null : { type: textOf(now, 'type'), since: textOf(now, 'since') },
    successorCommunes: [textOrNull(unit, 'successorCommune') ?? [], textsOf(unit, 'successorOthers')].flat(),
  };
}

function parseForm(form: Json): SourceForm {
  return {
    until: textOf(form, 'until'),
    type: textOrNull(form, 'type'),
    name: textOrNull(form, 'name'),
    district: textOrNull(form, 'district'),
  };
}

/** The source writes some wards "05" and most "5". */
function plainNumber(name: string): string {
  return name.replace(/^0+(?=\d+$)/, '');
}

function broken(what: string, value: unknown): AppError {
  return new AppError('data-broken', `source gazetteer: ${what}`, {
    value,
    next: 'check the folder given to the command',
  });
}

function objectOf(value: unknown, place: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw broken(`no object in ${place}`, value);
  return Object.fromEntries(Object.entries(value));
}

function listOf(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw broken(`no list in ${place}`, value);
  return value;
}

function textOf(unit: Json, key: string): string {
  const value = unit[key];
  if (typeof value !== 'string' || value === '') throw broken(`no ${key}`, unit);
  return value;
}

function textOrNull(unit: Json, key: string): string | null {
  return unit[key] === undefined ? null : textOf(unit, key);
}

function textsOf(unit: Json, key: string): string[] {
  return listOf(unit[key] ?? [], key).map((value) => {
    if (typeof value !== 'string') throw broken(`no text in ${key}`, unit);
    return value;
  });
}
