import type { Line } from './line';

/** "8 nhóm nhiệm vụ và giải pháp căn cơ", "một số nội dung", "các việc sau". */
export interface Announcement {
  readonly from: number;
  readonly to: number;
  /** How many; null where the words say no number. */
  readonly count: number | null;
  /** Tasks are directives; points ("nội dung", "vấn đề") may be anything. */
  readonly of: 'task' | 'point';
}

/** More is a figure of the report, not a list of tasks. */
const MAX_COUNT = 40;
/** Words between the verb and what it announces. */
const MAX_WORDS = 120;
const JOINERS = new Set(['comma', 'space']);

/** The announcement that begins at `at`, or null. */
export function announcementAt({ words, speech, text }: Line, at: number, to: number): Announcement | null {
  const word = words[at];
  if (word === undefined || at >= to) return null;
  const vague = speech.vague.longest(words, at);
  const spelled = speech.numbers.longest(words, at);
  const digits = word.number && word.text.length <= 2 && !/\d[.,]$/.test(text.slice(word.from - 2, word.from));
  let next = at;
  let count: number | null = null;
  if (digits) {
    count = Number(word.text);
    next = at + 1;
  } else if (spelled !== null && spelled.length >= (vague?.length ?? 0)) {
    count = spelled.value;
    next = at + spelled.length;
  } else if (vague !== null) next = at + vague.length;
  else return null;
  if (count !== null && (count < 1 || count > MAX_COUNT)) return null;
  const noun = words[next]?.gap === 'space' ? speech.counted.longest(words, next) : null;
  if (noun === null || next + noun.length > to) return null;
  let end = next + noun.length;
  // "nhiệm vụ, giải pháp quan trọng", "nhóm nhiệm vụ và giải pháp căn cơ"
  for (;;) {
    const and = speech.and.longest(words, end);
    const step = and === null ? end : end + and.length;
    const more = step < to && JOINERS.has(words[end]?.gap ?? 'other') ? speech.countedMore.longest(words, step) : null;
    if (more === null || step + more.length > to) break;
    end = step + more.length;
  }
  return { from: at, to: end, count, of: noun.value };
}

/** The first announcement between `from` and `to`, or null. */
export function findAnnouncement(line: Line, from: number, to: number): Announcement | null {
  for (let at = from; at < Math.min(to, from + MAX_WORDS); at++) {
    const found = announcementAt(line, at, to);
    if (found !== null) return found;
  }
  return null;
}
