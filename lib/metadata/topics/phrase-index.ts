import type { Gap, Word } from '../words';

export interface PhraseHit<T> {
  readonly value: T;
  /** Words of the paragraph, half-open. */
  readonly at: number;
  readonly end: number;
}

/** Phrases as a tree of the keys of their words; `PhraseBook` with other gaps. */
export interface PhraseIndex<T> {
  readonly next: ReadonlyMap<string, PhraseIndex<T>>;
  /** Of the phrase that ends here. */
  readonly value: T | undefined;
}

interface Growing<T> {
  readonly next: Map<string, Growing<T>>;
  value: T | undefined;
}

/** "nông thôn. Mới đây": a phrase does not go on over the end of a clause. */
const CLAUSE_ENDS: ReadonlySet<Gap> = new Set(['stop', 'semicolon', 'colon']);

/** @param entries the keys of each phrase's words; of two alike the last counts */
export function phraseIndex<T>(entries: Iterable<readonly [keys: readonly string[], value: T]>): PhraseIndex<T> {
  const root: Growing<T> = { next: new Map(), value: undefined };
  for (const [keys, value] of entries) {
    let node = root;
    for (const key of keys) {
      const next = node.next.get(key) ?? { next: new Map(), value: undefined };
      node.next.set(key, next);
      node = next;
    }
    if (node !== root) node.value = value;
  }
  return root;
}

/**
 * The phrases of a paragraph from left to right, none over another; the longest one at a place decides what the place
 * means. Dashes, commas and brackets between the words do not count: Covid 19 = COVID-19, "phòng, chống tội phạm" = "phòng chống tội phạm".
 *
 * @example [...phraseHits(words, index)][0] // { value, at: 3, end: 6 }
 */
export function* phraseHits<T>(words: readonly Word[], index: PhraseIndex<T>): Generator<PhraseHit<T>> {
  for (let at = 0; at < words.length; ) {
    const hit = longest(words, at, index);
    const better = hit === null ? null : longerInside(words, hit, index);
    if (hit !== null && better === null) yield hit;
    at = better ?? hit?.end ?? at + 1;
  }
}

/**
 * Where a phrase begins inside the hit that goes on behind it and has more words: in "tổ chức Đại hội Hội Nông dân" the
 * congress is that of the farmers' union, not the "tổ chức đại hội" of the table.
 */
function longerInside<T>(words: readonly Word[], { at, end }: PhraseHit<T>, index: PhraseIndex<T>): number | null {
  for (let inner = at + 1; inner < end; inner++) {
    const other = longest(words, inner, index);
    if (other !== null && other.end > end && other.end - inner > end - at) return inner;
  }
  return null;
}

function longest<T>(words: readonly Word[], at: number, index: PhraseIndex<T>): PhraseHit<T> | null {
  let node: PhraseIndex<T> | undefined = index;
  let hit: PhraseHit<T> | null = null;
  for (let end = at; end < words.length; end++) {
    const word = words[end];
    if (word === undefined || (end > at && CLAUSE_ENDS.has(word.gap))) break;
    node = node.next.get(word.key);
    if (node === undefined) break;
    if (node.value !== undefined) hit = { value: node.value, at, end: end + 1 };
  }
  return hit;
}
