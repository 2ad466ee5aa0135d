import table from '../../../data/vocabulary/document-codes.json' with { type: 'json' };
import { fold } from '../../text/marks';
import type { Level } from '../people/vocabulary';

/** How a number is built: 10-NQ/TU by the Party, 10/NQ-UBND by the State. */
export type Family = 'party' | 'state';

export interface KindCode {
  readonly code: string;
  readonly party: string | null;
  readonly state: string | null;
}

export interface IssuerCode {
  readonly code: string;
  readonly family: Family | null;
  readonly level: Level | null;
  /** Only where the letters can mean one body. */
  readonly name: string | null;
}

interface Row {
  readonly code: string;
  readonly party?: string;
  readonly state?: string;
  readonly family?: string;
  readonly level?: string;
  readonly name?: string;
}

const LEVELS: readonly string[] = ['central', 'province', 'city', 'district', 'commune'] satisfies Level[];

export function isLevel(value: string | null | undefined): value is Level {
  return value !== null && value !== undefined && LEVELS.includes(value);
}

const KIND_ROWS: readonly Row[] = table.kinds;
const ISSUER_ROWS: readonly Row[] = table.issuers;

const KINDS = lookUp(
  KIND_ROWS,
  ({ code, party, state }): KindCode => ({
    code,
    party: party ?? null,
    state: state ?? null,
  }),
);
const ISSUERS = lookUp(
  ISSUER_ROWS,
  ({ code, family, level, name }): IssuerCode => ({
    code,
    family: family === 'party' || family === 'state' ? family : null,
    level: isLevel(level) ? level : null,
    name: name ?? null,
  }),
);

/** By the code itself, and by its letters without marks and case: QD-TTG of capitals or of a text without marks. */
function lookUp<T extends { readonly code: string }>(rows: readonly Row[], make: (row: Row) => T) {
  const exact = new Map<string, T>();
  const folded = new Map<string, T>();
  for (const row of rows) {
    const made = make(row);
    exact.set(row.code, made);
    const key = fold(row.code);
    // DA is Đề án far more often than Dự án; CD is Công điện.
    if (!folded.has(key) || row.code.includes('Đ')) folded.set(key, made);
  }
  return { exact, folded };
}

/** Letters that no mark or small letter was typed into. */
const ONLY_CAPITALS = /^[A-Z]+$/;

/**
 * The kind that letters stand for; null for letters that are no kind.
 *
 * @example kindCode('QD')?.code // 'QĐ'
 */
export function kindCode(letters: string): KindCode | null {
  return KINDS.exact.get(letters) ?? (ONLY_CAPITALS.test(letters) ? KINDS.folded.get(fold(letters)) : null) ?? null;
}

/** TƯ is how newspapers write TW. */
const SAME: Readonly<Record<string, string>> = { TƯ: 'TW', TXU: 'ThU' };

/**
 * The issuer that letters stand for, `code` in the usual spelling; unknown letters stand for themselves.
 *
 * @example issuerCode('UBTVQH15').name // 'Ủy ban Thường vụ Quốc hội'
 */
export function issuerCode(printed: string): IssuerCode {
  const letters = printed.replace(/[.]/g, '').replace(/[‐-―−]/g, '-');
  const house = SAME[letters] ?? letters;
  const known = ISSUERS.exact.get(house) ?? (ONLY_CAPITALS.test(house) ? ISSUERS.folded.get(fold(house)) : undefined);
  if (known !== undefined) return known;
  const assembly = ASSEMBLY.exec(house);
  if (assembly !== null) {
    const name = assembly[1] === undefined ? 'Quốc hội' : 'Ủy ban Thường vụ Quốc hội';
    return { code: house, family: 'state', level: 'central', name };
  }
  // A joint issuer (BTCTU-BDVTU) and an office of one (TW-UBKT) write as the first of them does.
  const [first = ''] = house.split('-');
  const level = levelOfLetters(first);
  return { code: house, family: level !== null || PARTY_LETTERS.test(first) ? 'party' : null, level, name: null };
}

const ASSEMBLY = /^(UBTV)?QH\d{1,2}$/;
/** Letters of Party bodies that are in no table: their last ones say whose they are (VPQU, ĐUCQ, UBKTĐU). */
const PARTY_LETTERS = /^(?:ĐU|BCSĐ|ĐĐ|TĐTN)|ĐU$/u;

/** The board of a committee bears the letters of the committee at its end: BTCTW, UBKTTU, VPHU. */
function levelOfLetters(letters: string): Level | null {
  if (/^TW|TW$/.test(letters)) return 'central';
  if (/TU$/.test(letters)) return 'province';
  if (/(?:HU|QU|ThU)$/.test(letters)) return 'district';
  return null;
}

/** Whether letters are a known issuer: a number of two parts (101/CP) is read only then. */
export function isIssuerCode(letters: string): boolean {
  return ISSUERS.exact.has(letters);
}

const BY_NAME = new Map(ISSUER_ROWS.flatMap(({ code, name }) => (name === undefined ? [] : [[name, code] as const])));

/**
 * The letters of a body that signs with one kind of letters alone.
 *
 * @example codeOfName('Bộ Y tế') // 'BYT'
 */
export function codeOfName(name: string): string | null {
  return BY_NAME.get(name) ?? null;
}
