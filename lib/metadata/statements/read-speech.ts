import { type Act, actsIn, selfOrders, subjectlessOrder } from './acts';
import { actionAt, readAddressee } from './addressee';
import type { Builder, Voice } from './builder';
import { isItem } from './continuation';
import { readDirectQuotes } from './direct-quotes';
import { answerOf, ask, type Interview, isQuestion, meet } from './interview';
import { addItem, type OpenList, readOrder } from './items';
import { isQuoted, type Line } from './line';
import { countedMarkers, leadingMarker, type Marker, markersIn } from './markers';
import { othersSpeakIn, readAnswer, readOwnOrders } from './read-answer';
import { quoteAccordingTo, quoteAct, quoteMore } from './reported-quotes';
import type { Sentence } from './sentences';
import { verbAt } from './verb';
import { verbText, voiceOf } from './voice';

/** Between two items of a list stand captions and second paragraphs of an item. */
const MAX_PASSED = 2;

/** What is open while the lines are read in order. */
interface State {
  /** Who speaks, for sentences without a subject; null once the report itself goes on. */
  voice: Voice | null;
  /** The list of directives that may go on. */
  open: OpenList | null;
  /** A colon led into the speech: sentences without a subject are still in it. */
  inSpeech: boolean;
  readonly interview: Interview;
}

/** Reads the lines of a report in order; null lines (chrome, images) are passed over. */
export function readSpeech(lines: readonly (Line | null)[], builder: Builder): void {
  const interview: Interview = { asked: false, voice: null, met: new Map() };
  const state: State = { voice: null, open: null, inSpeech: false, interview };
  let follows = false;
  for (const line of lines) {
    if (line === null) continue;
    if (state.open === null && isQuestion(line)) {
      ask(line, interview);
      leave(state);
      follows = true;
      continue;
    }
    const answer = state.open === null ? answerOf(line, follows, interview) : null;
    follows = false;
    if (!interview.asked) meet(line, interview);
    if (answer !== null && !othersSpeakIn(line)) {
      readAnswer(line, answer, builder);
      leave(state);
      continue;
    }
    const start = continueList(line, state, builder);
    if (start < line.sentences.length) readLine(line, start, state, builder);
  }
}

/** The paragraph as an item of the open list; gives the sentence to go on with. */
function continueList(line: Line, state: State, builder: Builder): number {
  const { open } = state;
  if (open === null || open.awaits === 'none') {
    state.open = null;
    return 0;
  }
  const marker = leadingMarker(line.text, builder.form);
  const started = open.next > 1;
  if (open.doubtful && !started && (marker === null || !tells(line, marker))) {
    builder.drop(open.list);
    return leave(state);
  }
  if (marker?.style === 'dash' && open.style !== null && open.style !== 'dash') return line.sentences.length;
  // A dash counts nothing: behind another paragraph it may begin any list.
  if (marker?.style === 'dash' && !started && open.passed > 0) return leave(state);
  if (marker !== null && (open.style === null ? !started : open.style === marker.style)) {
    if (marker.style === 'dash') {
      open.style = 'dash';
      open.next += 1;
      open.passed = 0;
      const first = line.words.findIndex((word) => word.from >= marker.to);
      const end = itemEnd(line, 0);
      addItem(line, marker.to, line.sentences[end]?.end ?? line.text.length, Math.max(first, 0), marker, open, builder);
      return end + 1;
    }
    const counted = countedMarkers(markersIn(line.text, 0, line.text.length, builder.form), open.next, marker.style);
    const own = counted[0]?.from === marker.from ? [marker] : [];
    if (own.length > 0) {
      open.style = marker.style;
      open.next += 1;
      open.passed = 0;
      const end = itemEnd(line, 0);
      const to = line.sentences[end]?.end ?? line.text.length;
      const first = line.words.findIndex((word) => word.from >= marker.to);
      addItem(line, marker.from, to, first === -1 ? line.words.length : first, marker, open, builder);
      return end + 1;
    }
  }
  // "a)", "-" below a numbered item are parts of it.
  if (marker?.style === 'letter' && open.style !== null && open.style !== 'letter') return line.sentences.length;
  if (marker === null && open.style === null && open.awaits === 'any' && isItem(line) && actsIn(line, 0).length === 0) {
    open.next += 1;
    open.passed = 0;
    const end = itemEnd(line, 0);
    addItem(line, 0, line.sentences[end]?.end ?? line.text.length, 0, null, open, builder);
    return end + 1;
  }
  open.passed += 1;
  const silent = line.sentences.every((_, index) => actsIn(line, index).length === 0);
  if (marker === null && silent && open.passed <= MAX_PASSED && (open.style !== null || line.words.length < 30)) {
    return open.style === 'dash' ? leave(state) : line.sentences.length;
  }
  return leave(state);
}

