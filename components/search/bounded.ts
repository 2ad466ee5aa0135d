/** Longer lists hide the rest behind “Xem thêm”. */
const MAX_SHOWN = 10;

/** A list cut in two: what is in sight, and what stands behind “Xem thêm”. */
export interface Bounded<T> {
  readonly shown: readonly T[];
  readonly rest: readonly T[];
}

/**
 * Bounds a long list; what must stay in sight (a chosen value) does. One value is never hidden alone: the line that
 * hides it would take its place.
 *
 * @example bounded([1, 2, 3], () => false) // { shown: [1, 2, 3], rest: [] }
 */
export function bounded<T>(values: readonly T[], stays: (value: T) => boolean): Bounded<T> {
  if (values.length <= MAX_SHOWN + 1) return { shown: values, rest: [] };
  const isShown = (value: T, index: number) => index < MAX_SHOWN || stays(value);
  return { shown: values.filter(isShown), rest: values.filter((value, index) => !isShown(value, index)) };
}
