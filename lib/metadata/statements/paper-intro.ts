import { fold } from '../../text/marks';
import { textEvidence } from '../evidence';
import type { KeyForm } from '../words';
import { actsIn } from './acts';
import { addresseeText, readAddressee } from './addressee';
import { type Announcement, findAnnouncement } from './announcement';
import type { Voice } from './builder';
import type { Line } from './line';
import { isConclusionOf, type PaperKind } from './paper-kind';
import { paperMarker } from './paper-outline';
import { type PaperVocabulary, paperVocabulary } from './paper-vocabulary';
import type { Sentence } from './sentences';
import { beginsClause, type Subject, subjectAt } from './subject';
import { isDecision } from './verb';
import { verbText, voice } from './voice';

/** The words that lead into a list of orders. */
export interface PaperIntro {
  /** Who orders; null where the sentence names nobody: the paper's head then tells. */
  readonly voice: Voice | null;
  readonly verb: string;
  readonly orders: 'order' | 'conclusion';
  /** "kết luận, chỉ đạo như sau": some of it may be a decision. */
  readonly concludes: boolean;
  readonly addressee: string | null;
  readonly announcement: Announcement | null;
  /** The office or the pronoun has no known holder: he may be the one whom the title names. */
  readonly unresolved: boolean;
}

/** "… như sau:", "… các nội dung sau đây.": a list follows. Read without marks. */
const LEADS = /(?::|(?:nhu sau|sau day|noi dung sau|nhiem vu sau|viec sau)\s?[.:…]?)\s*$/;
/** Between the one who orders and his verb: "đồng chí A - Chủ tịch UBND huyện, Trưởng Ban Chỉ đạo kết luận". */
const VERB_WITHIN = 24;
/** Between the subject that a title names and its beginning: "Thông báo ý kiến kết luận, chỉ đạo của …". */
const OF_WITHIN = 14;
/** Longer paragraphs are no introductions. */
const MAX_INTRO = 3000;

/** The introduction that a paragraph ends in, or null. */
export function paperIntro(line: Line, kind: PaperKind, form: KeyForm): PaperIntro | null {
  const { text, sentences } = line;
  if (text.length > MAX_INTRO || !LEADS.test(fold(text.slice(-40)).trimEnd())) return null;
  const marker = paperMarker(text, form);
  if (marker !== null && marker.rank > 1) return null;
  const index = sentences.length - 1;
  const sentence = sentences[index];
  if (sentence === undefined) return null;
  const paper = paperVocabulary(form);
  const intro = spoken(line, sentence, paper) ?? (kind === 'tells' ? null : unspoken(line, sentence, paper));
  // The reader of speech knows orders; outside of a paper it also reads what follows them.
  const ordered = kind !== 'orders' && actsIn(line, index).some(({ found }) => found.order && !isDecision(found.verb));
  return intro === null || (ordered && !intro.concludes) ? null : intro;
}

/** "Chủ tịch UBND huyện yêu cầu …:", "đồng chí A kết luận như sau:". The last one who speaks. */
function spoken(line: Line, sentence: Sentence, paper: PaperVocabulary): PaperIntro | null {
  let found: PaperIntro | null = null;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!beginsClause(line, at, sentence.from)) continue;
    const subject = subjectAt(line, at, sentence.to);
    if (subject === null || subject.kind === 'citizen') continue;
    const verb = verbOf(line, subject, sentence.to, paper);
    if (verb !== null) found = introduction(line, sentence, verb, subject, paper);
    at = Math.max(at, (verb ?? subject.to) - 1);
  }
  return found;
}

function verbOf(line: Line, subject: Subject, to: number, paper: PaperVocabulary): number | null {
  const { words, speech } = line;
  const last = Math.min(to, subject.to + VERB_WITHIN);
  for (let at = subject.to; at < last; at++) {
    if (words[at]?.gap === 'stop' || words[at]?.gap === 'colon' || words[at]?.gap === 'semicolon') return null;
    if (isVerb(line, at, paper)) return at;
    if (speech.higherUp.longest(words, at) !== null && speech.ofUnits.endsBefore(words, at) !== null) return null;
    if (at > subject.to && line.people.has(at)) return null;
  }
  return null;
}

/** "kết luận", not "Kết luận số 5" and not "kết luận của …", "yêu cầu nhiệm vụ". */
function isVerb({ words, speech }: Line, at: number, paper: PaperVocabulary): boolean {
  const verb = paper.intros.longest(words, at);
  if (verb === null || (words[at]?.capital === true && words[at]?.gap === 'space')) return false;
  if (at > 0 && words[at]?.gap === 'space' && (speech.notVerbs.longest(words, at - 1)?.length ?? 0) > 1) return false;
  const next = at + verb.length;
  // "UBND huyện đề nghị Sở …": a petition.
  if (speech.higherUp.longest(words, next) !== null) return false;
  // "theo yêu cầu", "có kết luận"; "thống nhất với báo cáo và yêu cầu" is a verb.
  const before = fold(words[at - 1]?.text ?? '');
  if (words[at]?.gap === 'space' && before !== 'va' && speech.notSubjectAfter.endsBefore(words, at) !== null)
    return false;
  return words[next]?.gap !== 'space' || speech.notAnOrder.longest(words, next) === null;
}

