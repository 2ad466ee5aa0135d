import { nameAt } from '../people/name-shape';
import { unitAt } from './addressee';
import { isQuoted, type Line } from './line';
import type { Sentence } from './sentences';
import { beginsClause, type Subject, subjectAt } from './subject';
import { colonAfter, type FoundVerb, isDecision, verbAt } from './verb';

/** Somebody says something or tells others to do it. */
export interface Act {
  readonly subject: Subject;
  readonly found: FoundVerb;
  /** First word of the act: of the sentence, or of the clause that goes on with the same subject. */
  readonly from: number;
  /** Behind the words that name the subject, an apposition included. */
  readonly attributionTo: number;
}

/** Words that may stand between a name and its verb: "Ông Nguyễn Văn Bảy, nông dân ấp 3 xã Mỹ Thành Nam, cho biết". */
const MAX_APPOSITIVE = 18;

const read = new WeakMap<Line, Map<number, readonly Act[]>>();

/** Acts of a sentence by its index; read once, several readers ask. */
export function actsIn(line: Line, index: number): readonly Act[] {
  const known = read.get(line) ?? new Map<number, readonly Act[]>();
  read.set(line, known);
  const sentence = line.sentences[index];
  const acts = known.get(index) ?? (sentence === undefined ? [] : actsOf(line, sentence));
  known.set(index, acts);
  return acts;
}

/** Acts of one sentence, in order. A second subject counts only behind a semicolon: what comes before is being said. */
function actsOf(line: Line, sentence: Sentence): readonly Act[] {
  const acts: Act[] = [];
  const { from, to } = sentence;
  if (line.speech.alleged.longest(line.words, from) !== null) return acts;
  let subject: Subject | null = null;
  let named = from;
  let at = from;
  while (at < to) {
    const fresh = mayBeSubject(line, at, sentence, acts) ? subjectAt(line, at, to) : null;
    const predicated = fresh === null ? null : predicate(line, fresh, to);
    if (fresh !== null && allowed(line, fresh, predicated?.found ?? null, acts, at)) {
      if (predicated !== null && fits(fresh, predicated.found, line)) {
        const { found, attributionTo } = predicated;
        // "Sinh thời, Chủ tịch Hồ Chí Minh yêu cầu cán bộ …": nobody's task of today.
        if (found.order && isElder(line, fresh)) {
          at = found.to;
          continue;
        }
        const start = at - contrastBefore(line, at, from);
        acts.push({ subject: fresh, found, from: acts.length === 0 ? from : start, attributionTo });
        subject = fresh;
        named = attributionTo;
        at = found.to;
        continue;
      }
      if (fresh.kind !== 'body' && acts.length === 0) {
        subject = predicated === null && isUnreal(line, fresh, to) ? null : fresh;
        named = fresh.to;
      }
      at = Math.max(fresh.to, at + 1);
      continue;
    }
    if (fresh === null && !beginsClause(line, at, from)) {
      const behind = behindMention(line, at);
      if (behind > at) {
        at = behind;
        continue;
      }
    }
    const chained: Chained | null = subject === null ? null : chain(line, at, sentence, acts.at(-1) ?? null);
    if (chained !== null && subject !== null && fits(subject, chained.found, line)) {
      acts.push({ subject, ...chained, attributionTo: named });
      at = chained.found.to;
      continue;
    }
    at += 1;
  }
  return acts;
}

/** "Báo cáo của đồng chí A, Bí thư Huyện ủy nêu rõ …": neither A nor his office is the subject. */
export function behindMention({ words, people, names }: Line, at: number): number {
  const person = people.get(at);
  if (person !== undefined) return person.to;
  const honorific = names.honorifics.longest(words, at);
  const name = honorific === null ? null : nameAt(words, at + honorific.length, names);
  if (name === null) return at;
  const office = words[name]?.gap === 'comma' ? names.heads.longest(words, name) : null;
  return name + (office?.length ?? 0);
}

function mayBeSubject(line: Line, at: number, { from }: Sentence, acts: readonly Act[]): boolean {
  const { words, speech } = line;
  if (isQuoted(line, at)) return false;
  if (contrastBefore(line, at, from) > 0) return acts.length > 0;
  if (!beginsClause(line, at, from)) return false;
  if (at === from) return true;
  if (acts.length === 0) return speech.notSubjectAfter.endsBefore(words, at) === null || words[at]?.gap !== 'space';
  return words[at]?.gap === 'semicolon' || words[at]?.gap === 'comma';
}

/** Words of "còn", "trong khi" between a comma or semicolon and `at`: somebody else is about to speak. */
function contrastBefore({ words, speech }: Line, at: number, from: number): number {
  if (words[at]?.gap !== 'space' || speech.contrasts.endsBefore(words, at) === null) return 0;
  for (let start = at - 1; start > from && at - start <= MAX_CONTRAST; start--) {
    const gap = words[start]?.gap;
    if (gap === 'comma' || gap === 'semicolon') {
      return speech.contrasts.longest(words, start)?.length === at - start ? at - start : 0;
    }
  }
  return 0;
}

