import { textEvidence } from '../evidence';
import type { KeyForm } from '../words';
import { actsIn, subjectlessOrder } from './acts';
import { type Addressee, addresseeText, readAddressee, unitAt } from './addressee';
import { findAnnouncement } from './announcement';
import type { Builder, Voice } from './builder';
import { continuationOf } from './continuation';
import type { Line } from './line';
import { countedMarkers, type Marker, type MarkerStyle, markersFrom } from './markers';
import { splitProse } from './split';
import { colonAfter, type FoundVerb, verbAt } from './verb';
import { verbText } from './voice';

/** A list that may go on: in this paragraph, or in the next ones. */
export interface OpenList {
  readonly list: number;
  readonly voice: Voice;
  readonly addressee: string | null;
  /** Marks of the items so far and the number that comes next. */
  style: MarkerStyle | null;
  next: number;
  /** Items stand in the paragraphs that follow. */
  readonly awaits: 'any' | 'marked' | 'none';
  /** Points, not tasks, were announced: it is a list of directives only if its first item tells somebody to do something. */
  readonly doubtful: boolean;
  /** Paragraphs that were passed over between two items. */
  passed: number;
}

/**
 * Reads one order: the words from `from` (the verb, or what joins it to the sentence before) up to `to`, and the sentences behind them that inherit. Gives the list as
 * far as it is open, and the sentence to go on with.
 *
 * @param at the sentence of the order
 * @param open the list that it goes on with, when it has no subject of its own
 */
export function readOrder(
  line: Line,
  found: FoundVerb,
  at: number,
  [from, to]: readonly [from: number, to: number],
  voice: Voice,
  builder: Builder,
  open: OpenList | null,
): { readonly open: OpenList; readonly next: number } {
  const { words } = line;
  const sentence = line.sentences[at];
  const own = readAddressee(line, found.to, to);
  const addressee = own === null ? null : addresseeText(line, own);
  const colon = listColon(line, found, own, to, builder.form);
  const announcement =
    found.announcement ?? (colon === null ? null : findAnnouncement(line, found.to, Math.min(colon, to)));
  const begin = (): OpenList => {
    const announcedAs =
      announcement === null
        ? null
        : textEvidence(
            line.paragraph,
            words[announcement.from]?.from ?? 0,
            words[announcement.to - 1]?.to ?? 0,
            'announced-count',
          );
    const list = builder.list(voice, addressee, announcement?.count ?? null, announcedAs);
    const ends = sentence !== undefined && to === sentence.to && at === line.sentences.length - 1;
    const awaits = !ends ? 'none' : colon === to ? 'any' : announcement === null ? 'none' : 'marked';
    const doubtful = found.verb.class !== 'order' && announcement?.of !== 'task';
    return { list, voice, addressee, style: null, next: 1, awaits, doubtful, passed: 0 };
  };
  if (colon === null && announcement === null) {
    const current = open ?? begin();
    const parts = splitProse(line, from, to, true);
    let told = own;
    parts.forEach((part, index) => {
      // "…; báo cáo kết quả": still those of the part before.
      if (index > 0) told = readAddressee(line, part.from, part.to) ?? told;
      addPart(line, part.from, part.to, told === null ? null : addresseeText(line, told), current, builder);
    });
    return inherit(line, at, to, current, builder);
  }
  const current = begin();
  const start = colon === null ? to : colon;
  const last = line.words.length;
  const markers = countedMarkers(markersFrom(line, words[start - 1]?.to ?? 0, builder.form), 1, null);
  if (markers.length > 1 || (markers.length === 1 && markers[0] !== undefined && isAt(line, start, markers[0]))) {
    const next = addMarked(line, markers, current, builder);
    return { open: { ...current, style: markers[0]?.style ?? null, next: markers.length + 1, awaits: 'marked' }, next };
  }
  if (start >= to || start >= last) return { open: current, next: at + 1 };
  for (const part of splitProse(line, start, to, false)) {
    const told = ownAddressee(line, part.from, part.to);
    addPart(line, part.from, part.to, told ?? addressee, current, builder);
  }
  return inherit(line, at, to, current, builder);
}

/**
 * The first word behind the colon that begins a list; null where the sentence has none, or where the colon belongs to
 * what is asked for ("xếp theo đúng thứ tự: nước cho người, …").
 */
function listColon(line: Line, found: FoundVerb, own: Addressee | null, to: number, form: KeyForm): number | null {
  const colon = colonAfter(line, found.to, to);
  if (colon === null || colon === to) return colon;
  const head = own?.to ?? found.to;
  if (colon <= head) return colon;
  const announced = findAnnouncement(line, found.to, colon) !== null;
  // "cần: Một là, … . Hai là, …"
  const [marker] = countedMarkers(markersFrom(line, line.words[colon - 1]?.to ?? 0, form), 1, null);
  const marked = marker !== undefined && isAt(line, colon, marker);
  if (announced || marked) return colon;
  // "đề nghị, thời gian tới: …": nothing is asked for before the colon.
  return own === null && colon - head <= 6 && line.words[found.to]?.gap === 'comma' ? colon : null;
}

