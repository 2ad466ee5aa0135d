import type { Report } from '../../../report/report';
import { titleParagraph } from '../../../report/title-paragraph';
import { segmentsOf } from '../../build/segments';
import type { ExactPlace, Found, Passage, PassageSource, Sought } from '../../verify/passage-source';
import { MOST_PLACES } from '../../verify/verdict';
import type { VerifyToken } from '../../verify/verify-tokens';
import { BOUNDARY, type Column } from './column';
import { SequenceReader, type Stretch, type WordTerms, wordTerms } from './exact-places';
import { inverseFrequency } from './inverse-frequency';
import { type PairPlaces, pairPlaces, type WordPair } from './pair-places';

/** Passages to align with: an identical one may stand in several reports. */
const NEAR = 8;
/** Rarest pairs of a sequence that choose them: those that many passages have say little. */
const TELLING = 24;
/** Of a pair that stands in more places than this only passages that are known already gain. */
const COMMON = 3000;
/** A pair that stands in more places than this tells nothing where any rarer one does, and takes long to be walked through. */
const TOO_COMMON = 10_000;
/** Places of one pair that are walked through, even where it is the rarest. */
const MOST_WALKED = 50_000;
/** So many words compared take about a fifth of a second. */
const MOST_STEPS = 30_000_000;

/** Finds passages of pasted texts through the column of term ids. */
export class PassageFinder implements PassageSource {
  /** Where each segment begins in the column. */
  private readonly segmentStarts: Uint32Array;
  /** Number of each report's first segment, and of the one behind the last. */
  private readonly firstSegment: Uint32Array;

  constructor(
    private readonly column: Column,
    private readonly reports: readonly Report[],
  ) {
    const starts: number[] = [];
    this.firstSegment = new Uint32Array(column.size + 1);
    for (let doc = 0; doc < column.size; doc++) {
      let [at, to] = column.bounds(doc);
      while (at < to) {
        starts.push(at);
        at = column.ids.indexOf(BOUNDARY, at) + 1;
      }
      this.firstSegment[doc + 1] = starts.length;
    }
    this.segmentStarts = Uint32Array.from(starts);
  }

  find(sought: readonly Sought[], unmarked: boolean): readonly Found[] {
    const slots = new Map<string, number>();
    const slotOf = ({ folded }: VerifyToken) => {
      const slot = slots.get(folded) ?? slots.size + 1;
      slots.set(folded, slot);
      return slot;
    };
    const pairs: WordPair[] = [];
    const numbers = new Map<string, number>();
    const numberOf = (pair: WordPair) => {
      const key = `${pair.first} ${pair.second}`;
      const number = numbers.get(key) ?? pairs.push(pair) - 1;
      numbers.set(key, number);
      return number;
    };
    const plans = sought.map((each) => anchorsOf(each, slotOf, numberOf));
    const slotOfTerm = new Uint16Array(this.column.vocabulary.size);
    for (const [folded, slot] of slots) {
      for (const id of this.column.vocabulary.idsOf({ kind: 'folded', folded })) slotOfTerm[id] = slot;
    }
    const places = pairPlaces(this.column.ids, slotOfTerm, slots.size + 1, pairs);
    const reader = new SequenceReader(this.column.ids, MOST_STEPS);
    const scores = new Float64Array(this.segmentStarts.length);
    const passages = new Map<number, Passage | null>();
    const passage = (segment: number) => {
      const found = passages.get(segment) ?? this.passage(segment);
      passages.set(segment, found);
      return found;
    };
    return sought.map((each, i) => {
      const anchors = [...(plans[i] ?? [])].sort(
        (a, b) => countOf(places, a.pair) - countOf(places, b.pair) || spread(a.index) - spread(b.index),
      );
      return {
        exact: this.exact(each, anchors, places, reader, unmarked, passage),
        near: this.near(anchors, places, scores).flatMap((segment) => passage(segment) ?? []),
      };
    });
  }

  /**
   * Every place of the rarest pair of a sequence is looked at: an exact one cannot be missed.
   *
   * @param anchors rarest first
   */
  private exact(
    { fragments, acrossParagraphs }: Sought,
    anchors: readonly Anchor[],
    places: PairPlaces,
    reader: SequenceReader,
    unmarked: boolean,
    passageOf: (segment: number) => Passage | null,
  ): ExactPlace[] {
    // Two words on either side of a paragraph's end are a pair that stands nowhere.
    const rarest = acrossParagraphs ? anchors.find(({ pair }) => countOf(places, pair) > 0) : anchors[0];
    if (rarest === undefined) return [];
    const { vocabulary } = this.column;
    const words = fragments.map((fragment) => fragment.map((token) => wordTerms(token, unmarked, vocabulary)));
    const found: ExactPlace[] = [];
    const seen = new Set<number>();
    for (let i = places.starts[rarest.pair] ?? 0; i < (places.starts[rarest.pair + 1] ?? 0); i++) {
      if (found.length >= MOST_PLACES || reader.tired) break;
      const at = places.positions[i] ?? 0;
      const segment = places.segments[i] ?? 0;
      const bounds = acrossParagraphs ? this.boundsOfReport(segment) : this.boundsOf(segment);
      const place = wholeAround(words, rarest, at, acrossParagraphs, bounds, reader);
      if (place === null) continue;
      const first = this.segmentAt(place.from);
      if (seen.has(first)) continue;
      seen.add(first);
      const passage = passageOf(first);
      if (passage !== null) found.push({ passage, passages: this.segmentAt(place.to - 1) - first + 1 });
    }
    return found;
  }

