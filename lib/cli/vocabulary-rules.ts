import { splitTone } from '../text/marks';

/** What is wrong at a place of a table; the path is joined by points: `topics.3.slug`. */
export interface Flaw {
  readonly table: string;
  readonly path: string;
  readonly rule: string;
  /** Vietnamese. */
  readonly message: string;
}

/** Tables as parsed, by name. */
export type Tables = ReadonlyMap<string, unknown>;

/** Places whose values name a line of the table: each may stand there once. `*` is any index. */
const UNIQUE: readonly (readonly [table: string, path: string])[] = [
  ['abbreviations', 'abbreviations.*.abbr'],
  ['document-codes', 'kinds.*.code'],
  ['document-codes', 'issuers.*.code'],
  ['issuing-bodies', 'parts.*.name'],
  ['issuing-bodies', 'bodies.*.name'],
  ['issuing-bodies', 'units.*.name'],
  ['named-documents', 'kinds.*.name'],
  ['named-documents', 'known.*.name'],
  ['offices', 'types.*.type'],
  ['speech', 'verbs.*.words'],
  ['titles', 'heads.*.words'],
  ['titles', 'parts.*.words'],
  ['topics', 'topics.*.slug'],
  ['topics', 'topics.*.label'],
  ['units', 'least.*.unit'],
  ['units', 'symbols.*.words.*'],
  ['units', 'measures.*.words.*'],
];

interface Reference {
  readonly table: string;
  readonly path: string;
  /** Where each of the values must stand too. */
  readonly among: readonly (readonly [table: string, path: string])[];
  readonly named: string;
  /** The part of a value that is looked for; all of it when left out. */
  readonly part?: (value: string) => string;
}

const REFERENCES: readonly Reference[] = [
  { table: 'offices', path: 'offices.*.levels.*', among: [['offices', 'levels.*.id']], named: 'levels' },
  {
    table: 'offices',
    path: 'offices.*.beside',
    among: [['offices', 'offices.*.office']],
    named: 'offices',
    // "xa.truongthon": the level stands before the office.
    part: (id) => id.split('.').at(-1) ?? '',
  },
  { table: 'offices', path: 'memberships.*', among: [['offices', 'offices.*.office']], named: 'offices' },
  { table: 'function-words', path: 'begins.*', among: [['function-words', 'words.*']], named: 'words' },
  { table: 'function-words', path: 'ends.*', among: [['function-words', 'words.*']], named: 'words' },
  { table: 'boilerplate', path: 'notMenuAlone.*', among: [['boilerplate', 'menuEntries.*']], named: 'menuEntries' },
  {
    table: 'topics',
    path: 'unmarkedAmbiguous.*',
    among: [
      ['topics', 'topics.*.strong.*'],
      ['topics', 'topics.*.weak.*'],
      ['topics', 'topics.*.falseFriends.*'],
    ],
    named: 'strong, weak hay falseFriends của một chủ đề',
  },
];

/**
 * What no schema can say: a line entered twice, a name that no other table has, one word in two spellings.
 *
 * @example crossCheck(tables) // [{ table: 'topics', path: 'topics.4.slug', rule: 'entered-twice', message: '…' }]
 */
export function crossCheck(tables: Tables): Flaw[] {
  const valuesOf = (table: string, path: string) => textsAt(tables.get(table), path.split('.'));
  const twice = UNIQUE.flatMap(([table, path]) =>
    repeated(valuesOf(table, path)).map(([text, at, first]) => ({
      table,
      path: at,
      rule: 'entered-twice',
      message: `“${text}” đã có ở ${first}.`,
    })),
  );
  const unknown = REFERENCES.flatMap(({ table, path, among, named, part = (value) => value }) => {
    const known = new Set(among.flatMap(([other, place]) => valuesOf(other, place).map(([text]) => text)));
    return valuesOf(table, path)
      .filter(([text]) => !known.has(part(text)))
      .map(([text, at]) => ({ table, path: at, rule: 'unknown-name', message: `“${text}” không có trong ${named}.` }));
  });
  const spelledTwice = [...tables].flatMap(([table, value]) =>
    listsIn(value).flatMap((list) =>
      repeated(list.map(([text, at]) => [toneless(text), at] as const))
        .filter(([, at, first]) => textOf(list, at) !== textOf(list, first))
        .map(([, at, first]) => ({
          table,
          path: at,
          rule: 'spelled-twice',
          message: `“${textOf(list, at)}” và “${textOf(list, first)}” là một, chỉ khác chỗ đặt dấu thanh; ghi một lần.`,
        })),
    ),
  );
  return [...twice, ...unknown, ...spelledTwice];
}

type Found = readonly [text: string, path: string];

/** Texts at a path, where the table has them; the schema tells what is missing or of another kind. */
function textsAt(value: unknown, path: readonly string[], at = ''): Found[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? [[value, at]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => step === '*' || name === step)
    .flatMap(([name, inner]) => textsAt(inner, rest, under(at, name)));
}

/** The lists of texts of a table, wherever they stand. */
function listsIn(value: unknown, at = ''): Found[][] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const own = entries.flatMap(([name, inner]): Found[] =>
    typeof inner === 'string' ? [[inner, under(at, name)]] : [],
  );
  const inside = entries.flatMap(([name, inner]) => listsIn(inner, under(at, name)));
  return Array.isArray(value) && own.length > 1 ? [own, ...inside] : inside;
}

/** Values that stood there before, with the place of the first. */
function repeated(values: readonly Found[]): (readonly [text: string, at: string, first: string])[] {
  const first = new Map<string, string>();
  return values.flatMap(([text, at]) => {
    const known = first.get(text);
    if (known === undefined) first.set(text, at);
    return known === undefined ? [] : [[text, at, known] as const];
  });
}

function textOf(list: readonly Found[], path: string): string {
  return list.find(([, at]) => at === path)?.[0] ?? '';
}

/** The same for "hòa" and "hoà": each word without its tone, and the tone behind it. Case stays: km, KM. */
function toneless(text: string): string {
  return text
    .split(' ')
    .map((word) => {
      const { base, tones } = splitTone(word);
      return base + tones.join('');
    })
    .join(' ');
}

function under(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
