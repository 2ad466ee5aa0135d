/** What was asked for and is not there; `trang` for anything else. */
export const MISSING_KINDS = ['bao-cao', 'can-bo', 'van-ban', 'chu-de', 'dia-phuong', 'trang'] as const;
export type MissingKind = (typeof MISSING_KINDS)[number];

/** The first part of an address tells the page of what is missing. */
export const MISSING_HEADER = 'x-sao-luc-khong-co';

/**
 * The kind that `MISSING_HEADER` names; `trang` for anything else.
 *
 * @example readMissingKind('can-bo') // 'can-bo'
 */
export function readMissingKind(value: string | null): MissingKind {
  return MISSING_KINDS.find((kind) => kind === value) ?? 'trang';
}
