import { fold } from '../../text/marks';
import { isPlaceAndDate } from './document-kind';

/** Shorter lines are captions of a menu, longer ones are prose; the longest real headline met has 38 words. */
const MIN_WORDS = 4;
const MAX_WORDS = 50;
/** A headline may end in a question or an exclamation, never in a stop. */
const FINAL_STOP = /[.;:,…]["”’)]?$/u;
/** A sentence ends inside the line: prose. "TP. Cao Lãnh", "3. " are no ends: a small letter stands before the stop. */
const INNER_STOP = /\p{Ll}{2}\. \p{Lu}/u;
const LIST_ITEM = /^(?:[-–•*+] ?|\d{1,2}[.)] |\(\d{1,2}\)|[a-zđ]\) )/u;
/**
 * Read without marks. Lines of a document's head, salutations, captions, stamps, sections: no headline begins so. Only
 * "Đại biểu HĐND tỉnh tiếp xúc cử tri …" is one: delegates at their own work.
 */
const OTHER_LINE =
  /^(?:kinh (?:gui|thua)|noi nhan|cong hoa xa hoi|doc lap - tu do|dang cong san|dang bo (?:tinh|thanh pho)|so ?:|so \d|quang canh|toan canh|cac dai bieu|dai bieu (?!(?:quoc hoi|hdnd|hoi dong nhan dan)[^.]{0,60} (?:tiep xuc|giam sat|khao sat|chat van|tham|tang) )|anh(?: minh hoa)? ?:|tin(?:, | va )anh|bai(?:, | va )anh|tac gia|nguon|theo |cap nhat|dang luc|dang ngay|luot xem|trang chu|cong thong tin|trang thong tin|hom nay|thu (?:hai|ba|tu|nam|sau|bay|\d)|chu nhat,|muc luc|phan thu|mot la|thu nhat|tm\.|kt\.)/;
/** A lead sentence begins with its day and goes on with a verb; a headline does not. */
const LEAD = /^(?:(?:vao |trong )?(?:ngay|sang|chieu|toi|trua) (?:ngay )?\d|vua qua,|moi day,|hom nay,)/;
/** A name and nothing else is a byline. */
const NAME_ONLY = /^\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){1,4}$/u;
/** "Trang chủ | Giới thiệu | Tin tức", "Trang chủ » Tin tức": a menu or a trail. */
const MENU = /[|»>].*[|»>]|»/u;

/**
 * Whether a line could be the headline of a report: short, one sentence, no final stop, no line of another kind.
 *
 * @example hasHeadlineShape('Quang cảnh hội nghị.') // false
 */
export function hasHeadlineShape(line: string): boolean {
  const text = line.trim();
  const words = text.split(/\s+/u);
  if (words.length < MIN_WORDS || words.length > MAX_WORDS) return false;
  if (FINAL_STOP.test(text) || INNER_STOP.test(text) || LIST_ITEM.test(text) || MENU.test(text)) return false;
  const plain = fold(text);
  if (OTHER_LINE.test(plain) || LEAD.test(plain) || isPlaceAndDate(text)) return false;
  if (NAME_ONLY.test(text) && words.length <= 5) return false;
  return /^["“'(]?[\p{Lu}\d]/u.test(text);
}

/** Prose: long, or closed by a stop after more than a caption's length. Behind it no headline is looked for. */
export function isProse(line: string): boolean {
  const words = line.trim().split(/\s+/u).length;
  return words > MAX_WORDS || (words > 15 && /[.…]["”’)]?$/u.test(line.trim()));
}

/** Whether a line is no caption, list item or line of a document's head: it may go on with a headline. */
export function startsLikeText(line: string): boolean {
  const text = line.trim();
  return !LIST_ITEM.test(text) && !MENU.test(text) && !OTHER_LINE.test(fold(text)) && !isPlaceAndDate(text);
}
