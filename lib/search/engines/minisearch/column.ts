import { AppError } from '../../../errors';
import { compareText } from '../../../text/compare-text';
import { foldedTerm, type TermMatch } from '../../matching/terms';

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

/** The column, ready to be asked. */
export class Column {
  private readonly byTerm = new Map<string, number>();
  /** Folded key → the spellings that the corpus has. */
  private readonly byFolded = new Map<string, number[]>();

  private counted: Uint32Array | null = null;

  /** Reports in the column. */
  readonly size: number;
  /** Mean length of a report in words, at least 1. */
  readonly meanLength: number;

  /** @param titled whether the first segment of each report is its title */
  constructor(
    private readonly data: ColumnData,
    private readonly titled: readonly boolean[],
  ) {
    this.size = data.offsets.length - 1;
    this.meanLength = Math.max(1, data.ids.length / Math.max(1, this.size));
    data.terms.forEach((term, id) => {
      if (id === BOUNDARY) return;
      this.byTerm.set(term, id);
      const folded = foldedTerm(term);
      const spellings = this.byFolded.get(folded);
      if (spellings === undefined) this.byFolded.set(folded, [id]);
      else spellings.push(id);
    });
  }

  /** Ids of the terms of the corpus that a query word stands for. */
  idsOf(match: TermMatch): readonly number[] {
    if (match.kind === 'folded') return this.byFolded.get(match.folded) ?? [];
    return match.terms.flatMap((term) => this.byTerm.get(term) ?? []);
  }

  term(id: number): string {
    return this.data.terms[id] ?? '';
  }

  /** How texts print a term, in lower case. */
  printed(id: number): string {
    return this.data.printed[id] ?? '';
  }

  /** Every word of the corpus without its marks. */
  foldedKeys(): Iterable<string> {
    return this.byFolded.keys();
  }

  /** In how many reports each term stands; counted once, when first asked. */
  frequencies(): Uint32Array {
    this.counted ??= this.countFrequencies();
    return this.counted;
  }

  private countFrequencies(): Uint32Array {
    const found = new Uint32Array(this.data.terms.length);
    const lastDoc = new Int32Array(this.data.terms.length).fill(-1);
    for (let doc = 0; doc < this.size; doc++) {
      this.visit(doc, (id) => {
        if (lastDoc[id] !== doc) found[id] = (found[id] ?? 0) + 1;
        lastDoc[id] = doc;
      });
    }
    return found;
  }

  /** Which words each id stands for; `ids[i]` are the ids of word i. */
  lookup(ids: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
    const words = new Map<number, number[]>();
    ids.forEach((each, word) => {
      for (const id of each) {
        const known = words.get(id);
        if (known === undefined) words.set(id, [word]);
        else known.push(word);
      }
    });
    return words;
  }

  /** Every word of a report in order, `BOUNDARY` between segments; `at` is its place in the column. */
  visit(doc: number, each: (id: number, inTitle: boolean, at: number) => void): void {
    const { ids, offsets } = this.data;
    const to = offsets[doc + 1] ?? 0;
    let inTitle = this.titled[doc] ?? false;
    for (let at = offsets[doc] ?? 0; at < to; at++) {
      const id = ids[at] ?? BOUNDARY;
      each(id, inTitle, at);
      if (id === BOUNDARY) inTitle = false;
    }
  }

  /** Which segments of a report hold any of the ids: only these can have marks. */
  segmentsWith(doc: number, wanted: ReadonlySet<number>): ReadonlySet<number> {
    const found = new Set<number>();
    let segment = 0;
    this.visit(doc, (id) => {
      if (id === BOUNDARY) segment++;
      else if (wanted.has(id)) found.add(segment);
    });
    return found;
  }

  /** The terms that a word of a phrase may be. */
  mask(ids: readonly number[]): TermMask {
    const mask = new Uint8Array(this.data.terms.length);
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

  /** Whether a segment boundary lies in [from, to). */
  crosses(from: number, to: number): boolean {
    return this.data.ids.subarray(from, to).includes(BOUNDARY);
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
