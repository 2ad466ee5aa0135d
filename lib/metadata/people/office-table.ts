import table from '../../../data/vocabulary/offices.json';
import { AppError } from '../../errors';
import { OFFICE_LEVELS } from '../../report/report';
import { memoised } from '../../text/memo';
import { perForm } from '../per-form';
import { type KeyForm, wordKey } from '../words';
import type { Level } from './vocabulary';

/** A kind of unit: what it is called, what its Party committee is called, how high it stands. */
export interface UnitType {
  readonly type: string;
  readonly level: Level;
  readonly committee: string;
}

/** One office of the table; the whole id is the level's prefix, a dot and `office`. */
export interface OfficeRow {
  readonly office: string;
  /** Prefixes of the levels on which it exists: tinh, huyen, xa. */
  readonly levels: readonly string[];
  /** "UBND {đơn vị}"; null where the office alone does not tell the body. */
  readonly body: string | null;
  /** It counts only for somebody who holds this office too: a Bí thư Chi bộ who is Trưởng thôn. */
  readonly beside: string | null;
  /** Only its level has it: the title need not say the level. */
  readonly alone: boolean;
}

interface Way {
  readonly row: OfficeRow;
  readonly before: string;
  /** Null where the words are whole; what follows "…" otherwise. */
  readonly after: string | null;
}

export interface OfficeTable {
  /** The offices that the words may stand for, on some level. */
  readonly named: (plain: string) => readonly OfficeRow[];
  /** The words of an office without unit words, committees of every level as "cấp ủy". */
  readonly plain: (keys: readonly string[]) => string;
  /** The kind of unit that a word of the text says: "huyện", "TP"; null for another word. */
  readonly typeOf: (keys: string) => UnitType | null;
  readonly committeeOf: (keys: string) => UnitType | null;
  /** The kind of unit of a label: "huyện" of "huyện Than Uyên". */
  readonly kindOf: (type: string) => UnitType | null;
  readonly former: ReadonlySet<string>;
  /** Being a member says nothing of the level of the person's other offices. */
  readonly memberships: ReadonlySet<string>;
}

/** The longest phrase that is left out or written otherwise: "tổ dân phố". */
const MAX_PHRASE = 3;

function levelOf(name: string): Level {
  const level = OFFICE_LEVELS.find((each) => each === name);
  if (level === undefined) {
    throw new AppError('data-broken', `offices.json: ${name}`, { value: name, next: 'sửa level' });
  }
  return level;
}

const PREFIXES: ReadonlyMap<Level, string> = new Map(
  table.levels.map(({ id, level }) => [levelOf(level), id] as const),
);

/** "huyen" for the district; null for a level without offices of its own in the table (a city is one or the other). */
export function prefixOf(level: Level | null): string | null {
  return level === null ? null : (PREFIXES.get(level) ?? null);
}

/** The level of a prefix: "huyen" is the district. */
export function levelOfPrefix(prefix: string): Level | null {
  return [...PREFIXES].find(([, id]) => id === prefix)?.[0] ?? null;
}

interface RawOffice {
  readonly office: string;
  readonly levels: readonly string[];
  readonly body: string | null;
  readonly words: readonly string[];
  readonly beside?: string;
  readonly alone?: boolean;
}

function rowOf({ office, levels, body, beside, alone }: RawOffice): OfficeRow {
  return { office, levels, body, beside: beside ?? null, alone: alone ?? false };
}

function build(form: KeyForm): OfficeTable {
  const keyed = (phrase: string) =>
    phrase
      .split(' ')
      .map((word) => wordKey(word, form))
      .join(' ');
  const types = table.types.map(({ type, level, committee, words }) => ({
    unit: { type, committee, level: levelOf(level) },
    words: words.map(keyed),
  }));
  const otherwise = new Map<string, string>([
    ...types.flatMap(({ words }) => words.map((word) => [word, ''] as const)),
    ...table.same.map(([from = '', to = '']) => [keyed(from), keyed(to)] as const),
  ]);
  const byType = new Map(types.flatMap(({ unit, words }) => words.map((word) => [word, unit] as const)));
  const byCommittee = new Map(types.map(({ unit }) => [keyed(unit.committee), unit] as const).reverse());
  const whole = new Map<string, OfficeRow[]>();
  const open: Way[] = [];
  const foreign = table.notInFields.map((words) => ` ${keyed(words)} `);
  for (const raw of table.offices) {
    const row = rowOf(raw);
    for (const words of raw.words) {
      const [before = '', after] = words.split('…').map((part) => part.trim());
      if (after === undefined) whole.set(keyed(before), [...(whole.get(keyed(before)) ?? []), row]);
      else open.push({ row, before: `${keyed(before)} `, after: after === '' ? '' : ` ${keyed(after)}` });
    }
  }
  const plain = (keys: readonly string[]): string => {
    const words: string[] = [];
    for (let at = 0; at < keys.length; ) {
      let taken = 0;
      for (let length = Math.min(MAX_PHRASE, keys.length - at); length > 0 && taken === 0; length--) {
        const found = otherwise.get(keys.slice(at, at + length).join(' '));
        if (found === undefined) continue;
        if (found !== '') words.push(found);
        taken = length;
      }
      if (taken === 0) words.push(keys[at] ?? '');
      at += Math.max(taken, 1);
    }
    return words.join(' ');
  };
  // A report says the same few titles again and again; each is held against every row with a field in it.
  const named = memoised((words: string): readonly OfficeRow[] => {
    const found = whole.get(words);
    if (found !== undefined) return found;
    // With a field between, at least one word: "trưởng phòng" alone is no office of a known field.
    const fits = ({ before, after }: Way) => {
      if (!words.startsWith(before) || !words.endsWith(after ?? '')) return false;
      const field = words.slice(before.length, words.length - (after ?? '').length);
      // "Trưởng phòng Kế hoạch Bệnh viện huyện" is the hospital's.
      return field !== '' && !foreign.some((body) => ` ${field} `.includes(body));
    };
    return open.filter(fits).map(({ row }) => row);
  });
  return {
    named,
    plain,
    typeOf: (keys) => byType.get(keys) ?? null,
    committeeOf: (keys) => byCommittee.get(keys) ?? null,
    kindOf: (type) => types.find(({ unit }) => unit.type === type)?.unit ?? null,
    former: new Set(table.former.map(keyed)),
    memberships: new Set(table.memberships),
  };
}

/**
 * The table of offices, for texts with or without marks; built once.
 *
 * @example officeTable('exact').named('bí thư cấp ủy')[0]?.office // 'bt', in keys
 */
export const officeTable = perForm(build);
