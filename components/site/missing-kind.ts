/** What was asked for and is not there; `trang` for anything else. */
export type MissingKind = 'bao-cao' | 'can-bo' | 'van-ban' | 'trang';

/** The first part of an address tells the page of what is missing. */
export const MISSING_HEADER = 'x-sao-luc-khong-co';

/**
 * The kind that `MISSING_HEADER` names; `trang` for anything else.
 *
 * @example readMissingKind('can-bo') // 'can-bo'
 */
export function readMissingKind(value: string | null): MissingKind {
  return value === 'bao-cao' || value === 'can-bo' || value === 'van-ban' ? value : 'trang';
}
