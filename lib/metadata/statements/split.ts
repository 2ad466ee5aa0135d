import { actionAt, readAddressee } from './addressee';
import { isQuoted, type Line } from './line';

/** A run of words that is one item. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * Items of prose between two words: at every semicolon outside of quotation marks and brackets ("tổ chức kỳ họp; sớm giao
 * chỉ tiêu"), or, where `strict`, only at those behind which somebody is told what to do ("…; các xã rà soát …", "…; đẩy nhanh …").
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
    if (strict && !tellsSomebody(line, at, to) && !asksFor(line, at)) continue;
    parts.push({ from: start, to: at });
    start = at;
  }
  parts.push({ from: start, to });
  return parts;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** "…; đẩy nhanh tiến độ …"; "…; hoàn thành trước 30/6" is the term of what stands before it. */
function asksFor(line: Line, at: number): boolean {
  const { words, speech } = line;
  const verb = at + (speech.connectives.longest(words, at)?.length ?? 0);
  const task = actionAt(line, verb) ? (speech.imperatives.longest(words, verb)?.length ?? 0) : 0;
  return task > 0 && words[verb + task]?.gap === 'space' && speech.terms.longest(words, verb + task) === null;
}

function tellsSomebody(line: Line, at: number, to: number): boolean {
  const addressee = readAddressee(line, at, to);
  return addressee !== null && actionAt(line, addressee.to) && !line.speech.narration.longest(line.words, at);
}
