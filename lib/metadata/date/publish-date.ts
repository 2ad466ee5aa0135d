import type { Evidence } from '../../report/report';
import type { MetadataContext, Paragraph } from '../context';
import { otherEvidence, textEvidence } from '../evidence';
import { patternsFor } from '../pattern-words';
import type { KeyForm } from '../words';
import { type CalendarDate, calendarDate } from './calendar';
import { dateMentions, paragraphDates } from './date-mentions';
import { isStampLine } from './stamp-line';

/** The day on which the text was put out, and what says so. */
export interface PublishDate {
  readonly date: CalendarDate;
  readonly evidence: Evidence;
}

/** A stamp is a short line; "Đăng lúc" inside a sentence is talk. */
const MAX_STAMP = 140;
/** A letterhead's date line stands at the head of a document or above its signature. */
const LETTERHEAD_WITHIN = 15;
/** A stamp has figures; most short lines (captions, headings) have none and need not be looked at further. */
const DIGIT = /\d/;
const HOURS_EAST = 7;
const MS_PER_HOUR = 3_600_000;

/** Two letters with an apostrophe between are a name of the highlands: M'Đrắk. Fixed pieces, one class each: linear. */
const PLACE = "\\p{Lu}[\\p{L}'’]*";

const patterns = patternsFor((spell) => ({
  /** Most telling first: when it was put out, then when it was last touched. */
  labels: [
    new RegExp(
      `(?<!\\p{L})${spell('đăng lúc|đăng ngày|đăng tin|ngày đăng|thời gian đăng|đã đăng|đăng tải|đăng')} ?:? ?(?=\\P{L})`,
      'iu',
    ),
    new RegExp(
      `(?<!\\p{L})${spell('xuất bản|ngày xuất bản|ngày phát hành|ngày tạo|gửi lúc|ngày gửi|ngày')} ?: ?`,
      'iu',
    ),
    new RegExp(`(?<!\\p{L})${spell('cập nhật lúc|cập nhật ngày|ngày cập nhật|cập nhật')} ?:? ?`, 'iu'),
  ],
  /** Today's date in a portal's header or footer: says nothing of the article. */
  clock: new RegExp(`(?<!\\p{L})${spell('hôm nay')}`, 'iu'),
  /** What may stand beside the date in a stamp without a label: weekday, time, time zone, bars. */
  besides: new RegExp(
    `(?:${spell('thứ')} (?:${spell('hai|ba|tư|năm|sáu|bảy')}|[2-7])|${spell('chủ nhật|ngày|lúc|giờ|phút')}|\\d{1,2}[:h]\\d{2}(?::\\d{2})?|gmt ?\\+ ?7|am|pm|[\\s,|()[\\]–-])+`,
    'giu',
  ),
  /** "Than Uyên, ngày 05 tháng 12 năm 2022": a place, then the date; nothing behind it. */
  letterhead: new RegExp(`(?:^|\\s)${PLACE}(?:[ -]${PLACE}){0,4}, ${spell('ngày')} $`, 'u'),
  /** "Tân Hòa, ngày … tháng 5 năm 2023": the day, often the month, is left to be filled in with a pen. */
  blank: new RegExp(
    `(?:^|\\s)${PLACE}(?:[ -]${PLACE}){0,4}, (${spell('ngày')}[ .…_]{1,40}${spell('tháng')}(?:[ .…_]{1,40}| (\\d{1,2}) )${spell('năm')} (\\d{4}))[ .]?$`,
    'u',
  ),
}));

/** "2022-11-10", "2022-11-10T23:30:00Z": head of an HTML page. The offset matters: late evening UTC is the next day. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;

/** Date line of a document: "Than Uyên, ngày 05 tháng 12 năm 2022". */
export function letterheadDate({ paragraphs }: MetadataContext, form: KeyForm): PublishDate | null {
  const near = paragraphs.filter(
    ({ index }) => index < LETTERHEAD_WITHIN || index >= paragraphs.length - LETTERHEAD_WITHIN,
  );
  for (const paragraph of near) {
    const { text } = paragraph.canonical;
    if (text.length > MAX_STAMP) continue;
    for (const mention of paragraphDates(paragraph, form)) {
      const alone = text.slice(mention.to).trim() === '' && patterns(form).letterhead.test(text.slice(0, mention.from));
      const date = alone && mention.year !== null ? calendarDate(mention.year, mention.month, mention.day) : null;
      if (date?.day !== null && date !== null) {
        return { date, evidence: textEvidence(paragraph, mention.from, mention.to, 'letterhead-date') };
      }
    }
    const blank = blankDate(paragraph, form);
    if (blank !== null) return blank;
  }
  return null;
}

