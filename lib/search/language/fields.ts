import { fold } from '../../text/marks';
import type { FieldTarget } from './ast';

/** Fields of the query language, as they are written without marks and blanks. */
export const FIELD_NAMES = ['tinh', 'huyen', 'xa', 'canbo', 'chude', 'vanban', 'tieude', 'nam'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** What the page calls a field. */
export const FIELD_WORDS: Readonly<Record<FieldName, string>> = {
  tinh: 'tỉnh',
  huyen: 'huyện',
  xa: 'xã',
  canbo: 'cán bộ',
  chude: 'chủ đề',
  vanban: 'văn bản',
  tieude: 'tiêu đề',
  nam: 'năm',
};

/**
 * The field that a name means, in any case, with or without marks and hyphens; null for none.
 *
 * @example fieldNamed('Cán-bộ') // 'canbo'
 */
export function fieldNamed(name: string): FieldName | null {
  const plain = fold(name).replace(/-/g, '');
  return FIELD_NAMES.find((field) => field === plain) ?? null;
}

/** Fields whose values are things that reports have. */
export type ListField = Exclude<FieldName, 'tieude' | 'nam'>;

/** Finds what a value of a field names. The gazetteer knows places, the reports the rest. */
export interface FieldNames {
  /** Every value that bears the name; none where nothing does. */
  find(field: ListField, name: string): readonly FieldTarget[];
}

/** Names of nothing: where a query is read without a corpus. */
export const NO_NAMES: FieldNames = { find: () => [] };

/** `2021..2023`, `2021-2023`, `2021..`, `..2023`, `2021`; dashes as real texts print them. */
const YEARS = /^(\d{4})?(?:\s*(\.\.\.?|…|[-–—])\s*(\d{4})?)?$/u;

/**
 * The years of a value of `nam:`, earlier one first; null where it is none.
 *
 * @example parseYears('2021..2023') // { from: '2021', to: '2023' }
 */
export function parseYears(value: string): { readonly from: string | null; readonly to: string | null } | null {
  const match = YEARS.exec(value);
  if (match === null) return null;
  const [, from = null, range, to = null] = match;
  if (from === null && to === null) return null;
  if (range === undefined) return { from, to: from };
  return from !== null && to !== null && to < from ? { from: to, to: from } : { from, to };
}
