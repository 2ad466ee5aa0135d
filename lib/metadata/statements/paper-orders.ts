import { actsIn } from './acts';
import { actionAt, addresseeText, readAddressee, unitAt } from './addressee';
import { isQuoted, type Line } from './line';
import type { PaperVocabulary } from './paper-vocabulary';
import { verbAt } from './verb';
import { verbText } from './voice';

/** What a paragraph of a paper tells somebody to do. */
export interface PaperOrder {
  /** First word of the order; behind a decision in the same paragraph it is not the first one. */
  readonly from: number;
  readonly verb: string | null;
  readonly addressee: string | null;
  /** It tells somebody, whether the words that name him could be read to their end or not: nothing is inherited. */
  readonly own: boolean;
}

/** How much a paragraph must say: `plain` an order verb, `listed` also who or what, `asked` also "phải", "cần". */
export type Demand = 'plain' | 'listed' | 'asked';

/** "Về phát triển kinh tế, văn hóa – xã hội:", "Đối với các xã chưa đạt chuẩn,": what an item begins with. */
const HEADING_WITHIN = 30;
/** A purpose or a condition before "giao Phòng …" is longer. */
const CLAUSE_WITHIN = 70;
const MODAL_WITHIN = 30;

/** The order that a paragraph gives, from its first word behind the mark; null where it gives none. */
export function orderOf(line: Line, first: number, demand: Demand, paper: PaperVocabulary): PaperOrder | null {
  const { sentences } = line;
  const start = sentences.findIndex(({ to }) => to > first);
  for (let index = Math.max(start, 0); start !== -1 && index < sentences.length; index++) {
    const { from = 0, to = 0 } = sentences[index] ?? {};
    const at = Math.max(from, first);
    const head = index === start ? itemHead(line, at, to, demand, paper) : null;
    const order = head ?? assignedLater(line, index, at, to, paper);
    if (order !== null) return order;
  }
  return null;
}

/** What the head of an item says: an order verb, somebody and what he shall do, or something to do. */
function itemHead(line: Line, at: number, to: number, demand: Demand, paper: PaperVocabulary): PaperOrder | null {
  const { words, speech } = line;
  const from = at + (speech.connectives.longest(words, at)?.length ?? 0);
  if (from >= to || paper.decisions.longest(words, from) !== null) return null;
  const assigned = assignment(line, from, to, paper);
  if (assigned !== null) return { ...assigned, from: at };
  if (demand === 'plain') return null;
  // "Đối với các hộ chưa nhận đất, giao Ban Dân vận …": those of the condition are told nothing.
  const condition = speech.toward.longest(words, from) !== null ? laterClause(line, from, to, paper) : null;
  if (condition !== null) return condition;
  const told = toldAt(line, from, to, paper);
  if (typeof told === 'string') return { from: at, verb: null, addressee: told, own: true };
  // "Các phòng, ban theo nhiệm vụ được giao khẩn trương …": who exactly cannot be read, that it is an order can.
  if (told === null)
    return demand === 'asked' && acts(line, from, to) ? { from: at, verb: null, addressee: null, own: true } : null;
  if (doesAt(line, from, paper)) return { from: at, verb: null, addressee: null, own: false };
  const colon = headingColon(line, from, to);
  if (colon !== null && paper.decisions.longest(words, colon) === null) {
    const behind = assignment(line, colon, to, paper);
    if (behind !== null) return { ...behind, from: at };
    const who = toldAt(line, colon, to, paper);
    if (typeof who === 'string') return { from: at, verb: null, addressee: who, own: true };
    if (doesAt(line, colon, paper)) return { from: at, verb: null, addressee: null, own: false };
  }
  return demand === 'asked' && modalWithin(line, from, Math.min(to, from + MODAL_WITHIN), paper)
    ? { from: at, verb: null, addressee: null, own: false }
    : null;
}