function blankDate(paragraph: Paragraph, form: KeyForm): PublishDate | null {
  const match = patterns(form).blank.exec(paragraph.canonical.text);
  const [whole = '', line = '', month, year] = match ?? [];
  if (match === null) return null;
  const date = calendarDate(Number(year), month === undefined ? null : Number(month), null);
  const from = match.index + whole.indexOf(line);
  return date === null
    ? null
    : { date, evidence: textEvidence(paragraph, from, from + line.length, 'letterhead-date') };
}

/**
 * The publish stamp: a labelled line anywhere, the page's head, else a line of nothing but time and date below the
 * title. Above the title such a line is the portal's clock and shows the day on which the page was saved.
 *
 * @param title index of the title's paragraph, null when unknown
 */
export function publishDate(context: MetadataContext, title: number | null, form: KeyForm): PublishDate | null {
  const short = context.paragraphs.filter(
    ({ canonical: { text } }) => text.length <= MAX_STAMP && DIGIT.test(text) && !patterns(form).clock.test(text),
  );
  for (const label of patterns(form).labels) {
    for (const paragraph of short) {
      const found = labelled(paragraph, label, form);
      if (found !== null) return found;
    }
  }
  const { published } = context.raw.hints;
  const head = published === null ? null : readStamp(published, form);
  if (published !== null && head !== null) {
    return { date: head, evidence: otherEvidence('front-matter', published, 'publish-date-of-page') };
  }
  if (title === null) return null;
  for (const paragraph of short) {
    const found = paragraph.index > title ? dateAlone(paragraph, form) : null;
    if (found !== null) return found;
  }
  return null;
}

function labelled(paragraph: Paragraph, label: RegExp, form: KeyForm): PublishDate | null {
  const { text } = paragraph.canonical;
  const match = label.exec(text);
  // A sentence that happens to hold the word is no stamp: the label opens the line, or the line is the portal's.
  if (match === null || (match.index > 0 && !paragraph.boilerplate && !isStampLine(text))) return null;
  const mention = paragraphDates(paragraph, form).find(({ from }) => from >= match.index);
  const date = mention?.year == null ? null : calendarDate(mention.year, mention.month, mention.day);
  if (mention === undefined || date === null || date.day === null) return null;
  return { date, evidence: textEvidence(paragraph, match.index, mention.to, 'publish-stamp') };
}

function dateAlone(paragraph: Paragraph, form: KeyForm): PublishDate | null {
  const { text } = paragraph.canonical;
  const [mention, more] = paragraphDates(paragraph, form);
  if (mention === undefined || more !== undefined || mention.year === null || mention.day === null) return null;
  const rest = `${text.slice(0, mention.from)} ${text.slice(mention.to)}`.replace(patterns(form).besides, '');
  const date = rest === '' ? calendarDate(mention.year, mention.month, mention.day) : null;
  return date === null ? null : { date, evidence: textEvidence(paragraph, 0, text.length, 'publish-stamp-alone') };
}

/**
 * A stamp as a page's head writes it, as the day in Vietnam.
 *
 * @example readStamp('2022-11-10T23:30:00Z', 'exact') // 11 November 2022
 */
export function readStamp(stamp: string, form: KeyForm): CalendarDate | null {
  const iso = ISO.exec(stamp.trim());
  if (iso === null) {
    const mention = dateMentions(stamp, form).find(({ year, day }) => year !== null && day !== null);
    return mention?.year == null ? null : calendarDate(mention.year, mention.month, mention.day);
  }
  const [, year, month, day, hour, , zone] = iso;
  const date = calendarDate(Number(year), Number(month), Number(day));
  if (date === null || hour === undefined || zone === undefined) return date;
  const time = Date.parse(stamp.trim().replace(' ', 'T'));
  if (Number.isNaN(time)) return date;
  const there = new Date(time + HOURS_EAST * MS_PER_HOUR);
  return calendarDate(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate());
}
