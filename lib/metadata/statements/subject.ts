import type { Speaker } from '../../report/report';
import { nameAt } from '../people/name-shape';
import type { Gap } from '../words';
import { isQuoted, type Line } from './line';

/**
 * Who may be speaking: a known officeholder, an office whose holder the report does not name, somebody without an
 * office, a body.
 */
export interface Subject {
  readonly kind: 'person' | 'office' | 'citizen' | 'body';
  readonly from: number;
  readonly to: number;
  readonly speaker: Speaker | null;
  /** "Đồng chí" alone: nothing may stand between it and its verb. */
  readonly pronoun: boolean;
}

const CLAUSE_GAPS: ReadonlySet<Gap> = new Set([
  'start',
  'stop',
  'comma',
  'colon',
  'semicolon',
  'close',
  'quote',
  'dash',
]);
/** "Ban Thường vụ Huyện ủy Châu Thành", "Thường trực HĐND huyện": a body's words; the verb stands behind them. */
const MAX_BODY = 10;

/** Whether a clause may begin at `at`. */
export function beginsClause(line: Line, at: number, sentenceFrom: number): boolean {
  const { words, people, speech } = line;
  if (at === sentenceFrom || CLAUSE_GAPS.has(words[at]?.gap ?? 'other')) return true;
  // "Còn đồng chí A thì cho rằng …"
  const contrast = at - sentenceFrom <= MAX_CONTRAST ? speech.contrasts.longest(words, sentenceFrom) : null;
  if (contrast !== null && sentenceFrom + contrast.length === at) return true;
  // "Báo cáo tại buổi làm việc đồng chí A cho biết": the comma is lost.
  return people.has(at) && speech.frames.endsBefore(words, at) !== null;
}

/** "trong khi đó" */
const MAX_CONTRAST = 3;

/** The subject that begins at `at`, or null. The verb is not looked for. */
export function subjectAt(line: Line, at: number, to: number): Subject | null {
  if (isQuoted(line, at)) return null;
  return known(line, at) ?? plural(line, at) ?? unknown(line, at, to) ?? body(line, at, to);
}

function known(line: Line, at: number): Subject | null {
  const person = line.people.get(at);
  if (person === undefined) return null;
  const other = joined(line, person.to);
  const { speaker, pronoun } = person;
  if (other === null) return { kind: 'person', from: at, to: person.to, speaker, pronoun };
  // Two people speak with one voice: the text does not say who of them.
  return { kind: 'person', from: at, to: other, speaker: null, pronoun: false };
}

/** End of a second person behind "và", "cùng"; null where there is none. */
function joined(line: Line, at: number): number | null {
  const and = line.speech.and.longest(line.words, at);
  if (and === null) return null;
  const next = at + and.length;
  const second = line.people.get(next);
  if (second !== undefined) return second.to;
  const honorific = line.names.honorifics.longest(line.words, next);
  return honorific === null ? null : nameAt(line.words, next + honorific.length, line.names);
}

/** "Các đồng chí lãnh đạo huyện", "Hai đồng chí". */
function plural({ words, speech }: Line, at: number): Subject | null {
  const found = speech.comrades.longest(words, at);
  if (found === null) return null;
  return { kind: 'office', from: at, to: at + found.length, speaker: null, pronoun: false };
}

/** "Đồng chí" unresolved, "Bí thư Tỉnh ủy" unresolved, "Ông Nguyễn Văn Bảy", "Đại diện Phòng Nội vụ". */
function unknown(line: Line, at: number, to: number): Subject | null {
  const { words, names, speech } = line;
  const honorific = names.honorifics.longest(words, at);
  const comrade = honorific !== null && honorific.length > 1;
  const from = at + (honorific?.length ?? 0);
  const office = names.heads.longest(words, from);
  if (office !== null && office.value.kind !== 'abroad' && (comrade || words[from]?.capital === true)) {
    return { kind: 'office', from: at, to: from + office.length, speaker: null, pronoun: false };
  }
  const rank = names.degrees.longest(words, from);
  const name = honorific === null && rank === null ? null : nameAt(words, from + (rank?.length ?? 0), names);
  if (name !== null) return { kind: comrade ? 'office' : 'citizen', from: at, to: name, speaker: null, pronoun: false };
  if (honorific !== null && from < to && words[from]?.capital === false) {
    return { kind: comrade ? 'office' : 'citizen', from: at, to: from, speaker: null, pronoun: true };
  }
  const citizen = speech.citizens.longest(words, at);
  if (citizen !== null && honorific === null) {
    const end = nameAt(words, at + citizen.length, names);
    if (end !== null) return { kind: 'citizen', from: at, to: end, speaker: null, pronoun: false };
  }
  const unnamed = speech.unnamed.longest(words, at);
  if (unnamed === null) return null;
  return { kind: 'citizen', from: at, to: at + unnamed.length, speaker: null, pronoun: false };
}

/** A body that gives orders, with the words of its name up to a verb of speech. */
function body(line: Line, at: number, to: number): Subject | null {
  const { words, speech } = line;
  const head = speech.bodies.longest(words, at);
  if (head === null) return null;
  let end = at + head.length;
  for (; end < Math.min(to, at + MAX_BODY); end++) {
    if (words[end]?.gap !== 'space' && words[end]?.gap !== 'comma') return null;
    if (speech.verbs.longest(words, end) !== null || speech.adverbs.longest(words, end) !== null) break;
    if (speech.appositiveStops.longest(words, end) !== null) return null;
  }
  return { kind: 'body', from: at, to: end, speaker: null, pronoun: false };
}
