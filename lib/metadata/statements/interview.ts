import type { Speaker } from '../../report/report';
import { nameAt } from '../people/name-shape';
import type { Builder, Voice } from './builder';
import { type Line, mayBeCalled } from './line';
import { subjectAt } from './subject';
import { voice } from './voice';

/** Who answers the reporter, as far as the report has told. */
export interface Interview {
  /** Some question was asked: "Ông X:" before a paragraph is an answer only then. */
  asked: boolean;
  /** The person who answers; null where the report does not tell. */
  voice: Voice | null;
  /** People met before the first question, by slug: where there is but one, the interview is with him. */
  readonly met: Map<string, Speaker | null>;
}

/** An answer, behind the dash and the name that it may bear. */
export interface Answer {
  readonly voice: Voice;
  /** Its first word. */
  readonly from: number;
}

/** "- ", "* ", "• " before a question or an answer. */
const BULLET = /^\s*[-–—*•+]\s*/u;
/** "Trả lời:", "Đáp:" before an answer without a name. */
const REPLY = /^\s*(?:[-–—*•+]\s*)?(?:trả lời|đáp)\s*:/iu;
const THAWA = /(?<!\p{L})thưa(?!\p{L})/iu;
/** Whom a question asks, without a name; the name of a place or a person has a capital behind it. */
const ASKED = /(?<!\p{L})(ông|bà|đồng chí|anh|chị)(?=\s+\p{Ll}|\s*[?,])/iu;
/** The apposition between a name and its colon: "Ông X, Chủ tịch UBND phường:". */
const MAX_LABEL = 18;

/**
 * Whether a paragraph is the reporter's: "PV: …", "* Kết quả ra sao?", "Thưa ông, …?", "Ông mong đợi điều gì?". Nobody
 * states what it says.
 */
export function isQuestion(line: Line): boolean {
  const { words, text, speech, names } = line;
  const label = speech.interviewers.longest(words, 0);
  if (label !== null && words[label.length]?.gap === 'colon') return true;
  if (!text.trimEnd().endsWith('?')) return false;
  if (BULLET.test(text) || THAWA.test(text)) return true;
  const address = names.honorifics.longest(words, 0);
  if (address === null || words[0]?.gap === 'quote' || words[address.length]?.capital !== false) return false;
  return words.every(({ gap }) => gap !== 'colon');
}

/** Remembers whom a line before the first question introduces; somebody whose office is unknown may be meant as well. */
export function meet(line: Line, { met }: Interview): void {
  const { words, people, names, speech } = line;
  if (words.every((_, at) => speech.interviews.longest(words, at) === null)) return;
  for (const { speaker } of people.values()) met.set(speaker.slug, speaker);
  for (let at = 0; at < words.length; at++) {
    const address = people.has(at) ? null : names.honorifics.longest(words, at);
    const name = address === null ? null : nameAt(words, at + address.length, names);
    if (name !== null) met.set(`${at}`, null);
  }
}

/** Remembers what a question tells of who answers it. */
export function ask(line: Line, interview: Interview): void {
  // Who is asked about is not who answers.
  const about = [...line.people.values()].some(
    ({ speaker, pronoun: alone }) => !alone && speaker.slug === interview.voice?.speaker?.slug,
  );
  if (about && interview.voice?.attribution === null) interview.voice = null;
  if (interview.asked) return;
  interview.asked = true;
  const [only, other] = interview.met.values();
  const pronoun = ASKED.exec(line.text)?.[1]?.toLowerCase();
  if (only == null || other !== undefined || pronoun === undefined) return;
  if ([...line.people.values()].some(({ speaker, pronoun: alone }) => !alone && speaker.slug === only.slug)) return;
  if (mayBeCalled(pronoun, null, only, line)) interview.voice = { speaker: only, attribution: null, verb: null };
}

/** The answer that a paragraph is; `follows` tells that a question stands right before it. */
export function answerOf(line: Line, follows: boolean, interview: Interview): Answer | null {
  if (!interview.asked) return null;
  const labelled = labelOf(line);
  if (labelled !== null) {
    interview.voice = labelled.voice;
    return labelled;
  }
  if (interview.voice === null || !follows) return null;
  const reply = REPLY.exec(line.text)?.[0].length ?? 0;
  if (reply === 0 && !BULLET.test(line.text)) return null;
  const from = line.words.findIndex((word) => word.from >= reply);
  return from === -1 ? null : { voice: interview.voice, from };
}

/** "- Ông Trần Minh Thuận: …", "Đồng chí A, Bí thư Đảng ủy xã: …". */
function labelOf(line: Line): Answer | null {
  const subject = subjectAt(line, 0, line.words.length);
  if (subject === null || subject.kind === 'body' || subject.pronoun) return null;
  for (let at = subject.to; at < subject.to + MAX_LABEL; at++) {
    const gap = line.words[at]?.gap;
    if (gap === 'colon') return { voice: voice(line, subject, at, null), from: at };
    if (gap !== 'space' && gap !== 'comma' && gap !== 'dash') return null;
    if (line.speech.verbs.longest(line.words, at) !== null) return null;
  }
  return null;
}

/** The sentences of an answer between two words, as one quote: they are printed as they were said. */
export function quoteAnswer(line: Line, from: number, to: number, voice: Voice, builder: Builder): void {
  if (to - from < MIN_CONTENT) return;
  builder.quote(line, line.words[from]?.from ?? 0, line.ends.get(to) ?? line.text.length, 'direct', voice);
}

/** "Có chứ." is nothing that anyone would quote. */
const MIN_CONTENT = 5;