/** "Để …, yêu cầu các xã thực hiện các nội dung sau:" – whose paper it is, its head tells. */
function unspoken(line: Line, sentence: Sentence, paper: PaperVocabulary): PaperIntro | null {
  const { words } = line;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!beginsClause(line, at, sentence.from) || !isVerb(line, at, paper)) continue;
    return introduction(line, sentence, at, null, paper);
  }
  const passed = passedOn(line, sentence.from, sentence.to);
  return passed === null
    ? null
    : { ...passed, addressee: null, announcement: findAnnouncement(line, sentence.from, words.length) };
}

/** "Văn phòng thông báo kết luận của đồng chí A như sau:" */
function passedOn(line: Line, from: number, to: number): Omit<PaperIntro, 'addressee' | 'announcement'> | null {
  const { words, text } = line;
  for (let at = from; at < to; at++) {
    if (fold(words[at]?.text ?? '') !== 'thong') continue;
    const start = words[at]?.from ?? 0;
    if (!isConclusionOf(text.slice(start, start + 200))) continue;
    const of = ownerAt(line, at);
    return {
      voice: of === null ? null : voice(line, of, of.to, 'kết luận'),
      verb: 'kết luận',
      orders: 'conclusion',
      concludes: true,
      unresolved: false,
    };
  }
  return null;
}

/** The one behind "của" near `from`. */
function ownerAt(line: Line, from: number): Subject | null {
  const { words, speech } = line;
  for (let at = from; at < Math.min(words.length, from + OF_WITHIN); at++) {
    if (speech.ofUnits.endsBefore(words, at) === null) continue;
    const body = bodyAt(line, at);
    if (body !== null) return body;
    const subject = subjectAt(line, at, words.length);
    if (subject !== null && subject.kind !== 'citizen') return subject;
  }
  return null;
}

/** A body and its unit, where no verb ends its name: "Thường trực Huyện ủy", "UBND huyện Tuy Phước tại …". */
function bodyAt({ words, speech }: Line, from: number): Subject | null {
  let to = from + (speech.bodies.longest(words, from)?.length ?? 0);
  if (to === from) return null;
  while (words[to]?.gap === 'space') {
    const part = [speech.bodies, speech.districts, speech.communes].map((book) => book.longest(words, to)?.length ?? 0);
    const more = Math.max(...part, words[to]?.capital === true ? 1 : 0);
    if (more === 0) break;
    to += more;
  }
  return { kind: 'body', from, to, speaker: null, pronoun: false };
}

/** "Kết luận của đồng chí Nguyễn Văn A, Chủ tịch UBND huyện tại …": whose conclusion a title passes on. */
export function titleVoice(line: Line): Voice | null {
  if (line.text.length > MAX_INTRO || !isConclusionOf(line.text)) return null;
  const of = ownerAt(line, 0);
  if (of === null) return null;
  const { speaker, attribution } = voice(line, of, of.to, null);
  return { speaker, attribution, verb: 'kết luận' };
}

function introduction(
  line: Line,
  { to }: Sentence,
  at: number,
  subject: Subject | null,
  paper: PaperVocabulary,
): PaperIntro {
  const { words } = line;
  let from = at;
  let found = paper.intros.longest(words, from);
  const concludes = found?.value === 'conclusion';
  // "kết luận, chỉ đạo như sau", "kết luận và yêu cầu"
  for (let next = from + (found?.length ?? 1); next < to; next = from + (found?.length ?? 1)) {
    const and = line.speech.and.longest(words, next)?.length ?? 0;
    const more = and > 0 || words[next]?.gap === 'comma' ? paper.intros.longest(words, next + and) : null;
    if (more === null) break;
    from = next + and;
    found = more;
  }
  const end = from + (found?.length ?? 1);
  const verb = verbText(line, from, end);
  const who = readAddressee(line, end, to);
  return {
    voice: subject === null ? null : voice(line, subject, subject.kind === 'office' ? at : subject.to, verb),
    verb,
    orders: found?.value ?? 'order',
    concludes,
    addressee: who === null ? null : addresseeText(line, who),
    announcement: findAnnouncement(line, end, to),
    unresolved: subject?.pronoun === true && subject.speaker === null,
  };
}

/** The words of an announcement, for the list. */
export function announcedAs({ paragraph, words }: Line, { from, to }: Announcement) {
  return textEvidence(paragraph, words[from]?.from ?? 0, words[to - 1]?.to ?? 0, 'announced-count');
}
