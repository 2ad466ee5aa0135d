import type { Gap } from '../words';
import { actionAt, unitAt } from './addressee';
import { type Announcement, announcementAt } from './announcement';
import type { Line } from './line';
import type { SpeechVerb } from './vocabulary';

/** A verb of speech that counts: what it needs stands behind it. */
export interface FoundVerb {
  readonly from: number;
  readonly to: number;
  readonly verb: SpeechVerb;
  /** Told to others: an order, or a statement that announces tasks. */
  readonly order: boolean;
  readonly announcement: Announcement | null;
}

const CONTENT_GAPS: ReadonlySet<Gap> = new Set(['colon', 'comma', 'quote']);

/** The verb of speech at `at`, or null where the words are a noun or lack what must follow. */
export function verbAt(line: Line, at: number, to: number): FoundVerb | null {
  const { words, speech } = line;
  const found = words[at]?.capital === true && words[at]?.gap === 'space' ? null : speech.verbs.longest(words, at);
  if (found === null || found.value.class === 'speech') return null;
  // "Bộ trưởng Ngoại giao", "Ban chỉ đạo"; "đưa ra nhận định này"
  if (at > 0 && words[at]?.gap === 'space' && (speech.notVerbs.longest(words, at - 1)?.length ?? 0) > 1) return null;
  if (words[at]?.gap === 'space' && speech.negators.endsBefore(words, at) !== null) return null;
  if (words[at + found.length]?.gap === 'space' && speech.nounAfter.longest(words, at + found.length) !== null)
    return null;
  const next = at + found.length;
  if (next > to) return null;
  const announcement = announced(line, next, to);
  const verb = found.value;
  const base = { from: at, to: next, verb, announcement };
  if (verb.class === 'order') {
    // "yêu cầu, đề nghị các xã": the second verb has the object.
    const second = words[next]?.gap === 'comma' ? verbAt(line, next, to) : null;
    if (second?.verb.class === 'order') return second;
    const tells =
      isSoft(line, base) && words[next]?.gap === 'colon' ? asksFor(line, next, to) : hasObject(line, next, to, verb);
    return tells ? { ...base, order: true } : asStatement(line, base, to);
  }
  if (verb.announces && announcement !== null && isList(line, announcement, verb, to)) return { ...base, order: true };
  if (isDecision(verb) && to - next <= MAX_AS_FOLLOWS && endsInColon(line, to)) return { ...base, order: true };
  if (verb.needs === 'content' && !hasContent(line, next, to) && !(verb.tells && tellsOf(line, next, to))) return null;
  return next < to || endsInColon(line, to) ? { ...base, announcement: null, order: false } : null;
}

/** "lưu ý bùn cát bồi lấp cửa cống …" tells nobody to do anything: it is said. */
function asStatement(line: Line, base: Omit<FoundVerb, 'order'>, to: number): FoundVerb | null {
  if (!isSoft(line, base)) return null;
  return base.to < to ? { ...base, announcement: null, order: false } : null;
}

/** They may draw attention to what is so, without asking for anything. */
const SOFT: ReadonlySet<string> = new Set(['lưu ý', 'gợi ý']);

function isSoft({ text, words }: Line, { from, to }: Pick<FoundVerb, 'from' | 'to'>): boolean {
  return SOFT.has(text.slice(words[from]?.from, words[to - 1]?.to).toLowerCase());
}

/** "lưu ý: các xã cần …", "lưu ý: 1. …" ask for something; "lưu ý: nhiều nơi lúa đã đổ ngã" does not. */
function asksFor(line: Line, at: number, to: number): boolean {
  const { words, speech } = line;
  if (at >= to || words[at]?.number === true || unitAt(line, at) || actionAt(line, at)) return true;
  if (speech.numbers.longest(words, at) !== null || speech.ordinal.longest(words, at) !== null) return true;
  for (let word = at; word < to; word++) if (speech.modals.longest(words, word) !== null) return true;
  return false;
}

/** Words between a verb and the colon that it leads to; report 001 has 36. */
const MAX_INTRODUCTION = 120;

/** The announcement that is the object of the verb: right behind it, "thực hiện", "tập trung" and the like between. */
function announced(line: Line, at: number, to: number): Announcement | null {
  const direct = announcementAt(line, at, to);
  if (direct !== null) return direct;
  // "giao nhiệm vụ cụ thể:", "lưu ý thêm một số việc"
  const next = announcementAt(line, at + 1, to);
  return next !== null && line.words[at]?.gap === 'space' && !unitAt(line, at) ? next : null;
}

/** "kết luận:", "kết luận như sau:": what follows in items may be tasks; "kết luận, …" is only said. */
export function isDecision({ class: kind, announces, needs }: SpeechVerb): boolean {
  return kind === 'statement' && announces && needs === 'content';
}

