import MiniSearch, { type Options } from 'minisearch';
import { AppError } from '../../../errors';
import { isRecord } from '../../../report/is-record';
import { inverseFrequency } from './inverse-frequency';
import { WEIGHTS } from './weights';

/** Terms of one report by field, as MiniSearch counts them. */
export interface BagDoc {
  readonly id: number;
  readonly title: readonly string[];
  readonly body: readonly string[];
}

/** Terms never hold a blank, so a joined field is cut again exactly where it was joined. */
const BLANK = ' ';

/** In the order in which a report's score is summed. */
const FIELDS = ['title', 'body'] as const;

const OPTIONS: Options<BagDoc> = {
  fields: [...FIELDS],
  extractField: (doc, field) =>
    field === 'title' ? doc.title.join(BLANK) : field === 'body' ? doc.body.join(BLANK) : doc.id,
  // Terms are analysed before they come here (matching/terms.ts); MiniSearch must not analyse them again.
  tokenize: (text) => text.split(BLANK).filter((term) => term !== ''),
  processTerm: (term) => term,
};

/**
 * MiniSearch's index of the words of reports, as it writes it. The same reports give the same text.
 *
 * @example Bag.load(bagJson(docs), termIds)
 */
export function bagJson(docs: readonly BagDoc[]): string {
  const index = new MiniSearch<BagDoc>(OPTIONS);
  index.addAll(docs);
  return JSON.stringify(index);
}

/** One field of every report: which reports hold a term, and how often. */
interface FieldPostings {
  /** Term t stands in the reports `docs[starts[t]]` to `docs[starts[t + 1]]`. */
  readonly starts: Uint32Array;
  readonly docs: Uint32Array;
  readonly counts: Uint32Array;
  /** Different words of each report. */
  readonly lengths: Float64Array;
  readonly meanLength: number;
  readonly boost: number;
}

/**
 * The bag of words: which reports hold a term, and how much that says. MiniSearch builds it; it is asked as lists of
 * numbers, because MiniSearch makes an object for each report that it finds: for a frequent word among 5,000 reports that
 * took ten times as long, and its maps ten times the memory. The scores are MiniSearch's own to the last bit
 * (bag.test.ts): BM25 with d = 0, measured on the judged sets (viquad .776 → .830) together with not multiplying by the
 * number of terms that matched.
 */
export class Bag {
  private constructor(
    private readonly fields: readonly FieldPostings[],
    /** Reports in the bag. */
    private readonly size: number,
  ) {}

  /**
   * @param ids the number of each term, from 1; terms without one are no term of this index
   * @throws AppError `index-broken` where the JSON is no index of this version
   */
  static load(json: string, ids: ReadonlyMap<string, number>): Bag {
    const broken = (cause?: unknown) =>
      new AppError('index-broken', 'MiniSearch’s index is of another version', { cause, next: 'npm run index' });
    try {
      const value: unknown = JSON.parse(json);
      if (!isRecord(value) || value.serializationVersion !== 2 || !Array.isArray(value.index)) throw broken();
      const { index, documentCount, fieldIds, fieldLength, averageFieldLength } = value;
      if (!isRecord(fieldIds) || !isRecord(fieldLength) || !Array.isArray(averageFieldLength)) throw broken();
      if (typeof documentCount !== 'number') throw broken();
      const lengthOf = (doc: number, field: number) => {
        const lengths: unknown = fieldLength[String(doc)];
        return Array.isArray(lengths) ? Number(lengths[field] ?? 0) : 0;
      };
      const fields = FIELDS.map((name): FieldPostings => {
        const field = Number(fieldIds[name]);
        const lengths = Float64Array.from({ length: documentCount }, (_, doc) => lengthOf(doc, field));
        const boost = name === 'title' ? WEIGHTS.title : 1;
        const meanLength = Number(averageFieldLength[field] ?? 0);
        return { ...postingsOf(index, String(field), ids), lengths, meanLength, boost };
      });
      return new Bag(fields, documentCount);
    } catch (cause) {
      throw cause instanceof AppError ? cause : broken(cause);
    }
  }

