import { actionAt, readAddressee } from './addressee';
import { isQuoted, type Line } from './line';

/** A run of words that is one item. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * Items of prose between two words: at every semicolon outside of quotation marks and brackets ("tổ chức kỳ họp; sớm giao
 * chỉ tiêu"), or, where `strict`, only at those behind which somebody else is told what to do ("…; các xã rà soát …").
 */
export function splitProse(line: Line, from: number, to: number, strict: boolean): readonly Part[] {
  const { words, text } = line;
  const parts: Part[] = [];
  let start = from;
  let depth = 0;
  for (let at = from + 1; at < to; at++) {
    const between = text.slice(words[at - 1]?.to, words[at]?.from);
    depth = Math.max(0, depth + count(between, /[([]/g) - count(between, /[)\]]/g));
    if (words[at]?.gap !== 'semicolon' || depth > 0 || isQuoted(line, at)) continue;
    if (strict && !tellsSomebody(line, at, to)) continue;
    parts.push({ from: start, to: at });
    start = at;
  }
  parts.push({ from: start, to });
  return parts;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function tellsSomebody(line: Line, at: number, to: number): boolean {
  const addressee = readAddressee(line, at, to);
  return addressee !== null && actionAt(line, addressee.to) && !line.speech.narration.longest(line.words, at);
}
