import { AppError } from '../../../errors';
import { compareText } from '../../../text/compare-text';
import type { TermToken } from '../../build/segments';
import type { TokenRow } from '../../matching/find-marks';
import type { TermMatch } from '../../matching/terms';
import type { PlaceReader } from './token-places';
import type { Vocabulary } from './vocabulary';

/** Stands between segments, so that no phrase crosses from one into the next. */
export const BOUNDARY = 0;

/**
 * The words of every report in order, as numbers: what MiniSearch does not keep. `ids` holds all reports one after
 * the other, `offsets[d]` to `offsets[d + 1]` is report d; `terms[id]` is the word.
 */
export interface ColumnData {
  readonly terms: readonly string[];
  /** How texts print each word, in lower case. */
  readonly printed: readonly string[];
  readonly offsets: Uint32Array;
  readonly ids: Uint32Array;
}

/** Which terms of the corpus are meant: 1 at their ids. Asked for millions of words, where a Set takes three times as long. */
export type TermMask = Uint8Array;

/** A term and how one place of a text prints it, in lower case. */
export interface PrintedTerm {
  readonly term: string;
  readonly printed: string;
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  const [best] = [...forms].sort(([a, n], [b, m]) => m - n || compareText(a, b));
  return best?.[0] ?? '';
}

/**
 * Collects the terms of reports in order. Ids are given in order of first use; the caller keeps the order of the
 * reports, so the same sources give the same bytes.
 */
export class ColumnBuilder {
  private readonly known = new Map<string, number>();
  private readonly terms: string[] = ['\u0000'];
  private readonly prints: Map<string, number>[] = [new Map([['', 1]])];
  private readonly ids: number[] = [];
  private readonly offsets: number[] = [0];

  /** @param segments terms of each segment of one report, and how it prints them */
  add(segments: readonly (readonly PrintedTerm[])[]): void {
    for (const segment of segments) {
      for (const { term, printed } of segment) {
        const id = this.idOf(term);
        this.ids.push(id);
        const forms = this.prints[id];
        forms?.set(printed, (forms.get(printed) ?? 0) + 1);
      }
      this.ids.push(BOUNDARY);
    }
    this.offsets.push(this.ids.length);
  }

  build(): ColumnData {
    return {
      terms: this.terms,
      printed: this.prints.map(mostFrequent),
      offsets: Uint32Array.from(this.offsets),
      ids: Uint32Array.from(this.ids),
    };
  }

  private idOf(term: string): number {
    const known = this.known.get(term);
    if (known !== undefined) return known;
    const id = this.terms.length;
    this.terms.push(term);
    this.prints.push(new Map());
    this.known.set(term, id);
    return id;
  }
}

/** What may begin at a term, where two phrases are looked for. */
const LEFT = 1;
const RIGHT = 2;
const SEGMENT_ENDS = 4;

/** Two phrases that are looked for together: one look at a term says what may begin there, for most terms nothing. */
export interface NearMasks {
  readonly left: readonly TermMask[];
  readonly right: readonly TermMask[];
  /** Of each term. */
  readonly first: Uint8Array;
}

/** No distance reaches back to it. */
const LONG_AGO = -(2 ** 30);

/** Which words of a query stand at a place of the column. */
export class WordLookup {
  /**
   * @param slots of each term: where its words stand in `words`; 0 for a term that is no word of the query
   */
  constructor(
    private readonly ids: Uint32Array,
    private readonly slots: Uint16Array,
    private readonly words: readonly (readonly number[])[],
  ) {}

  /** The first place from `from` on where any stands; `to` where none does before it. */
  next(from: number, to: number): number {
    const { ids, slots } = this;
    let at = from;
    while (at < to && slots[ids[at] ?? BOUNDARY] === 0) at++;
    return at;
  }

  /** The words at a place; none of a query stands at most. */
  at(place: number): readonly number[] {
    return this.words[this.slots[this.ids[place] ?? BOUNDARY] ?? 0] ?? [];
  }
}

/** The column, ready to be asked. */
export class Column {
  private counted: Uint32Array | null = null;

  /** Reports, or statements, in the column. */
  readonly size: number;
  /** Mean length of one in words, at least 1. */
  readonly meanLength: number;

  /**
   * @param vocabulary of the terms of `data`
   * @param titled whether the first segment of each report is its title
   */
  constructor(
    private readonly data: Pick<ColumnData, 'offsets' | 'ids'>,
    readonly vocabulary: Vocabulary,
    private readonly titled: readonly boolean[],
  ) {
    this.size = data.offsets.length - 1;
    this.meanLength = Math.max(1, data.ids.length / Math.max(1, this.size));
  }

  /** The terms of all reports, one after the other: never to be changed. */
  get ids(): Uint32Array {
    return this.data.ids;
  }

  /** Ids of the terms of the corpus that a query word stands for. */
  idsOf(match: TermMatch): readonly number[] {
    return this.vocabulary.idsOf(match);
  }

  /** In how many reports each term stands; counted once, when first asked. */
  frequencies(): Uint32Array {
    this.counted ??= this.countFrequencies();
    return this.counted;
  }