  /**
   * The bag of texts without titles, counted from the terms themselves: short ones, of which there are too many to read
   * them as JSON. The scores are the same.
   *
   * @param offsets text d has the terms `ids[offsets[d]]` to `ids[offsets[d + 1]]`; 0 is no term
   * @param terms ids are below it
   * @example Bag.of({ offsets: Uint32Array.of(0, 2), ids: Uint32Array.of(1, 1) }, 2)
   */
  static of({ offsets, ids }: { readonly offsets: Uint32Array; readonly ids: Uint32Array }, terms: number): Bag {
    const size = offsets.length - 1;
    const starts = new Uint32Array(terms + 1);
    const lengths = new Float64Array(size);
    const lastDoc = new Int32Array(terms).fill(-1);
    const eachTerm = (visit: (doc: number, id: number, isNew: boolean) => void) => {
      lastDoc.fill(-1);
      for (let doc = 0; doc < size; doc++) {
        const end = offsets[doc + 1] ?? 0;
        for (let at = offsets[doc] ?? 0; at < end; at++) {
          const id = ids[at] ?? 0;
          if (id === 0) continue;
          visit(doc, id, lastDoc[id] !== doc);
          lastDoc[id] = doc;
        }
      }
    };
    eachTerm((doc, id, isNew) => {
      if (!isNew) return;
      lengths[doc] = (lengths[doc] ?? 0) + 1;
      starts[id + 1] = (starts[id + 1] ?? 0) + 1;
    });
    for (let id = 0; id < terms; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
    const total = starts[terms] ?? 0;
    const [docs, counts, free] = [new Uint32Array(total), new Uint32Array(total), starts.slice()];
    eachTerm((doc, id, isNew) => {
      const next = free[id] ?? 0;
      const at = isNew ? next : next - 1;
      docs[at] = doc;
      counts[at] = (counts[at] ?? 0) + 1;
      if (isNew) free[id] = next + 1;
    });
    return new Bag([{ starts, docs, counts, lengths, meanLength: total / Math.max(1, size), boost: 1 }], size);
  }

  /**
   * Scores every report that holds any of the terms.
   *
   * @param matched becomes 1 where a report holds one
   * @param scores the score is added here
   */
  score(terms: readonly number[], matched: Uint8Array, scores: Float64Array): void {
    const [first] = terms;
    if (first === undefined) return;
    if (terms.length === 1) {
      this.addTerm(first, matched, scores);
      return;
    }
    const [own, ownScores] = [new Uint8Array(this.size), new Float64Array(this.size)];
    const found = new Uint32Array(this.size);
    for (const term of terms) {
      this.addTerm(term, own, ownScores);
      for (const { starts, docs } of this.fields) {
        const to = starts[term + 1] ?? 0;
        for (let at = starts[term] ?? 0; at < to; at++) {
          const doc = docs[at] ?? 0;
          if (own[doc] === 0) continue;
          scores[doc] = (scores[doc] ?? 0) + (ownScores[doc] ?? 0);
          found[doc] = (found[doc] ?? 0) + 1;
          own[doc] = 0;
          ownScores[doc] = 0;
        }
      }
    }
    for (let doc = 0; doc < found.length; doc++) {
      const times = found[doc] ?? 0;
      if (times === 0) continue;
      matched[doc] = 1;
      // MiniSearch multiplies by the number of terms, and that is divided out: not always the same last bit.
      scores[doc] = ((scores[doc] ?? 0) * times) / times;
    }
  }

  /** Reports that hold a term, in the order in which MiniSearch finds them: those that have it in the title first. */
  holders(term: number): Uint32Array {
    const seen = new Uint8Array(this.size);
    const found = new Uint32Array(this.size);
    let length = 0;
    for (const { starts, docs } of this.fields) {
      const to = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? 0; at < to; at++) {
        const doc = docs[at] ?? 0;
        if (seen[doc] === 0) found[length++] = doc;
        seen[doc] = 1;
      }
    }
    return found.slice(0, length);
  }

  private addTerm(term: number, matched: Uint8Array, scores: Float64Array): void {
    const { k1, b } = WEIGHTS;
    for (const { starts, docs, counts, lengths, meanLength, boost } of this.fields) {
      const [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
      const weight = inverseFrequency(to - from, this.size);
      for (let at = from; at < to; at++) {
        const [doc, count] = [docs[at] ?? 0, counts[at] ?? 0];
        const length = lengths[doc] ?? 0;
        const raw = weight * (0 + (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / meanLength)));
        scores[doc] = (scores[doc] ?? 0) + boost * raw;
        matched[doc] = 1;
      }
    }
  }
}

/** The reports of each term in one field, in their order. */
function postingsOf(
  index: readonly unknown[],
  field: string,
  ids: ReadonlyMap<string, number>,
): Pick<FieldPostings, 'starts' | 'docs' | 'counts'> {
  const byTerm: Readonly<Record<string, unknown>>[] = [];
  for (const entry of index) {
    if (!Array.isArray(entry)) continue;
    const [term, fields]: readonly unknown[] = entry;
    const id = typeof term === 'string' ? ids.get(term) : undefined;
    const reports = isRecord(fields) ? fields[field] : undefined;
    if (id === undefined || !isRecord(reports)) continue;
    byTerm[id] = reports;
  }
  const starts = new Uint32Array(ids.size + 2);
  const docs: number[] = [];
  const counts: number[] = [];
  for (let id = 0; id < starts.length - 1; id++) {
    for (const [doc, count] of Object.entries(byTerm[id] ?? {})) {
      docs.push(Number(doc));
      counts.push(Number(count));
    }
    starts[id + 1] = docs.length;
  }
  return { starts, docs: Uint32Array.from(docs), counts: Uint32Array.from(counts) };
}
