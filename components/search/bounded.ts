/** Longer lists hide the rest behind “Xem thêm”. */
export const MAX_SHOWN = 10;

/** A list with its tail behind “Xem thêm”. The order stays: what is chosen does not jump from under the finger. */
export interface Bounded<T> {
  readonly items: readonly { readonly value: T; readonly rest: boolean }[];
  /** How many are in the tail. */
  readonly hidden: number;
}

/**
 * Bounds a long list; what must stay in sight (a chosen value) does. One value is never hidden alone: the line that
 * hides it would take its place.
 *
 * @example bounded([1, 2, 3], () => false).hidden // 0
 */
export function bounded<T>(values: readonly T[], stays: (value: T) => boolean): Bounded<T> {
  const long = values.length > MAX_SHOWN + 1;
  const items = values.map((value, index) => ({ value, rest: long && index >= MAX_SHOWN && !stays(value) }));
  return { items, hidden: items.filter((item) => item.rest).length };
}