function isAt({ words }: Line, start: number, marker: Marker): boolean {
  const word = words[start];
  return word !== undefined && marker.to >= word.from && marker.from <= word.from;
}

/** Items by their marks; the last one takes in the sentences behind it that go on. Gives the sentence to go on with. */
export function addMarked(line: Line, markers: readonly Marker[], open: OpenList, builder: Builder): number {
  const { sentences, words } = line;
  const last = markers.at(-1);
  const lastSentence = sentences.findIndex(({ end }) => end > (last?.to ?? 0));
  let next = lastSentence + 1;
  let end = sentences[lastSentence]?.end ?? line.text.length;
  for (let at = next; at < sentences.length; at++) {
    const sentence = sentences[at];
    if (sentence === undefined || continuationOf(line, sentence) === 'end') break;
    // "Bốn là, …. Giao Ban Tổ chức theo dõi.": an order of its own, or somebody else.
    if (subjectlessOrder(line, sentence) !== null || actsIn(line, at).length > 0) break;
    end = sentence.end;
    next = at + 1;
  }
  markers.forEach((marker, index) => {
    const to = markers[index + 1]?.from ?? end;
    const from = words.findIndex((word) => word.from >= marker.to);
    addItem(line, marker.from, to, from === -1 ? words.length : from, marker, open, builder);
  });
  return Math.max(next, 1);
}

/** One item with the mark it bears; `at` is its first word behind the mark. */
export function addItem(
  line: Line,
  from: number,
  to: number,
  at: number,
  marker: Marker | null,
  open: OpenList,
  builder: Builder,
): void {
  const { words, text } = line;
  let end = at;
  while (end < words.length && (words[end]?.to ?? 0) <= to) end += 1;
  const order = verbAt(line, at, end);
  const own = order?.verb.class === 'order' ? order : null;
  const addressee = ownAddressee(line, at, end) ?? (namesOther(line, order) ? null : open.addressee);
  const voice = own === null ? open.voice : { ...open.voice, verb: verbText(line, own.from, own.to) };
  // "…; (2) …": the semicolon before the next mark is nobody's.
  const stop = text.slice(from, to).trimEnd().replace(/[;,]$/u, '').length;
  builder.item(open.list, { line, from, to: from + stop, marker, addressee, voice });
}

function addPart(
  line: Line,
  from: number,
  to: number,
  addressee: string | null,
  open: OpenList,
  builder: Builder,
): void {
  const { words } = line;
  const start = words[from]?.from ?? 0;
  const end = partEnd(line, to);
  const order = verbAt(line, from, to);
  const voice =
    order?.verb.class === 'order' ? { ...open.voice, verb: verbText(line, order.from, order.to) } : open.voice;
  const told = addressee ?? (namesOther(line, order) ? null : open.addressee);
  builder.item(open.list, { line, from: start, to: end, marker: null, addressee: told, voice });
}

/** "chỉ đạo Công an huyện …": somebody is told, and not those of the list, even where the table lacks what he shall do. */
function namesOther(line: Line, order: FoundVerb | null): boolean {
  return order?.verb.class === 'order' && unitAt(line, order.to);
}

/** With the stop that ends the sentence; without the semicolon that ends a part. */
export function partEnd({ words, ends }: Line, to: number): number {
  return ends.get(to) ?? words[to - 1]?.to ?? 0;
}

/** "Phòng Nội vụ rà soát …", "giao Phòng Nội vụ: …": whom this item tells. */
function ownAddressee(line: Line, from: number, to: number): string | null {
  const order = verbAt(line, from, to);
  const at =
    order?.verb.class === 'order' ? order.to : from + (line.speech.connectives.longest(line.words, from)?.length ?? 0);
  if (!unitAt(line, at) && order === null) return null;
  const told = readAddressee(line, at, to);
  return told === null ? null : addresseeText(line, told);
}

/** The sentences behind an order that go on with it. */
function inherit(
  line: Line,
  at: number,
  to: number,
  open: OpenList,
  builder: Builder,
): { open: OpenList; next: number } {
  let next = at + 1;
  // Somebody else, or another order, ends the sentence: what follows is theirs.
  if (to !== line.sentences[at]?.to) return { open, next };
  for (; next < line.sentences.length; next++) {
    const sentence = line.sentences[next];
    if (sentence === undefined) break;
    if (actsIn(line, next).length > 0 || subjectlessOrder(line, sentence) !== null) break;
    const what = continuationOf(line, sentence);
    if (what === 'end') break;
    if (what === 'more') builder.extend(open.list, line, sentence.end);
    else {
      let told: string | null = null;
      for (const part of splitProse(line, sentence.from, sentence.to, true)) {
        told = ownAddressee(line, part.from, part.to) ?? told;
        addPart(line, part.from, part.to, told, open, builder);
      }
    }
  }
  return { open, next };
}
