import type { Hit } from './result';

/** What tells one hit of a result from all others; a `Hit` is one. */
export interface HitPlace {
  /** Of the report. */
  readonly id: string;
  /** Where its words begin, paragraph and offset from 0; null where reports are searched. */
  readonly statement: { readonly paragraph: number; readonly start: number } | null;
}

/** Where a hit stands in the whole result of its search, and what stands beside it. */
export interface HitNeighbours {
  /** From 1. */
  readonly position: number;
  readonly total: number;
  /** The page of the plain list that shows it, from 1. */
  readonly page: number;
  /** Null at the beginning. */
  readonly before: Hit | null;
  /** Null at the end. */
  readonly after: Hit | null;
}

/**
 * The place of one hit among all of a result in its order. Null where it is none of them.
 *
 * @param at where it stands; negative where it is none of them
 * @param hitsOf makes hits of at most two members: nothing else of the result is built
 * @example neighboursOf(ranked, 0, 20, (some) => hits(some))?.position // 1
 */
export function neighboursOf<T>(
  ranked: readonly T[],
  at: number,
  pageSize: number,
  hitsOf: (some: readonly T[]) => readonly Hit[],
): HitNeighbours | null {
  if (at < 0) return null;
  const hitAt = (place: number) => hitsOf(ranked.slice(Math.max(0, place), Math.max(0, place + 1)))[0] ?? null;
  return {
    position: at + 1,
    total: ranked.length,
    page: Math.floor(at / pageSize) + 1,
    before: hitAt(at - 1),
    after: hitAt(at + 1),
  };
}
