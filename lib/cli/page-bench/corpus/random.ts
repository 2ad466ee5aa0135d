/** A stream of choices that is the same for the same seed. */
export interface Random {
  /** From 0, below 1. */
  readonly next: () => number;
  /** From 0, below `count`. */
  readonly below: (count: number) => number;
  readonly chance: (share: number) => boolean;
  /** One of a list; throws RangeError where it is empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of a list, the first most often: the k-th with a weight of 1/k, as names and places are spread in reports. */
  readonly pickZipf: <T>(list: readonly T[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => readonly T[];
}

/**
 * Choices from a seed (mulberry32: 32 bits of state, good enough to spread values, not to keep secrets).
 *
 * @param seed an integer
 * @example seededRandom(1).below(6) // the same on every machine
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  const at = <T>(list: readonly T[], index: number): T => {
    const found = list[index];
    if (found === undefined) throw new RangeError('nothing to choose from');
    return found;
  };
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => at(list, below(list.length)),
    pickZipf: (list) => {
      let rest = next() * harmonic(list.length);
      let index = 0;
      while (index < list.length - 1) {
        rest -= 1 / (index + 1);
        if (rest < 0) break;
        index++;
      }
      return at(list, index);
    },
    shuffle: (list) => {
      const mixed = [...list];
      for (let end = mixed.length - 1; end > 0; end--) {
        const other = below(end + 1);
        const [one, two] = [at(mixed, end), at(mixed, other)];
        mixed[end] = two;
        mixed[other] = one;
      }
      return mixed;
    },
  };
}

const sums: number[] = [0];

/** 1 + 1/2 + … + 1/count. */
function harmonic(count: number): number {
  for (let n = sums.length; n <= count; n++) sums.push((sums[n - 1] ?? 0) + 1 / n);
  return sums[count] ?? 0;
}