/** "Giao Phòng Nội vụ …", "Yêu cầu: các xã …"; what is asked of those above is a petition. */
function assignment(line: Line, at: number, to: number, paper: PaperVocabulary): Omit<PaperOrder, 'from'> | null {
  const { words, speech } = line;
  if (paper.assigning.longest(words, at) === null) return null;
  const found = verbAt(line, at, to);
  if (found === null || found.verb.class !== 'order') return null;
  const verb = verbText(line, found.from, found.to);
  const toward = found.to + (speech.toward.longest(words, found.to)?.length ?? 0);
  if (/^(?:đề|de) /u.test(verb) && speech.higherUp.longest(words, toward) !== null) return null;
  const told = readAddressee(line, found.to, to);
  if (told === null && !unitAt(line, toward) && found.to >= to) return null;
  const addressee = told === null ? null : addresseeText(line, told);
  return { verb, addressee, own: addressee !== null || unitAt(line, toward) };
}

/** Who is told to do something; null where a unit begins and nothing is asked of it, undefined where none begins. */
function toldAt(line: Line, at: number, to: number, paper: PaperVocabulary): string | null | undefined {
  const { words, speech } = line;
  const who = readAddressee(line, at, to);
  if (who === null) return unitAt(line, at) ? null : undefined;
  const does = words[who.to]?.gap !== 'colon' || speech.imperatives.longest(words, who.to) !== null;
  const verb = who.to + (speech.imperatives.longest(words, who.to)?.length ?? 0);
  return does && !isTold(line, verb, Math.min(to, who.to + 4), paper) ? addresseeText(line, who) : null;
}

/** Somewhere in the sentence something is to be done. */
function acts(line: Line, from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to, from + CLAUSE_WITHIN); at++) if (actionAt(line, at)) return true;
  return false;
}

/** Something to do at the head: "Tập trung …", "Khẩn trương …"; not "Thu ngân sách đạt …". */
function doesAt(line: Line, at: number, paper: PaperVocabulary): boolean {
  const { words, speech } = line;
  const action = speech.imperatives.longest(words, at);
  if (action === null || !actionAt(line, at) || isTold(line, at + action.length, at + 4, paper)) return false;
  return action.length > 1 || speech.nouns.longest(words, at) === null;
}

/** "đã", "được": the paper tells what was done. */
function isTold({ words }: Line, from: number, to: number, { told }: PaperVocabulary): boolean {
  for (let at = from; at < to; at++) if (told.longest(words, at) !== null) return true;
  return false;
}

/** The word behind the colon that ends an item's own heading: "Về kinh tế: …", "Công tác cán bộ: …". */
function headingColon({ words }: Line, from: number, to: number): number | null {
  for (let at = from + 1; at < Math.min(to, from + HEADING_WITHIN); at++) {
    const gap = words[at]?.gap;
    if (gap === 'colon') return at;
    if (gap === 'semicolon' || gap === 'stop') return null;
  }
  return null;
}

function modalWithin({ words, speech }: Line, from: number, to: number, { told }: PaperVocabulary): boolean {
  for (let at = from; at < to; at++) {
    if (told.longest(words, at) !== null) return false;
    if (speech.modals.longest(words, at) !== null) return true;
  }
  return false;
}

/**
 * An order behind something else in the same sentence or in one of the next: "Thống nhất chủ trương …; giao Phòng …", "Để
 * kịp mùa khô, yêu cầu các xã …". Only an order verb that has somebody to tell.
 */
function assignedLater(line: Line, index: number, from: number, to: number, paper: PaperVocabulary): PaperOrder | null {
  const clause = laterClause(line, from, to, paper);
  if (clause !== null) return clause;
  const act = actsIn(line, index).find(({ found }) => found.order && found.verb.class === 'order');
  if (act === undefined || act.found.from < from) return null;
  const who = readAddressee(line, act.found.to, to);
  if (who === null) return null;
  const verb = verbText(line, act.found.from, act.found.to);
  return { from, verb, addressee: addresseeText(line, who), own: true };
}

/** The clause that begins with an order verb and names somebody. */
function laterClause(line: Line, from: number, to: number, paper: PaperVocabulary): PaperOrder | null {
  const { words, speech } = line;
  for (let at = from; at < Math.min(to, from + CLAUSE_WITHIN); at++) {
    const gap = words[at]?.gap;
    const begins = at === from || gap === 'comma' || gap === 'semicolon' || gap === 'colon';
    if (!begins || isQuoted(line, at)) continue;
    const verb = at + (speech.connectives.longest(words, at)?.length ?? 0);
    const order = assignment(line, verb, to, paper);
    if (order?.own === true) return { ...order, from: gap === 'comma' ? from : at };
  }
  return null;
}