/** "trong khi đó". */
const MAX_CONTRAST = 3;

/**
 * Behind an act, a comma lets the same speaker go on ("… ghi nhận kết quả, đồng chí yêu cầu …"); another one only behind
 * "còn", or behind an order where he is named and gives orders himself ("…, đồng chí B giao Phòng Tài chính …").
 */
function allowed(line: Line, fresh: Subject, found: FoundVerb | null, acts: readonly Act[], at: number): boolean {
  const last = acts.at(-1);
  if (last === undefined) return true;
  const gap = line.words[at]?.gap;
  if (gap === 'semicolon' || gap === 'space') return fresh.kind !== 'body';
  if (isSame(fresh, last.subject)) return true;
  if (fresh.speaker === null || fresh.pronoun || found === null) return false;
  return last.found.order && found.order && (found.verb.needs === null || mayChain(line, found));
}

function isSame({ speaker }: Subject, other: Subject): boolean {
  return speaker !== null && speaker.slug === other.speaker?.slug;
}

/** The verb of a subject: adverbs, then the verb; behind a name also brackets or a few words of apposition. */
function predicate(line: Line, subject: Subject, to: number): { found: FoundVerb; attributionTo: number } | null {
  const direct = afterAdverbs(line, subject.to, to);
  if (direct !== null && isAsked(line, subject, direct, to)) return null;
  if (direct !== null) return { found: direct, attributionTo: subject.to };
  if (subject.pronoun || subject.kind === 'body') return null;
  const { words, speech } = line;
  for (let at = subject.to; at < Math.min(to, subject.to + MAX_APPOSITIVE); at++) {
    const word = words[at];
    if (word === undefined || word.gap === 'stop' || word.gap === 'semicolon' || word.gap === 'colon') return null;
    if (isQuoted(line, at) || (at > subject.to && line.people.has(at))) return null;
    const found = at === subject.to || word.capital ? null : afterAdverbs(line, at, to);
    if (found !== null) {
      if (isAsked(line, subject, found, to)) return null;
      return { found, attributionTo: subject.kind === 'person' ? subject.to : at };
    }
    // "cần yêu cầu", "phủ nhận việc yêu cầu": it was not asked for.
    if (!word.capital && speech.unreal.longest(words, at) !== null) return null;
    // Behind the verb: "cho" is no part of a name, "cho biết" is what he does.
    if (speech.appositiveStops.longest(words, at) !== null) return null;
    if (word.capital) continue;
    // "Chủ tịch cũng đồng ý …": he does something else first.
    if (speech.adverbs.longest(words, at) !== null && word.gap === 'space') return null;
    // "Bí thư các đảng ủy", "Chủ tịch UBND các xã": many, nobody of them speaks here.
    if (subject.kind === 'office' && word.gap === 'space' && line.names.plurals.longest(words, at) !== null)
      return null;
  }
  return null;
}

/**
 * "Ông mong đợi điều gì?", "Bộ trưởng đánh giá thế nào …?" is the reporter's question; "Ông nhấn mạnh: vì sao …?", "Bí thư
 * Huyện ủy nêu vấn đề, vì sao …?" is his own.
 */