/** Whether a marked paragraph tells somebody to do something. */
function tells(line: Line, marker: Marker): boolean {
  const first = Math.max(
    0,
    line.words.findIndex((word) => word.from >= marker.to),
  );
  // "1." is cut off as a sentence of its own.
  const to = line.sentences.find((sentence) => sentence.to > first)?.to ?? first;
  if (verbAt(line, first, to)?.order === true) return true;
  // "Thu ngân sách 9 tháng tăng 12%": a short word that is a noun as well proves nothing.
  const noun = line.speech.nouns.longest(line.words, first);
  return (actionAt(line, first) && noun?.length !== 1) || readAddressee(line, first, to) !== null;
}

function leave(state: State): number {
  state.open = null;
  state.voice = null;
  state.inSpeech = false;
  return 0;
}

/** The last sentence of an item that is a paragraph: up to somebody known who speaks, or the report's own words. */
function itemEnd(line: Line, first: number): number {
  let end = first;
  for (let at = first + 1; at < line.sentences.length; at++) {
    const sentence = line.sentences[at];
    if (sentence === undefined) break;
    if (actsIn(line, at).some(({ subject }) => subject.kind === 'person')) break;
    if (line.speech.sceneChanges.longest(line.words, sentence.from) !== null) break;
    end = at;
  }
  return end;
}

function readLine(line: Line, start: number, state: State, builder: Builder): void {
  const direct = readDirectQuotes(line, builder);
  let at = start;
  if (start === 0) state.inSpeech = false;
  while (at < line.sentences.length) at = readSentence(line, at, direct.has(at), state, builder);
}

function readSentence(line: Line, at: number, quoted: boolean, state: State, builder: Builder): number {
  const sentence = line.sentences[at];
  if (sentence === undefined) return at + 1;
  if (isLink(line) || (actsIn(line, at).length === 0 && asksBack(line, sentence))) {
    leave(state);
    return at + 1;
  }
  const acts = actsIn(line, at);
  const according = acts.some(({ found }) => found.order) ? null : quoteAccordingTo(line, sentence, quoted, builder);
  if (according !== null) {
    state.voice = according;
    state.open = null;
    state.inSpeech = false;
    return at + 1;
  }
  if (acts.length > 0) return readVoices(line, at, acts, quoted, state, builder);
  const own = state.inSpeech && state.voice?.speaker != null ? selfOrders(line, sentence) : [];
  if (own.length > 0 && state.voice !== null) {
    const { open, next } = readOwnOrders(line, at, own, state.voice, builder);
    state.open = open;
    state.inSpeech = false;
    return next;
  }
  const order = state.voice === null ? null : subjectlessOrder(line, sentence);
  if (order !== null && state.voice !== null) {
    const voice = { ...state.voice, verb: verbText(line, order.found.from, order.found.to) };
    const { open, next } = readOrder(line, order.found, at, [order.from, sentence.to], voice, builder, state.open);
    state.open = open;
    state.inSpeech = false;
    return next;
  }
  state.open = null;
  if (line.speech.stoppers.longest(line.words, sentence.from) !== null) {
    state.voice = null;
    state.inSpeech = false;
  }
  if (state.inSpeech && state.voice !== null && !quoted) quoteMore(line, sentence, state.voice, builder);
  else if (at === 0) state.voice = null;
  return at + 1;
}

/** A title with its date in brackets and no stop, "Yêu cầu làm rõ …(17/10/2005)": a link to another page. */
const LINK = /\(\s?\d{1,2}[/-]\d{1,2}[/-]\d{4}\s?\)\s*$/;