  /**
   * The segments that hold most of the telling pairs, best first.
   *
   * @param scores of each segment; zero before and after
   */
  private near(anchors: readonly Anchor[], places: PairPlaces, scores: Float64Array): readonly number[] {
    const telling = new Set<number>();
    for (const { pair } of anchors) if (telling.size < TELLING && countOf(places, pair) > 0) telling.add(pair);
    const known: number[] = [];
    for (const pair of telling) {
      const count = countOf(places, pair);
      if (known.length > 0 && count > TOO_COMMON) break;
      const weight = inverseFrequency(Math.min(count, scores.length), scores.length);
      const mayBegin = count <= COMMON || known.length === 0;
      let last = -1;
      const end = Math.min(places.starts[pair + 1] ?? 0, (places.starts[pair] ?? 0) + MOST_WALKED);
      for (let i = places.starts[pair] ?? 0; i < end; i++) {
        const segment = places.segments[i] ?? 0;
        if (segment === last) continue;
        last = segment;
        const score = scores[segment] ?? 0;
        if (score === 0 && !mayBegin) continue;
        if (score === 0) known.push(segment);
        scores[segment] = score + weight;
      }
    }
    const best = bestOf(known, scores, NEAR);
    for (const segment of known) scores[segment] = 0;
    return best;
  }

  private passage(segment: number): Passage | null {
    const doc = lastNotAfter(this.firstSegment, segment);
    const report = this.reports[doc];
    const found = report && segmentsOf(report)[segment - (this.firstSegment[doc] ?? 0)];
    if (report === undefined || found === undefined) return null;
    // A title that is a paragraph is shown and linked as that paragraph.
    const paragraph = found.paragraph ?? titleParagraph(report);
    const text = paragraph === null ? found.text : (report.paragraphs[paragraph] ?? found.text);
    return { report, paragraph, text };
  }

  private segmentAt(at: number): number {
    return lastNotAfter(this.segmentStarts, at);
  }

  private endOf(segment: number): number {
    return this.segmentStarts[segment + 1] ?? this.column.ids.length;
  }

  private boundsOf(segment: number): Stretch {
    return { from: this.segmentStarts[segment] ?? 0, to: this.endOf(segment) };
  }

  private boundsOfReport(segment: number): Stretch {
    const [from, to] = this.column.bounds(lastNotAfter(this.firstSegment, segment));
    return { from, to };
  }
}

/** A pair of neighbouring words of a sequence (or a word without neighbours), by which its places are found. */
interface Anchor {
  readonly pair: number;
  readonly fragment: number;
  /** Which word of the fragment is the first of the pair. */
  readonly index: number;
}

function anchorsOf(
  { fragments }: Sought,
  slotOf: (token: VerifyToken) => number,
  numberOf: (pair: WordPair) => number,
): Anchor[] {
  return fragments.flatMap((tokens, fragment) =>
    tokens.flatMap((token, index) => {
      const next = tokens[index + 1];
      if (next === undefined && tokens.length > 1) return [];
      const pair = numberOf({ first: slotOf(token), second: next === undefined ? 0 : slotOf(next) });
      return [{ pair, fragment, index }];
    }),
  );
}

/** Of equally rare pairs those from all over a sequence: half of it may come from another report. Knuth's multiplier. */
function spread(index: number): number {
  return Math.imul(index, 0x9e3779b1) >>> 0;
}

function countOf({ starts }: PairPlaces, pair: number): number {
  return (starts[pair + 1] ?? 0) - (starts[pair] ?? 0);
}

/** The segments with the highest scores, highest first; of equal ones those that come first. */
function bestOf(segments: readonly number[], scores: Float64Array, most: number): readonly number[] {
  const best: number[] = [];
  for (const segment of segments) {
    const score = scores[segment] ?? 0;
    const worse = (other: number) =>
      (scores[other] ?? 0) < score || ((scores[other] ?? 0) === score && other > segment);
    const last = best.at(-1);
    if (best.length === most && last !== undefined && !worse(last)) continue;
    const at = best.findIndex(worse);
    best.splice(at < 0 ? best.length : at, 0, segment);
    if (best.length > most) best.pop();
  }
  return best;
}

/** The fragment of the anchor where it stands, the others before and behind it in their order. */
function wholeAround(
  words: readonly (readonly WordTerms[])[],
  { fragment, index }: Anchor,
  at: number,
  across: boolean,
  bounds: Stretch,
  reader: SequenceReader,
): Stretch | null {
  const own = reader.around(words[fragment] ?? [], index, at, across, bounds);
  if (own === null) return null;
  let { from, to } = own;
  for (let i = fragment - 1; i >= 0; i--) {
    const before = reader.within(words[i] ?? [], across, { from: bounds.from, to: from }, true);
    if (before === null) return null;
    from = before.from;
  }
  for (let i = fragment + 1; i < words.length; i++) {
    const behind = reader.within(words[i] ?? [], across, { from: to, to: bounds.to });
    if (behind === null) return null;
    to = behind.to;
  }
  return { from, to };
}

/** Index of the last number of a rising list that is not greater. */
function lastNotAfter(numbers: Uint32Array, value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
