import type { Speaker } from '../../report/report';
import { textEvidence } from '../evidence';
import type { Act } from './acts';
import type { Voice } from './builder';
import { impliedSpeaker, type Line } from './line';
import type { Subject } from './subject';

/** Rule names of attributions, for the evidence. */
const RULES = {
  person: 'known-speaker',
  office: 'office-speaks',
  citizen: 'citizen-speaks',
  body: 'body-speaks',
} as const;

/** Whose words an act is, in the words of the text. */
export function voiceOf(line: Line, { subject, found, attributionTo }: Act): Voice {
  return voice(line, subject, attributionTo, verbText(line, found.from, found.to));
}

/** Who speaks; `to` is the first word behind those that name him. */
export function voice(line: Line, subject: Subject, to: number, verb: string | null): Voice {
  const { paragraph, words, text } = line;
  const from = words[subject.from]?.from ?? 0;
  const last = words[to - 1]?.to ?? from;
  // "Cử tri Đỗ Thị Tư (ấp 3) phản ánh": the bracket closes behind the last word.
  const end = text.charAt(last) === ')' && text.slice(from, last).includes('(') ? last + 1 : last;
  const speaker = subject.speaker ?? implied(line, subject, to);
  return { speaker, attribution: textEvidence(paragraph, from, end, RULES[subject.kind]), verb };
}

function implied(line: Line, { kind, from, pronoun }: Subject, to: number): Speaker | null {
  return kind === 'office' || (kind === 'citizen' && pronoun) ? impliedSpeaker(line, from, to, pronoun) : null;
}

/** The verb in lower case, as the text has it. */
export function verbText({ text, words }: Line, from: number, to: number): string {
  return text.slice(words[from]?.from ?? 0, words[to - 1]?.to ?? 0).toLowerCase();
}
