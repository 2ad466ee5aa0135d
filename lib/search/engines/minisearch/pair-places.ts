import { GrowingInts } from '../../suggest/growing-ints';
import { BOUNDARY } from './column';

/** Two neighbouring words as their slots; `second` is 0 for a word that is looked for by itself. */
export interface WordPair {
  readonly first: number;
  readonly second: number;
}

/** Where pairs of neighbouring words stand in the column: pair p at `positions[starts[p]]` to `positions[starts[p + 1]]`. */
export interface PairPlaces {
  readonly starts: Uint32Array;
  readonly positions: Uint32Array;
  /** The segment that holds each of the positions, counted through all reports. */
  readonly segments: Uint32Array;
}

interface Sightings {
  readonly pairs: GrowingInts;
  readonly positions: GrowingInts;
  readonly segments: GrowingInts;
}

/**
 * Finds all pairs in one walk over the column: checking a quote asks for a thousand at once, and a walk over ten million
 * numbers takes less than looking up each of them report by report.
 *
 * @param ids of the column
 * @param slotOfTerm slot, from 1, of each term that is looked for; 0 for the others
 * @param slots slots are below it
 * @example pairPlaces(column.ids, slotOfTerm, 3, [{ first: 1, second: 2 }]).starts // [0, 5]
 */
export function pairPlaces(
  ids: Uint32Array,
  slotOfTerm: Uint16Array,
  slots: number,
  pairs: readonly WordPair[],
): PairPlaces {
  // By the two slots: number of the pair, from 1. No word has slot 0: its column holds the words by themselves.
  const table = new Uint16Array(slots * slots);
  for (const [number, { first, second }] of pairs.entries()) table[first * slots + second] = number + 1;
  const seen: Sightings = { pairs: new GrowingInts(), positions: new GrowingInts(), segments: new GrowingInts() };
  const note = (pair: number, at: number) => {
    seen.pairs.push(pair - 1);
    seen.positions.push(at);
    seen.segments.push(segment);
  };
  let segment = 0;
  let last = 0;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? BOUNDARY;
    const slot = slotOfTerm[id] ?? 0;
    if (slot !== 0) {
      const alone = table[slot * slots] ?? 0;
      if (alone !== 0) note(alone, at);
      const pair = last === 0 ? 0 : (table[last * slots + slot] ?? 0);
      if (pair !== 0) note(pair, at - 1);
    } else if (id === BOUNDARY) segment++;
    last = slot;
  }
  return sortedByPair(seen, pairs.length);
}

function sortedByPair(seen: Sightings, pairs: number): PairPlaces {
  const starts = new Uint32Array(pairs + 1);
  for (let i = 0; i < seen.pairs.length; i++) {
    const next = seen.pairs.get(i) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let pair = 0; pair < pairs; pair++) starts[pair + 1] = (starts[pair + 1] ?? 0) + (starts[pair] ?? 0);
  const free = starts.slice();
  const positions = new Uint32Array(seen.pairs.length);
  const segments = new Uint32Array(positions.length);
  for (let i = 0; i < positions.length; i++) {
    const pair = seen.pairs.get(i);
    const at = free[pair] ?? 0;
    positions[at] = seen.positions.get(i);
    segments[at] = seen.segments.get(i);
    free[pair] = at + 1;
  }
  return { starts, positions, segments };
}
