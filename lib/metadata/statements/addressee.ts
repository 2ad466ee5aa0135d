import type { Line } from './line';

/** Those who are told, and where what they shall do begins. */
export interface Addressee {
  readonly from: number;
  readonly to: number;
}

/** "các cấp ủy, chính quyền, Mặt trận Tổ quốc, các đoàn thể …, đặc biệt là người đứng đầu …" has 45 words. */
const MAX_WORDS = 60;

/** Whether an action begins at `at`: an imperative or "cần", "phải"; not a noun that looks like one. */
export function actionAt(line: Line, at: number): boolean {
  const { words, speech } = line;
  const word = words[at];
  if (word === undefined || (word.capital && word.gap === 'space')) return false;
  const action = speech.imperatives.longest(words, at);
  if (action === null) return false;
  // The "ký" of "Chi nhánh Văn phòng Đăng ký đất đai".
  const compound = [speech.imperatives, speech.notVerbs].some((book) => (book.longest(words, at - 1)?.length ?? 0) > 1);
  if (at > 0 && word.gap === 'space' && compound) return false;
  const noun = speech.nouns.longest(words, at);
  if (noun === null || noun.length < action.length) return true;
  const next = words[at + action.length];
  // "yêu cầu UBND các xã kiểm tra.": behind a unit's own word nothing but a verb can end the sentence.
  if (next === undefined || next.gap === 'stop') {
    return speech.units.endsBefore(words, at) !== null && !nounBefore(line, at);
  }
  // "Ban Tổ chức Huyện ủy hướng dẫn, đôn đốc …": what follows the comma can be nothing but a verb.
  if (next.gap === 'comma' && !isVerbOnly(line, at + action.length)) return false;
  // "vận động hội …" is a campaign; "vận động hội viên …" asks for one.
  const after = speech.nounsAfter.longest(words, at + action.length);
  if (after !== null && (speech.units.longest(words, at + action.length)?.length ?? 0) <= after.length) return false;
  if (word.gap === 'comma') return false;
  return word.gap !== 'space' || !nounBefore(line, at);
}

/**
 * Whether the word before makes a noun of what begins at `at`: "kế hoạch hướng dẫn" is a plan. Not where it is part of a
 * unit's name: "Phòng Kế hoạch hướng dẫn …", "Phòng Tài chính - Kế hoạch hướng dẫn …".
 */
function nounBefore({ words, speech }: Line, at: number): boolean {
  const before = speech.nounsBefore.endsBefore(words, at);
  if (before === null) return false;
  const first = at - before.length;
  const word = words[first];
  return word?.capital !== true || !(word.gap === 'dash' || speech.units.endsBefore(words, first) !== null);
}

function isVerbOnly({ words, speech }: Line, at: number): boolean {
  return speech.imperatives.longest(words, at) !== null && speech.nouns.longest(words, at) === null;
}

/** Whether what begins at `at` may be told to do something: "các xã", "Phòng Nội vụ". */
export function unitAt(line: Line, at: number): boolean {
  return unitLength(line, at) > 0;
}

/** "Tổ chức thi công", "Ban hành", "trường hợp" begin like a unit and are none. */
function unitLength({ words, speech }: Line, at: number): number {
  const unit = speech.units.longest(words, at)?.length ?? 0;
  if (unit === 0 || speech.notUnits.longest(words, at) !== null) return 0;
  return (speech.imperatives.longest(words, at)?.length ?? 0) > unit ? 0 : unit;
}

/** "34 phường", "8 xã, thị trấn" besides what a unit is elsewhere. */
function countedUnitLength(line: Line, at: number): number {
  const counted = line.words[at]?.number === true && line.words[at + 1]?.gap === 'space';
  const unit = unitLength(line, counted ? at + 1 : at);
  return counted && unit > 0 ? unit + 1 : unit;
}

/**
 * The addressee that begins at `at`: from its first word up to what it shall do, or up to a colon. Null where none
 * begins, or where no action follows.
 *
 * @example readAddressee(line, at, to) // "Đảng ủy xã Thuận" of "yêu cầu Đảng ủy xã Thuận tập trung …"
 */
export function readAddressee(line: Line, at: number, to: number): Addressee | null {
  const { words, speech } = line;
  const from = at + (speech.toward.longest(words, at)?.length ?? 0);
  const unit = countedUnitLength(line, from);
  if (unit === 0 || from >= to) return null;
  const last = Math.min(to, from + MAX_WORDS);
  for (let end = from + unit; end <= last; end++) {
    const word = words[end];
    if (word === undefined || end === to) return null;
    if (word.gap === 'colon') return { from, to: end };
    if (word.gap === 'semicolon' || word.gap === 'stop' || word.gap === 'open') return null;
    // "huyện kéo ngay một điểm cấp nước": the action is a word that the table lacks.
    if (speech.narration.longest(words, end) !== null || speech.notInUnits.longest(words, end) !== null) return null;
    if (actionAt(line, end)) return { from, to: end };
  }
  return null;
}

/** The words of an addressee as the report prints them. */
export function addresseeText({ text, words }: Line, { from, to }: Addressee): string {
  return text.slice(words[from]?.from ?? 0, words[to - 1]?.to ?? 0);
}
