import type { Act } from './acts';
import { unitAt } from './addressee';
import type { Builder, Voice } from './builder';
import type { Line } from './line';
import type { Sentence } from './sentences';
import { beginsClause, subjectAt } from './subject';
import { colonAfter } from './verb';
import { voice, voiceOf } from './voice';

/** Fewer words say nothing that anyone would quote: "đồng chí A phát biểu." */
const MIN_CONTENT = 5;
/** A colon further from the verb belongs to what is said. */
const COLON_WITHIN = 14;
/** "Theo ông Nguyễn Văn Bảy, nông dân ấp 3, …": how far the comma may be. */
const NAME_WITHIN = 24;

/**
 * What an officeholder or a citizen is told to have said. One rule for the text of it: behind a colon that the verb
 * leads to, what stands behind the colon; else the whole sentence (or its part before an order), since verb and content
 * are one clause ("Đồng chí nhấn mạnh, 6 tháng cuối năm …"). Gives whether a colon led into it.
 *
 * @param until the word at which an order of the same sentence begins
 */
export function quoteAct(line: Line, act: Act, until: number, builder: Builder): boolean {
  const { found, from, subject } = act;
  if (subject.kind === 'body') return false;
  const colon = colonAfter(line, found.to, Math.min(until, found.to + COLON_WITHIN));
  const clean = colon !== null && plainUpTo(line, found.to, colon);
  // "… thông tin một số nội dung:" with the content elsewhere.
  if (clean && colon >= until) return false;
  const start = clean ? colon : from;
  if (until - (clean ? colon : found.to) < MIN_CONTENT) return clean;
  const { words } = line;
  const end = line.ends.get(until) ?? lastWord(line, until);
  builder.quote(line, words[start]?.from ?? 0, end, 'reported', voiceOf(line, act));
  return clean;
}

/** Nothing but a short object between the verb and its colon. */
function plainUpTo({ words }: Line, from: number, colon: number): boolean {
  for (let at = from; at < colon; at++) if (words[at]?.gap === 'semicolon' || words[at]?.gap === 'stop') return false;
  return true;
}

function lastWord({ words, text }: Line, until: number): number {
  const end = words[until]?.from ?? text.length;
  return text.slice(0, end).replace(/[\s,;:]+$/u, '').length;
}

/** A further sentence of a speech that a colon led into. */
export function quoteMore(line: Line, { from, to, end }: Sentence, speaking: Voice, builder: Builder): void {
  if (to - from < MIN_CONTENT || othersSpeak(line, from)) return;
  builder.quote(line, line.words[from]?.from ?? 0, end, 'reported', speaking);
}

/** "Xã đề xuất huyện …": somebody else's words in the report of them. */
function othersSpeak(line: Line, from: number): boolean {
  if (!unitAt(line, from)) return false;
  for (let at = from + 1; at < from + 8; at++) if (line.speech.verbs.longest(line.words, at) !== null) return true;
  return false;
}

/** "Theo đồng chí X, …", "Cũng theo ông X, …": the sentence is his. Null where it begins otherwise. */
export function quoteAccordingTo(
  line: Line,
  { from, to, end }: Sentence,
  quoted: boolean,
  builder: Builder,
): Voice | null {
  const { words, speech } = line;
  const theo = speech.theo.longest(words, from);
  // "Theo ông, đâu là nguyên nhân?" is asked of him.
  if (theo === null || line.text.charAt(end - 1) === '?') return null;
  const at = from + theo.length;
  const subject = beginsClause(line, from, from) ? subjectAt(line, at, to) : null;
  if (subject === null || subject.kind === 'body' || words[at]?.gap !== 'space') return null;
  const bracket = behindBracket(line, subject.to, Math.min(to, at + NAME_WITHIN));
  let next = bracket ?? subject.to;
  const named = subject.kind === 'person' || subject.pronoun;
  const isEnd = (word: number) =>
    words[word]?.gap === 'colon' || (words[word]?.gap === 'comma' && (named || isSaid(line, word)));
  while (bracket === null && next < Math.min(to, at + NAME_WITHIN) && !isEnd(next)) next += 1;
  if (named && next !== (bracket ?? subject.to)) return null;
  const colon = words[next]?.gap === 'colon';
  if ((bracket === null && !colon && words[next]?.gap !== 'comma') || to - next < MIN_CONTENT) return null;
  const said = voice(line, subject, next, 'theo');
  if (!quoted) builder.quote(line, words[colon ? next : from]?.from ?? 0, end, 'reported', said);
  return subject.kind === 'citizen' ? { ...said, speaker: null } : said;
}

/** "Bí thư Huyện ủy Bác Ái (Ninh Thuận), …": the word behind the bracket and its comma; null where none is. */
function behindBracket({ words, text }: Line, at: number, to: number): number | null {
  if (words[at]?.gap !== 'open') return null;
  for (let next = at + 1; next < to; next++) {
    const word = words[next];
    if (word?.gap !== 'close') continue;
    return /^[)\]],/u.test(text.slice(words[next - 1]?.to, word.from)) ? next : null;
  }
  return null;
}

/** Behind the comma stands what is said, not more of an apposition ("nông dân ấp 3", "Chủ tịch UBND xã"). */
function isSaid({ words, names, speech }: Line, at: number): boolean {
  if (names.heads.longest(words, at) !== null || names.parts.longest(words, at) !== null) return false;
  return speech.occupations.longest(words, at) === null;
}
