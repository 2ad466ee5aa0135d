import { compareText } from '../../text/compare-text';
import { firstIndex } from '../../text/first-index';
import { splitTone } from '../../text/marks';
import { memoised } from '../../text/memo';
import { foldMemo } from '../matching/fold-memo';
import { labelWords } from './label-words';
import type { TypedWord } from './typed';

/** Ids [from, to) of folded words, and one more that the range may not hold. */
interface WordIds {
  readonly from: number;
  readonly to: number;
  readonly also: number;
}

/** A place where typed words stand in a label. */
export interface Found {
  readonly label: number;
  /** Index of the first matching word in its label. */
  readonly at: number;
  /** Words that were typed with marks and stand there with others. */
  readonly strayed: number;
  /** True where the last typed word is a whole word there. */
  readonly ended: boolean;
}

const NONE = -1;

/** The letters of a spelling and its tone apart. */
const apart = memoised((exact) => {
  const { base, tones } = splitTone(exact);
  return { base, tone: tones.join('') };
});

/**
 * The words of many short labels, to be found by their beginnings. Folded words have ids in the order of their letters,
 * so that a prefix is a range of ids; the positions of each word follow each other in one array. All typed arrays: the
 * 20,000 phrases and titles of a large corpus are some hundred thousand words.
 */
export class WordIndex {
  private readonly words: readonly string[];
  private readonly spellings: readonly string[];
  /** By position: folded word, spelling, label. */
  private readonly folded: Int32Array;
  private readonly exact: Int32Array;
  private readonly labelOf: Int32Array;
  /** By label: its first position, and one past the last label. */
  private readonly starts: Int32Array;
  /** Positions of folded word w: `postings[offsets[w]]` to `postings[offsets[w + 1]]`. */
  private readonly offsets: Int32Array;
  private readonly postings: Int32Array;

  constructor(labels: readonly string[]) {
    const spellings = new Map<string, number>();
    const exact: number[] = [];
    const labelOf: number[] = [];
    const starts: number[] = [0];
    labels.forEach((text, label) => {
      for (const token of labelWords(text)) {
        const id = spellings.get(token.exact) ?? spellings.size;
        spellings.set(token.exact, id);
        exact.push(id);
        labelOf.push(label);
      }
      starts.push(exact.length);
    });
    this.spellings = [...spellings.keys()];
    const foldedOf = this.spellings.map(foldMemo);
    this.words = [...new Set(foldedOf)].sort(compareText);
    const idOf = new Map(this.words.map((word, id) => [word, id]));
    const ids = foldedOf.map((word) => idOf.get(word) ?? NONE);
    this.exact = Int32Array.from(exact);
    this.labelOf = Int32Array.from(labelOf);
    this.starts = Int32Array.from(starts);
    this.folded = this.exact.map((id) => ids[id] ?? NONE);
    ({ offsets: this.offsets, postings: this.postings } = postingsOf(this.folded, this.words.length));
  }

  /** Words of a label. */
  lengthOf(label: number): number {
    return (this.starts[label + 1] ?? 0) - (this.starts[label] ?? 0);
  }

  /** Calls back for every place where the words stand in order, next to each other, the last one as far as typed. */
  find(typed: readonly TypedWord[], each: (found: Found) => void): void {
    const ids = typed.map((word) => this.idsOf(word));
    // The rarest word leads; the others are looked up beside it.
    let anchor = 0;
    ids.forEach((range, i) => {
      if (this.frequency(range) < this.frequency(ids[anchor] ?? range)) anchor = i;
    });
    const lead = ids[anchor];
    const last = typed.at(-1);
    if (lead === undefined || last === undefined) return;
    const visit = (from: number, to: number) => {
      for (let i = this.offsets[from] ?? 0; i < (this.offsets[to] ?? 0); i++) {
        const first = (this.postings[i] ?? 0) - anchor;
        if (!this.standsAt(first, ids)) continue;
        const label = this.labelOf[first] ?? 0;
        const strayed = typed.reduce((sum, word, k) => sum + (this.isOwn(word, first + k) ? 0 : 1), 0);
        const ended = this.words[this.folded[first + typed.length - 1] ?? 0] === last.folded;
        each({ label, at: first - (this.starts[label] ?? 0), strayed, ended });
      }
    };
    visit(lead.from, lead.to);
    if (lead.also !== NONE) visit(lead.also, lead.also + 1);
  }

  private idsOf(word: TypedWord): WordIds {
    const own = this.lowerBound(word.folded);
    const found = this.words[own] === word.folded ? own : NONE;
    if (word.whole) return found === NONE ? { from: 0, to: 0, also: NONE } : { from: found, to: found + 1, also: NONE };
    const from = this.lowerBound(word.letters);
    const to = this.lowerBound(`${word.letters}\uffff`);
    return { from, to, also: found >= from && found < to ? NONE : found };
  }

  private lowerBound(word: string): number {
    return firstIndex(this.words.length, (index) => (this.words[index] ?? '') >= word);
  }

  private frequency({ from, to, also }: WordIds): number {
    const count = (a: number, b: number) => (this.offsets[b] ?? 0) - (this.offsets[a] ?? 0);
    return count(from, to) + (also === NONE ? 0 : count(also, also + 1));
  }

  private standsAt(first: number, ids: readonly WordIds[]): boolean {
    if (first < 0 || first + ids.length > this.folded.length) return false;
    if (this.labelOf[first] !== this.labelOf[first + ids.length - 1]) return false;
    return ids.every(({ from, to, also }, k) => {
      const id = this.folded[first + k] ?? NONE;
      return (id >= from && id < to) || id === also;
    });
  }

  /** An unmarked word means every spelling; a marked one its own, the last one as far as it has been typed. */
  private isOwn(word: TypedWord, position: number): boolean {
    if (!word.marked) return true;
    const spelling = this.spellings[this.exact[position] ?? 0] ?? '';
    if (spelling === word.exact) return true;
    if (word.whole) return false;
    const { base, tone } = apart(spelling);
    return base.startsWith(word.base) && (word.tone === '' || word.tone === tone);
  }
}

function postingsOf(folded: Int32Array, words: number): { offsets: Int32Array; postings: Int32Array } {
  const offsets = new Int32Array(words + 1);
  for (const id of folded) offsets[id + 1] = (offsets[id + 1] ?? 0) + 1;
  for (let id = 0; id < words; id++) offsets[id + 1] = (offsets[id + 1] ?? 0) + (offsets[id] ?? 0);
  const next = offsets.slice();
  const postings = new Int32Array(folded.length);
  folded.forEach((id, position) => {
    const at = next[id] ?? 0;
    postings[at] = position;
    next[id] = at + 1;
  });
  return { offsets, postings };
}