  private countFrequencies(): Uint32Array {
    const { ids } = this.data;
    const found = new Uint32Array(this.vocabulary.size);
    const lastDoc = new Int32Array(this.vocabulary.size).fill(-1);
    for (let doc = 0; doc < this.size; doc++) {
      const [from, to] = this.bounds(doc);
      for (let at = from; at < to; at++) {
        const id = ids[at] ?? BOUNDARY;
        if (lastDoc[id] !== doc) found[id] = (found[id] ?? 0) + 1;
        lastDoc[id] = doc;
      }
    }
    return found;
  }

  /** Which words stand at each place of the column; `ids[i]` are the ids of word i. */
  lookup(ids: readonly (readonly number[])[]): WordLookup {
    const slots = new Uint16Array(this.vocabulary.size);
    const words: number[][] = [[]];
    ids.forEach((each, word) => {
      for (const id of each) {
        const known = words[slots[id] ?? 0];
        if (known !== undefined && slots[id] !== 0) known.push(word);
        else slots[id] = words.push([word]) - 1;
      }
    });
    return new WordLookup(this.data.ids, slots, words);
  }

  /** Where a report begins and ends in the column. */
  bounds(doc: number): readonly [from: number, to: number] {
    return [this.data.offsets[doc] ?? 0, this.data.offsets[doc + 1] ?? 0];
  }

  /** Where the title of a report ends in the column, its boundary included; its beginning where it has none. */
  titleEnd(doc: number): number {
    const [from, to] = this.bounds(doc);
    if (!this.titled[doc]) return from;
    let at = from;
    while (at < to && this.data.ids[at] !== BOUNDARY) at++;
    return at + 1;
  }

  /** Which segments of a report hold any of the terms: only these can have marks. */
  segmentsWith(doc: number, wanted: TermMask): ReadonlySet<number> {
    const { ids } = this.data;
    const [from, to] = this.bounds(doc);
    const found = new Set<number>();
    let segment = 0;
    for (let at = from; at < to; at++) {
      const id = ids[at] ?? BOUNDARY;
      if (id === BOUNDARY) segment++;
      else if (wanted[id] === 1) found.add(segment);
    }
    return found;
  }

  /** The tokens of the segments that hold any of the terms, as `termTokens` cuts them; of other terms only their room. */
  tokens(doc: number, wanted: TermMask, places: PlaceReader): ReadonlyMap<number, TokenRow> {
    const { ids } = this.data;
    const [from, to] = this.bounds(doc);
    const found = new Map<number, TokenRow>();
    let segment = 0;
    for (let at = from; at < to; at++) {
      const begin = at;
      let holds = false;
      for (let id = ids[at] ?? BOUNDARY; id !== BOUNDARY; id = ids[++at] ?? BOUNDARY) holds ||= wanted[id] === 1;
      if (holds) found.set(segment, this.tokenRow(begin, at, wanted, places));
      else places.skip(at - begin);
      places.nextSegment();
      segment++;
    }
    return found;
  }

  private tokenRow(from: number, to: number, wanted: TermMask, places: PlaceReader): TokenRow {
    const tokens: (TermToken | undefined)[] = [];
    for (let at = from; at < to; at++) {
      const id = this.data.ids[at] ?? BOUNDARY;
      places.next();
      const { start, end } = places;
      tokens.push(wanted[id] === 1 ? { start, end, term: this.vocabulary.term(id) } : undefined);
    }
    return tokens;
  }

  /** Walks the words of a report in order, and where each stands in the text of its segment. */
  walk(
    doc: number,
    places: PlaceReader,
    visit: (segment: number, id: number, start: number, end: number) => void,
  ): void {
    const { ids } = this.data;
    const [from, to] = this.bounds(doc);
    let segment = 0;
    for (let at = from; at < to; at++) {
      const id = ids[at] ?? BOUNDARY;
      if (id === BOUNDARY) {
        places.nextSegment();
        segment++;
      } else {
        places.next();
        visit(segment, id, places.start, places.end);
      }
    }
  }

  /** The terms that a word of a phrase may be. */
  mask(ids: readonly number[]): TermMask {
    const mask = new Uint8Array(this.vocabulary.size);
    for (const id of ids) mask[id] = 1;
    return mask;
  }

  /** Starts of a phrase in one report, at most `most` of them. */
  starts(doc: number, words: readonly TermMask[], most = Number.POSITIVE_INFINITY): number[] {
    const { offsets } = this.data;
    return this.startsIn(offsets[doc] ?? 0, offsets[doc + 1] ?? 0, words, most);
  }

  private startsIn(from: number, end: number, words: readonly TermMask[], most: number): number[] {
    const { ids } = this.data;
    const [first] = words;
    const to = end - words.length + 1;
    const found: number[] = [];
    if (first === undefined) return found;
    for (let at = from; at < to && found.length < most; at++) {
      if (first[ids[at] ?? BOUNDARY] === 0) continue;
      let length = 1;
      while (length < words.length && words[length]?.[ids[at + length] ?? BOUNDARY] === 1) length++;
      if (length === words.length) found.push(at);
    }
    return found;
  }