function isLink({ text, sentences }: Line): boolean {
  return sentences.length === 1 && LINK.test(text.slice(-24));
}

/** "Tòa hỏi tiếp: …", "PV: …", "- Thưa ông, …" within what somebody said: somebody else asks. */
function asksBack(line: Line, { from, to }: Sentence): boolean {
  const { words, speech } = line;
  for (let at = from; at < Math.min(to, from + ASKER); at++) {
    const asks = speech.interviewers.longest(words, at);
    if (asks === null || isQuoted(line, at) || line.people.has(at)) continue;
    // "Tôi xin hỏi: …", "Đồng chí hỏi: …" may be his own.
    const own = words.slice(from, at).some((_, index) => isKnown(line, from + index));
    for (let end = at + asks.length; !own && end <= Math.min(to - 1, at + asks.length + 1); end++) {
      if (words[end]?.gap === 'colon') return true;
      if (words[end]?.gap !== 'space') break;
    }
  }
  return false;
}

function isKnown({ words, people, names, speech }: Line, at: number): boolean {
  return people.has(at) || names.honorifics.longest(words, at) !== null || speech.selves.longest(words, at) !== null;
}

/** "Chủ tọa phiên tòa hỏi tiếp bị cáo:". */
const ASKER = 8;

function opensQuotation({ text, words }: Line, at: number): boolean {
  return /^[\s:,]*["“«]/u.test(text.slice(words[at - 1]?.to ?? 0, words[at]?.from ?? 0));
}

/** Those who speak in one sentence, one after another: "ông A đề nghị …; bà B kiến nghị …". */
function readVoices(
  line: Line,
  at: number,
  acts: readonly Act[],
  quoted: boolean,
  state: State,
  builder: Builder,
): number {
  let next = at + 1;
  for (let from = 0; from < acts.length && next === at + 1; ) {
    let end = from + 1;
    while (end < acts.length && isSameVoice(acts[from], acts[end])) end += 1;
    const to = acts[end]?.from ?? line.sentences[at]?.to ?? 0;
    next = readActs(line, at, acts.slice(from, end), to, quoted, state, builder);
    from = end;
  }
  return next;
}

function isSameVoice(one: Act | undefined, other: Act | undefined): boolean {
  if (one?.subject === other?.subject) return true;
  return one?.subject.speaker != null && one.subject.speaker.slug === other?.subject.speaker?.slug;
}

/** The acts of one speaker up to the word `end`: what is said up to the first order, then the orders one by one. */
function readActs(
  line: Line,
  at: number,
  acts: readonly Act[],
  end: number,
  quoted: boolean,
  state: State,
  builder: Builder,
): number {
  const [first] = acts;
  if (first === undefined) return at + 1;
  state.voice = first.subject.kind === 'citizen' ? null : voiceOf(line, first);
  state.open = null;
  state.inSpeech = false;
  const firstOrder = acts.findIndex(({ found }) => found.order);
  if (!first.found.order) {
    const until = acts[firstOrder]?.from ?? end;
    const inSpeech = quoted ? false : quoteAct(line, first, until, builder);
    state.inSpeech = inSpeech && firstOrder === -1;
    if (first.subject.kind === 'citizen' && state.inSpeech) state.voice = voiceOf(line, first);
  }
  if (firstOrder === -1) return at + 1;
  let next = at + 1;
  for (let index = firstOrder; index < acts.length; index++) {
    const act = acts[index];
    if (act === undefined || !act.found.order) continue;
    // An order between quotation marks stays the quote that it is.
    if (quoted && opensQuotation(line, act.found.to)) continue;
    const after = acts.slice(index + 1).find(({ found, subject }) => found.order || subject !== act.subject);
    const to = after?.from ?? end;
    const voice = voiceOf(line, act);
    const same = acts[index - 1]?.subject === act.subject ? state.open : null;
    state.voice = voice;
    const read = readOrder(line, act.found, at, [act.found.from, to], voice, builder, same);
    state.open = read.open;
    next = Math.max(next, read.next);
    // A list that was read takes the rest of the sentence with it.
    if (read.next > at + 1) break;
  }
  return next;
}