/** "như sau:", "cụ thể như sau:". */
const MAX_AS_FOLLOWS = 4;

/** A statement announces a list when what it counts are tasks, or when a colon follows. */
function isList(line: Line, { to: end, of }: Announcement, verb: SpeechVerb, to: number): boolean {
  // "nêu những nhiệm vụ đã làm được": without a colon he speaks of them.
  if (of === 'task' && verb.needs === null) return true;
  const colon = colonAfter(line, end, to);
  if (colon === null || colon === to) return colon === to;
  const marked = /\d\)?|là/u.test(line.text.slice(line.words[colon - 1]?.to, line.words[colon + 1]?.to ?? 0));
  return marked || actionAt(line, colon) || unitAt(line, colon);
}

/** Index of the first word behind a colon between `at` and `to`; `to` where the sentence ends in a colon; else null. */
export function colonAfter(line: Line, at: number, to: number): number | null {
  const last = Math.min(to, at + MAX_INTRODUCTION);
  for (let i = at; i < last; i++) if (line.words[i]?.gap === 'colon') return i;
  return last === to && endsInColon(line, to) ? to : null;
}

/** Whether the words up to `to` are followed by a colon. */
export function endsInColon({ words, text }: Line, to: number): boolean {
  const last = words[to - 1];
  if (last === undefined) return false;
  return text.slice(last.to, words[to]?.from ?? last.to + 8).includes(':');
}

function hasObject(line: Line, at: number, to: number, { needs }: SpeechVerb): boolean {
  const { words, speech } = line;
  const word = words[at];
  if (at >= to) return endsInColon(line, to);
  if (word === undefined) return false;
  if (word.gap === 'colon') return true;
  if (word.gap === 'comma') return needs === null && !word.number;
  if (word.gap !== 'space' && word.gap !== 'quote') return false;
  // "giao nhiệm vụ cụ thể:", "yêu cầu như sau:"
  if (to - at <= 4 && endsInColon(line, to)) return true;
  if (announced(line, at, to) !== null) return true;
  const toward = speech.toward.longest(words, at)?.length ?? 0;
  if (unitAt(line, at + toward) || speech.modals.longest(words, at) !== null) return true;
  if (actionAt(line, at) && (needs === null || clauseLength(line, at, to) >= MIN_TASK)) return true;
  if (needs === 'object') return speech.adverbs.longest(words, at) !== null && hasObject(line, at + 1, to, AN_OBJECT);
  return speech.notAnOrder.longest(words, at) === null;
}

/** "xuống hiện trường chỉ đạo khắc phục": so few words without anybody to tell are what he did, not what he asked for. */
const MIN_TASK = 5;

/** Words up to the end of the clause, as far as they matter; a comma ends none ("cấm bán, vận chuyển …"). */
function clauseLength({ words }: Line, at: number, to: number): number {
  let end = at + 1;
  while (end < Math.min(to, at + MIN_TASK) && words[end]?.gap !== 'semicolon') end += 1;
  return end - at;
}

const AN_OBJECT: SpeechVerb = { class: 'order', needs: 'object', announces: false, tells: false };

/** "thông tin huyện đã ghi vốn …": a clause about somebody, right behind the verb. */
function tellsOf(line: Line, at: number, to: number): boolean {
  if (!unitAt(line, at)) return false;
  for (let next = at + 1; next < Math.min(to, at + MAX_SUBJECT) && line.words[next]?.gap === 'space'; next++) {
    if (line.speech.narration.longest(line.words, next) !== null) return true;
  }
  return false;
}

const MAX_SUBJECT = 6;

function hasContent(line: Line, at: number, to: number): boolean {
  const { words, speech } = line;
  if (at >= to) return endsInColon(line, to);
  // "chia sẻ, động viên gia đình": both are done, nothing is said.
  if (words[at]?.gap === 'comma' && speech.gestures.longest(words, at) !== null) return false;
  if (CONTENT_GAPS.has(words[at]?.gap ?? 'other')) return true;
  return speech.that.longest(words, at) !== null || leadsToColon(line, at, to);
}

/** Words between "về" and the colon: "báo cáo thêm về việc cấp nước sinh hoạt cho các hộ vùng hạn:". */
const MAX_ABOUT = 24;

/** "báo cáo thêm về việc …:", "làm rõ một số ý kiến:". */
function leadsToColon({ words, speech }: Line, at: number, to: number): boolean {
  const about = words[at]?.gap === 'space' ? speech.about.longest(words, at) : null;
  if (about === null) return false;
  for (let next = at + about.length; next < Math.min(to, at + MAX_ABOUT); next++) {
    const gap = words[next]?.gap;
    if (gap === 'colon') return true;
    if (gap === 'semicolon' || gap === 'stop') return false;
  }
  return false;
}