  /** Whether a report holds a phrase. */
  holds(doc: number, words: readonly TermMask[]): boolean {
    return this.starts(doc, words, 1).length > 0;
  }

  /** Whether the title of a report holds a phrase. */
  titleHas(doc: number, words: readonly TermMask[]): boolean {
    if (!this.titled[doc]) return false;
    const from = this.data.offsets[doc] ?? 0;
    return this.startsIn(from, this.data.ids.indexOf(BOUNDARY, from), words, 1).length > 0;
  }

  /** Whether one term stands right before another in a report. */
  holdsPair(doc: number, first: number, second: number): boolean {
    const { offsets } = this.data;
    const ids = this.data.ids.subarray(offsets[doc], offsets[doc + 1]);
    for (let at = ids.indexOf(first); at >= 0; at = ids.indexOf(first, at + 1)) if (ids[at + 1] === second) return true;
    return false;
  }

  /** What `standNear` looks for: the words of two phrases. */
  nearMasks(left: readonly TermMask[], right: readonly TermMask[]): NearMasks {
    const first = new Uint8Array(this.vocabulary.size);
    const [one, other] = [left[0], right[0]];
    for (let id = 0; id < first.length; id++) {
      first[id] = (one?.[id] === 1 ? LEFT : 0) | (other?.[id] === 1 ? RIGHT : 0);
    }
    first[BOUNDARY] = SEGMENT_ENDS;
    return { left, right, first };
  }

  /**
   * Whether two phrases stand in one segment of a report with at most `distance` words between them, in either order. One
   * pass: of what was passed only the nearest counts.
   */
  standNear(doc: number, { left, right, first }: NearMasks, distance: number): boolean {
    const { ids } = this.data;
    const [from, to] = this.bounds(doc);
    // Where the last of each ended, and of those that are not over yet where they will.
    let leftEnd = LONG_AGO;
    let rightEnd = LONG_AGO;
    const openLeft: number[] = [];
    const openRight: number[] = [];
    for (let at = from; at < to; at++) {
      const begins = first[ids[at] ?? BOUNDARY] ?? 0;
      if (begins === 0) continue;
      if (begins === SEGMENT_ENDS) {
        // Phrases do not cross it: every one is over.
        leftEnd = rightEnd = LONG_AGO;
        if (openLeft.length > 0) openLeft.length = 0;
        if (openRight.length > 0) openRight.length = 0;
        continue;
      }
      const isLeft = (begins & LEFT) !== 0 && this.standsAt(at, to, left);
      const isRight = (begins & RIGHT) !== 0 && this.standsAt(at, to, right);
      if (!isLeft && !isRight) continue;
      while ((openLeft[0] ?? to) <= at) leftEnd = openLeft.shift() ?? at;
      while ((openRight[0] ?? to) <= at) rightEnd = openRight.shift() ?? at;
      if ((isLeft && at - rightEnd <= distance) || (isRight && at - leftEnd <= distance)) return true;
      if (isLeft) openLeft.push(at + left.length);
      if (isRight) openRight.push(at + right.length);
    }
    return false;
  }

  private standsAt(at: number, end: number, words: readonly TermMask[]): boolean {
    const { ids } = this.data;
    if (at + words.length > end) return false;
    for (let i = 1; i < words.length; i++) if (words[i]?.[ids[at + i] ?? BOUNDARY] !== 1) return false;
    return true;
  }
}

/**
 * The column's numbers as bytes: count of reports, offsets, ids; 32 bits each, little-endian.
 *
 * @example decodeColumn(encodeColumn(data), data.terms, data.printed)
 */
export function encodeColumn({ offsets, ids }: Pick<ColumnData, 'offsets' | 'ids'>): Uint8Array {
  const bytes = new DataView(new ArrayBuffer((1 + offsets.length + ids.length) * 4));
  let at = 0;
  for (const numbers of [[offsets.length], offsets, ids]) {
    for (const value of numbers) {
      bytes.setUint32(at, value, true);
      at += 4;
    }
  }
  return new Uint8Array(bytes.buffer);
}

/**
 * Reads what `encodeColumn` wrote; throws AppError `index-broken` where the bytes are no column.
 */
export function decodeColumn(bytes: Uint8Array, terms: readonly string[], printed: readonly string[]): ColumnData {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.byteLength >= 4 ? view.getUint32(0, true) : 0;
  const total = bytes.byteLength / 4 - 1 - count;
  if (!Number.isInteger(total) || count < 1 || total < 0) {
    throw new AppError('index-broken', 'column of term ids has a wrong length', { value: bytes.byteLength });
  }
  const read = (at: number) => view.getUint32((1 + at) * 4, true);
  const offsets = Uint32Array.from({ length: count }, (_, i) => read(i));
  const ids = Uint32Array.from({ length: total }, (_, i) => read(count + i));
  if (printed.length !== terms.length || ids.some((id) => id >= terms.length)) {
    throw new AppError('index-broken', 'column of term ids and its terms disagree', { value: terms.length });
  }
  if (offsets.at(-1) !== total) throw new AppError('index-broken', 'column of term ids is cut', { value: total });
  return { terms, printed, offsets, ids };
}
