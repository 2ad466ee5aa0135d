/**
 * The first of `length` indices from which on something holds, by halving; `length` where it never does. `holds` is false up
 * to some index and true from it on.
 *
 * @example firstIndex(4, (index) => index * index >= 4) // 2
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
