import type { Word } from '../words';
import type { Quotation } from './quotations';

/** A run of words, `from` to `to` (exclusive), and where its text ends, final stop included. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** What ends a sentence: a stop, or a line end inside a block. */
const END = /[.!?…\n]/;
/** "v.v.", "...", "Nguyễn Văn A.": these need a capital behind them, as any stop does, and a space. */
const SPACE_OR_MARK = /[\s“"”»)([]/u;
/** "ông N.V.T., 45 tuổi": no sentence ends before a comma. */
const STOP_OF_SHORTENING = /^\.\s?[,;]/;
/** No sentence is longer; it bounds what readers that look ahead can cost. */
const MAX_WORDS = 1500;
const SMALL_WORD = /^\p{Ll}{2,}$/u;

/**
 * Sentences of a paragraph's words. A stop ends a sentence when a capital, a number or an opening mark follows and it
 * shortens nothing (TP., ThS.: `dotted`); a stop inside a quotation ends none, the quotation is one piece.
 *
 * @example sentencesOf('Họp. Bàn.', wordsOf('Họp. Bàn.', 'exact'), []).map(({ end }) => end) // [4, 9]
 */
export function sentencesOf(
  text: string,
  words: readonly Word[],
  quotations: readonly Quotation[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let quotation = 0;
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1];
    const word = words[at];
    if (before === undefined || word === undefined) continue;
    while ((quotations[quotation]?.to ?? Infinity) <= before.to) quotation += 1;
    const inside = quotations[quotation];
    if (inside !== undefined && inside.from < before.to && inside.to > word.from) continue;
    const between = text.slice(before.to, word.from);
    if (at - from < MAX_WORDS && !endsSentence(before, between, word)) continue;
    sentences.push({ from, to: at, end: before.to + endOf(between) });
    from = at;
  }
  const last = words.at(-1);
  if (last !== undefined) sentences.push({ from, to: words.length, end: last.to + endOf(text.slice(last.to)) });
  return sentences;
}

function endsSentence(before: Word, between: string, word: Word): boolean {
  if (word.dotted || !END.test(between)) return false;
  if (between.includes('\n')) return true;
  if (STOP_OF_SHORTENING.test(between)) return false;
  // "ông N.V.T. (sinh năm 1968) và …": the last letter of initials, and more about him.
  if (before.capital && before.text.length === 1 && between.includes('(')) return false;
  if (!word.capital && !word.number && !/[“"(«]/.test(between)) return false;
  if (SPACE_OR_MARK.test(between)) return true;
  // "đạt.Trong": glued at the stop; "1.928", "TP.HCM" are not.
  return between === '.' && word.capital && SMALL_WORD.test(before.text);
}

/** Length of what belongs to the words before: stops and closing marks, up to the space behind them. */
function endOf(between: string): number {
  const stop = between.search(/[.!?…]/);
  if (stop === -1) return between.search(/[\s(“«[]|$/u);
  const rest = between.slice(stop).search(/[\s“«([]/u);
  return rest === -1 ? between.length : stop + rest;
}