function isAsked(line: Line, { pronoun }: Subject, { order, verb, from, to: at }: FoundVerb, to: number): boolean {
  const end = line.ends.get(to);
  if (order || end === undefined || colonAfter(line, at, to) !== null) return false;
  // "(!?)" is the report's own wonder at what he says.
  if (!/[^!(]\?$/.test(line.text.slice(Math.max(0, end - 2), end))) return false;
  if (pronoun) return true;
  const own = verb.announces || line.speech.wonders.longest(line.words, from) !== null;
  return !own && line.words[at]?.gap !== 'comma';
}

/** "sẽ chủ trì họp và giao …", "phủ nhận việc …, yêu cầu …": what is joined to it has not been said either. */
function isUnreal({ words, speech }: Line, subject: Subject, to: number): boolean {
  for (let at = subject.to; at < Math.min(to, subject.to + MAX_APPOSITIVE); at++) {
    const word = words[at];
    if (word === undefined || word.gap === 'stop' || word.gap === 'semicolon' || word.gap === 'colon') return false;
    if (!word.capital && speech.unreal.longest(words, at) !== null) return true;
    if (speech.appositiveStops.longest(words, at) !== null) return false;
  }
  return false;
}

/** "Chủ tịch Hồ Chí Minh", "Đồng chí Chủ tịch Hồ Chí Minh". */
function isElder({ words, speech }: Line, { from }: Subject): boolean {
  return [from, from + 1, from + 2].some((at) => speech.elders.longest(words, at) !== null);
}

function afterAdverbs(line: Line, from: number, to: number): FoundVerb | null {
  const { words, speech } = line;
  let at = from;
  for (let steps = 0; steps < 4 && at < to; steps++) {
    const found = verbAt(line, at, to);
    if (found !== null) return found;
    const adverb = speech.adverbs.longest(words, at);
    if (adverb === null) return null;
    at += adverb.length;
  }
  return null;
}

/** Bodies give orders and say nothing; citizens say things and give no orders. */
function fits(subject: Subject, { order, verb, from, to }: FoundVerb, { words, speech }: Line): boolean {
  if (subject.kind === 'citizen') return !order;
  if (subject.kind !== 'body') return true;
  if (order && isDecision(verb)) return true;
  if (!order || verb.class !== 'order' || verb.needs !== null) return false;
  // "UBND huyện đề nghị UBND tỉnh": a petition; so is what a commune asks of its district.
  if (speech.higherUp.longest(words, to) !== null) return false;
  if (speech.districts.longest(words, to) !== null && namesCommune(words, subject, speech)) return false;
  // "UBND huyện đã yêu cầu …": the report tells it.
  return speech.narration.endsBefore(words, from) === null;
}

function namesCommune(words: Line['words'], { from, to }: Subject, { communes }: Line['speech']): boolean {
  for (let at = from; at < to; at++) if (communes.longest(words, at) !== null) return true;
  return false;
}

export interface Chained {
  readonly found: FoundVerb;
  readonly from: number;
}

/** An order that the same subject goes on with: "…; đồng thời, yêu cầu Đảng ủy xã …", "…, yêu cầu các xã …". */
function chain(line: Line, at: number, { from, to }: Sentence, last: Act | null): Chained | null {
  const { words, speech } = line;
  const word = words[at];
  if (word === undefined || at === from || isQuoted(line, at)) return null;
  const connective = speech.connectives.longest(words, at);
  const begins = word.gap === 'comma' || word.gap === 'semicolon' || word.gap === 'colon';
  if (!begins && connective === null) return null;
  const next = at + (connective?.length ?? 0);
  const found = afterAdverbs(line, next, to);
  if (found === null || !found.order) return null;
  const joined = connective !== null || word.gap === 'semicolon';
  if (last?.found.verb.tells === true && !joined) return null;
  if (found.verb.class === 'order' && !joined && found.verb.needs !== null && !mayChain(line, found)) return null;
  return strict(line, found, to) ? { found, from: at } : null;
}

/** "chỉ đạo", "quán triệt" behind a comma belong to what is being said; "giao Phòng …" does not. */
function mayChain(line: Line, { from, to }: FoundVerb): boolean {
  return line.speech.chains.longest(line.words, from) !== null && unitAt(line, to);
}

/** Without a subject of its own the verb must have somebody to tell, tasks to announce, or a colon. */
function strict(line: Line, { to: at, announcement }: FoundVerb, to: number): boolean {
  const { words, speech } = line;
  if (announcement !== null || words[at]?.gap === 'colon' || at >= to) return true;
  return (
    unitAt(line, at + (speech.toward.longest(words, at)?.length ?? 0)) || speech.imperatives.longest(words, at) !== null
  );
}

/** The orders of somebody who speaks of himself: "Tôi yêu cầu các xã …, đồng thời giao Phòng Nội vụ …". */
export function selfOrders(line: Line, sentence: Sentence): readonly Chained[] {
  const { words, speech } = line;
  const orders: Chained[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const last = orders.at(-1) ?? null;
    if (last !== null) {
      const next = chain(line, at, sentence, null);
      if (next !== null) orders.push(next);
      at = (next?.found.to ?? at + 1) - 1;
      continue;
    }
    const self = speech.selves.longest(words, at);
    const found =
      self === null || !opensSelf(line, at, sentence) ? null : afterAdverbs(line, at + self.length, sentence.to);
    if (found === null || found.verb.class !== 'order') continue;
    if (!found.order || !strict(line, found, sentence.to)) return orders;
    orders.push({ found, from: at });
    at = found.to - 1;
  }
  return orders;
}

function opensSelf(line: Line, at: number, { from }: Sentence): boolean {
  if (isQuoted(line, at)) return false;
  return beginsClause(line, at, from) || line.speech.connectives.endsBefore(line.words, at) !== null;
}

/** A sentence that goes on with the speaker of the one before: "Đề nghị các xã …", "Đồng thời, yêu cầu …". */
export function subjectlessOrder(line: Line, { from, to }: Sentence): { found: FoundVerb; from: number } | null {
  const { words, speech } = line;
  const connective = speech.connectives.longest(words, from);
  const at = from + (connective?.length ?? 0);
  const found = afterAdverbs(line, at, to);
  if (found === null || !found.order || found.verb.class !== 'order') return null;
  // "Đồng thời, chỉ đạo triển khai …" is one more thing to do, no new order.
  if (found.verb.needs !== null && !mayChain(line, found)) return null;
  return strict(line, found, to) ? { found, from } : null;
}
