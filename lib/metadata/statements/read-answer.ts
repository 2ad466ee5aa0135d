import { actsIn, type Chained, selfOrders } from './acts';
import type { Builder, Voice } from './builder';
import { type Answer, quoteAnswer } from './interview';
import { type OpenList, readOrder } from './items';
import type { Line } from './line';
import { verbText } from './voice';

/** Reads an answer of an interview: its orders, and what stands between them as quotes. */
export function readAnswer(line: Line, { voice, from }: Answer, builder: Builder): void {
  const { sentences, words } = line;
  let start = from;
  let at = 0;
  while (at < sentences.length) {
    const sentence = sentences[at];
    const orders = sentence === undefined || voice.speaker === null ? [] : selfOrders(line, sentence);
    if (sentence === undefined || orders.length === 0) {
      at += 1;
      continue;
    }
    if (sentence.from > start) quoteAnswer(line, start, sentence.from, voice, builder);
    at = readOwnOrders(line, at, orders, voice, builder).next;
    start = sentences[at]?.from ?? words.length;
  }
  quoteAnswer(line, start, words.length, voice, builder);
}

/** Whether somebody else is told of in the answer; then the usual readers say who speaks where. */
export function othersSpeakIn(line: Line): boolean {
  return line.sentences.some((_, index) => actsIn(line, index).length > 0);
}

/** The orders that a speaker gives in the first person, and the sentences that go on with the last of them. */
export function readOwnOrders(
  line: Line,
  at: number,
  orders: readonly Chained[],
  voice: Voice,
  builder: Builder,
): { readonly open: OpenList | null; readonly next: number } {
  let open: OpenList | null = null;
  let next = at + 1;
  for (const [index, { found }] of orders.entries()) {
    const to = orders[index + 1]?.from ?? line.sentences[at]?.to ?? found.to;
    const said = { ...voice, verb: verbText(line, found.from, found.to) };
    const read = readOrder(line, found, at, [found.from, to], said, builder, open);
    open = read.open;
    next = Math.max(next, read.next);
    // A list that was read takes the rest of the sentence with it.
    if (read.next > at + 1) break;
  }
  return { open, next };
}
