import { actionAt, readAddressee, unitAt } from './addressee';
import type { Line } from './line';
import type { Sentence } from './sentences';

/**
 * What a sentence without a speaker is to the directive before it: an item of its own, more of the same item, or
 * the report's own telling again.
 */
export type Continuation = 'item' | 'more' | 'end';

/** A subject and its "phải": "Việc giải ngân vốn đầu tư công phải …". */
const MODAL_WITHIN = 30;

/**
 * Judges a sentence that stands behind a directive. Ends early rather than late: only an imperative, a "cần" or
 * "phải", somebody who is to do something, or a question goes on.
 */
export function continuationOf(line: Line, sentence: Sentence): Continuation {
  const judged = judge(line, sentence);
  // "… đã đánh giá đúng mức hay chưa? Có cần bổ sung gì không?" (report 002)
  return judged === 'end' && line.text.charAt(sentence.end - 1) === '?' ? 'more' : judged;
}

function judge(line: Line, sentence: Sentence): Continuation {
  const { words, speech } = line;
  const { from, to } = sentence;
  const connective = speech.connectives.longest(words, from);
  if (connective === null && speech.stoppers.longest(words, from) !== null) return 'end';
  let at = from + (connective?.length ?? 0);
  const second = connective === null ? null : speech.connectives.longest(words, at);
  at += second?.length ?? 0;
  if (at >= to || isTold(line, at, Math.min(to, at + 4)) || speaksOfIt(line, at, Math.min(to, at + 4))) return 'end';
  const action = speech.imperatives.longest(words, at);
  // A noun at the head of a sentence: "Tổ chức đảng ở xã …", "Phòng Nội vụ …".
  if (action !== null && !isName(line, at, action.length) && actionStarts(line, at)) return 'item';
  if (unitAt(line, at)) {
    const addressee = readAddressee(line, at, to);
    if (addressee === null || words[addressee.to]?.gap === 'colon') return 'end';
    if (isRefusal(line, at, addressee.to)) return 'end';
    if (connective !== null) return 'item';
    return speech.comrades.longest(words, at) === null ? 'item' : 'more';
  }
  const modal = modalWithin(line, at, Math.min(to, at + MODAL_WITHIN));
  if (!modal) return 'end';
  return connective === null ? 'more' : 'item';
}

/** Whether an imperative at the head of a sentence is one: "Tổ chức tốt …", not "Tổ chức đảng …", "Thu ngân sách đạt …". */
function actionStarts({ words, speech }: Line, at: number): boolean {
  const action = speech.imperatives.longest(words, at);
  if (action === null) return false;
  const noun = speech.nouns.longest(words, at);
  return noun === null || speech.nounsAfter.longest(words, at + action.length) === null;
}

/** "Đồng chí Lê Thị Mai không đồng ý với …": what somebody known does not do is told, unless he must not. */
function isRefusal({ words, people, speech }: Line, at: number, verb: number): boolean {
  return people.has(at) && speech.negators.longest(words, verb) !== null && speech.modals.longest(words, verb) === null;
}

/** "Giám sát viên", "Phòng Nội vụ": a unit's name that begins like a verb. */
function isName({ words, speech }: Line, at: number, length: number): boolean {
  const unit = speech.units.longest(words, at);
  return unit !== null && unit.length >= length && words[at + unit.length]?.capital === true;
}

/** "Đề nghị này …", "Những việc đó …": the sentence is about what was said. */
function speaksOfIt({ words, speech }: Line, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (words[at]?.gap !== 'space') return false;
    if (speech.nounAfter.longest(words, at) !== null && speech.ofUnits.longest(words, at) === null) return true;
  }
  return false;
}

/** "đã", "được", "đang" near the head: told, not asked for. */
function isTold({ words, speech }: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (words[at]?.gap === 'comma' && at > from) return false;
    if (speech.narration.longest(words, at) !== null) return true;
  }
  return false;
}

function modalWithin(line: Line, from: number, to: number): boolean {
  const { words, speech } = line;
  for (let at = from; at < to; at++) {
    if (speech.narration.longest(words, at) !== null) return false;
    if (speech.modals.longest(words, at) !== null) return true;
  }
  return false;
}

/** Whether a paragraph behind "yêu cầu:" that bears no marker is an item: somebody and what he shall do, or an imperative. */
export function isItem(line: Line): boolean {
  const [first] = line.sentences;
  if (first === undefined) return false;
  const { words, speech } = line;
  const start = first.from;
  if (speech.stoppers.longest(words, start) !== null || isTold(line, start, Math.min(first.to, start + 4)))
    return false;
  return actionAt(line, start) || continuationOf(line, first) === 'item';
}
