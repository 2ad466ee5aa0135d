import type { MetadataContext, Paragraph } from '../context';
import { patternsFor } from '../pattern-words';
import type { KeyForm } from '../words';
import { calendarDate, isoDate } from './calendar';
import { type DateMention, paragraphDates } from './date-mentions';

/** Where a candidate stands: a headline is read more trustingly than a sentence. */
export type EventPlace = 'title' | 'lead' | 'near-lead';

/** How much text before a date is looked at; all patterns that end in `$` see no more. */
const LOOK_BACK = 90;

/** "06/01/1946 - 06/01/2026": an anniversary has two dates. */
const PAIR_BEFORE = /\d{4} ?[-–] ?$/;
const PAIR_BEHIND = /^ ?[-–] ?\d{1,2}[/.]\d/;
/** A number with a code right before the date: "1083-QĐ/HU, ngày", "10 NQ/TU ngày", "299/2022/NQ-HĐND (". */
const CODE_BEFORE = /[\p{Lu}\d]\p{L}{0,7} ?[-/] ?\p{Lu}{2}[\p{L}\d/-]{0,20},? ?\(?(?:\p{L}{2,4} )?$/u;
/** The end of a sentence, a colon (“Ba Tri: Sáng …”), an opening quotation mark or bracket at the beginning. */
const SENTENCE_END = /[.!?…:;]["”’)]* $|["“] ?$|^\($/u;
const AFTER_COMMA = /[,–-] $/u;

const patterns = patternsFor((spell) => ({
  /**
   * The words that belong to the date itself: "Vào lúc 8 giờ 30 phút, sáng ngày", "Trong hai ngày", "Chiều nay (", "Hôm
   * nay, thứ Ba, ngày". Every piece is optional, once, and begins on its own word.
   */
  phrase: new RegExp(
    `(?<!\\p{L})(?:${spell('vừa qua|mới đây')},? )?(?:${spell('vào|trong|từ|nhân')} )?(?:${spell('lúc|hồi|khoảng|các')} )?` +
      `(?:\\d{1,2} ?(?:${spell('giờ')}|h) ?\\d{0,2}(?: ${spell('phút')})?,? )?(?:${spell('buổi|cả')} )?` +
      // "Đêm 7, rạng sáng 8/8/2023"
      `(?:${spell('đêm|tối|chiều')} (?:${spell('ngày')} )?\\d{1,2}(?:[/-]\\d{1,2})?,? (?:${spell('và|đến')} )?)?(?:${spell('rạng')} )?` +
      `(?:${spell('sáng|trưa|chiều|tối|đêm')}(?: ${spell('nay|qua|cùng')})?,? ?\\(?)?` +
      `(?:(?:${spell('ngày')} )?${spell('hôm')} ${spell('nay|qua')},? ?\\(?)?` +
      `(?:(?:\\d{1,2}|${spell('hai|ba|bốn')}) (?=${spell('ngày')}))?` +
      `(?:(?:${spell('thứ')} \\p{L}{2,4}|${spell('chủ nhật')}),? ?\\(?)?` +
      `(?:${spell('ngày|mùng|mồng|đầu|giữa|cuối|hạ tuần|trung tuần|thượng tuần')} ){0,2}$`,
    'iu',
  ),
  /** A due date, a day from which, a day that is yet to come. */
  notYet: new RegExp(
    `(?<!\\p{L})${spell('trước|đến|tới|hết|chậm nhất|muộn nhất|thời hạn|hạn|kể từ|sau|dự kiến|tính đến|tính từ|xong')}` +
      `(?: ${spell('là|vào|trong|hết|ngày|cuối')}){0,3} ?$`,
    'iu',
  ),
  since: new RegExp(`(?<!\\p{L})${spell('từ')}(?: ${spell('ngày')})? ?$`, 'iu'),
  /** A feast or an anniversary: "kỷ niệm … ngày 27/7", "Ngày Chuyển đổi số quốc gia 10/10", "dịp 30/4". */
  feast: new RegExp(
    `${spell('kỷ niệm|dịp|chào mừng|hưởng ứng|truyền thống|thành lập|ngày sinh|giải phóng|quốc khánh|quốc tế')}[^.;,]{0,50}$`,
    'iu',
  ),
  /** Another meeting than this one: "hội nghị ngày", "kỳ họp ngày", "văn bản ngày". */
  other: new RegExp(
    `${spell('hội nghị|cuộc họp|phiên họp|kỳ họp|buổi làm việc|thông báo|kết luận|văn bản|nghị quyết|kế hoạch|chỉ thị|quyết định|công văn|hướng dẫn|tờ trình|báo cáo|công điện|quy định')} $`,
    'iu',
  ),
  /** The verb of which the date is the time: "diễn ra vào", "được tổ chức", "khai mạc". */
  happens: new RegExp(`${spell('diễn ra|tổ chức|khai mạc|bế mạc|được mở|họp|gặp mặt|công bố')} $`, 'iu'),
  future: new RegExp(`(?<!\\p{L})${spell('dự kiến|sẽ')} [^.;]{0,60}$`, 'iu'),
  /** The date belongs to what stands before it: "ngày 08/3/2022 của Thủ tướng". */
  ofWhom: new RegExp(`^ ${spell('của')} `, 'iu'),
}));

/** A date and the words that belong to it ("Chiều nay (22/11"). */
export interface EventDate {
  readonly mention: DateMention;
  readonly from: number;
}

/**
 * The days on which the event may have taken place, when a headline or a lead says it; dates of documents, due dates,
 * feasts and other meetings are passed over.
 *
 * @example eventDates(paragraph, 'lead', 'exact')[0]?.mention.day // 8 of “Ngày 08/7/2024, Huyện ủy … tổ chức”
 */
export function eventDates(paragraph: Paragraph, place: EventPlace, form: KeyForm): EventDate[] {
  return paragraphDates(paragraph, form).flatMap((mention) => {
    const from = eventStart(paragraph.canonical.text, mention, place, form);
    return from === null ? [] : [{ mention, from }];
  });
}

/**
 * The latest day that a cited document has ("Quyết định số 1083-QĐ/HU, ngày 21/10/2022"), as `YYYY-MM-DD`; '' when none
 * has one. No report is older than what it cites.
 */
export function latestCited({ paragraphs }: MetadataContext, form: KeyForm): string {
  let latest = '';
  for (const paragraph of paragraphs) {
    if (paragraph.boilerplate) continue;
    for (const mention of paragraphDates(paragraph, form)) {
      if (mention.year === null || mention.day === null) continue;
      const date = calendarDate(mention.year, mention.month, mention.day);
      // Only a later one is worth looking at: every cited document has a date.
      if (date === null || isoDate(date) <= latest) continue;
      if (isCited(paragraph.canonical.text, mention, form)) latest = isoDate(date);
    }
  }
  return latest;
}

function isCited(text: string, mention: DateMention, form: KeyForm): boolean {
  const before = text.slice(Math.max(0, mention.from - LOOK_BACK), mention.from);
  return CODE_BEFORE.test(before) || patterns(form).ofWhom.test(text.slice(mention.to, mention.to + 20));
}

/** Start of the event's date with its words; null when the date is another one's. */
function eventStart(text: string, mention: DateMention, place: EventPlace, form: KeyForm): number | null {
  const known = patterns(form);
  const before = text.slice(Math.max(0, mention.from - LOOK_BACK), mention.from);
  const behind = text.slice(mention.to, mention.to + 20);
  if (PAIR_BEFORE.test(before) || PAIR_BEHIND.test(behind)) return null;
  if (isCited(text, mention, form)) return null;
  const phrase = known.phrase.exec(before)?.[0] ?? '';
  const from = mention.from - phrase.length;
  const left = before.slice(0, before.length - phrase.length);
  // "Từ ngày 14 đến ngày 16/12" is the event's time, "từ ngày 01/7" the beginning of something else.
  if (!mention.row && known.since.test(before)) return null;
  if (known.notYet.test(before) || known.notYet.test(left)) return null;
  if (known.feast.test(left) || known.future.test(left)) return null;
  if (place === 'near-lead') return from === 0 && mention.day !== null ? from : null;
  if (from === 0) return from;
  const opens = SENTENCE_END.test(left);
  // A month is the event's time only where a sentence begins with it: "chương trình công tác tháng 12/2022" is none.
  if (mention.day === null) return opens && place === 'lead' ? from : null;
  if (opens) return from;
  if (known.other.test(left)) return null;
  if (known.happens.test(left)) return from;
  return place === 'title' || (AFTER_COMMA.test(left) && phrase !== '') ? from : null;
}
