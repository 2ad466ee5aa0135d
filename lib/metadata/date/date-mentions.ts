import type { Paragraph } from '../context';
import { patternsFor } from '../pattern-words';
import type { KeyForm } from '../words';
import { calendarDate, isDayOfYear } from './calendar';
import { claims } from './taken';

/** A date as it stands in a canonical text: offsets into it, the year null where the text leaves it out. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
  /** The first day of a row: "trong hai ngày 14 và 15/12". */
  readonly row: boolean;
}

/** How far back a day word or the first day of a row may stand; the patterns that end in `$` see no more than this. */
const LOOK_BACK = 60;
const LOOK_AHEAD = 24;

/**
 * A day in figures: 10/11/2022, 10-11-2022, 10.11.2022, 17 - 05 - 2024; the same separator twice. Another figure, a
 * slash or a code before or behind makes it another thing (299/2022/NQ-HĐND).
 */
const IN_FIGURES = /(?<![\d/.,])(\d{1,2})( ?[/.-] ?)(\d{1,2})\2(\d{4})(?![\d/%]|-\p{Lu})/gu;
/**
 * The same with two figures for the year, 05/12/22; only with a day word before it. One more figure or separator behind
 * makes it a number of something.
 */
const SHORT_YEAR = /(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?![\d/%]|[.,-]\d|-\p{Lu})/gu;
/** 05 to 49 are of this century and of the time of portals; nobody writes 99 for 2099, and 99 is no report's year. */
const FIRST_SHORT_YEAR = 5;
const LAST_SHORT_YEAR = 49;
/** A day without its year, 22/11 or 22-11; only the words before it tell it from a fraction. */
const WITHOUT_YEAR = /(?<![\d/.,-])(\d{1,2})[/-](\d{1,2})(?![\d/%]|[.,]\d|-\d|-\p{Lu})/gu;

const patterns = patternsFor((spell) => {
  const season = 'giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý';
  const joins = `(?:,|-|–|${spell('và|đến')})`;
  const day = spell('ngày');
  return {
    /** "ngày 10 tháng 11 năm 2022", "mùng 5 tháng 2", "10 tháng 11/2022": figures, single spaces, one separator. */
    inWords: new RegExp(
      `(?<![\\d/.,])(\\d{1,2}) ${spell('tháng')} (\\d{1,2})(?:(?:,? ${spell('năm')} | ?[/.-] ?)(\\d{4}))?(?![\\d%])`,
      'giu',
    ),
    /** "tháng 12/2022", "tháng 12 năm 2022"; not the month of a day. */
    month: new RegExp(
      `(?<!\\d |\\p{L})${spell('tháng')} (\\d{1,2})(?: ?[/-] ?|,? ${spell('năm')} )(\\d{4})(?!\\d)`,
      'giu',
    ),
    /** The lunar calendar: "10/3 âm lịch", "15/8 (ÂL)", "mùng 6 tháng 1 năm Quý Mão". */
    lunar: new RegExp(`^ ?\\(?(?:${spell('âm lịch')}|âl(?!\\p{L})|${spell('năm')} ${spell(season)} \\p{L})`, 'iu'),
    /** "mùng 6 tháng 1", "mồng 8/3": without its year a day of the lunar calendar. */
    lunarDay: new RegExp(`(?<!\\p{L})${spell('mùng|mồng')} $`, 'iu'),
    /** What makes "22/11" a day: "ngày 22/11", "Chiều 22/11", "sáng nay (22/11)", "thứ Ba, 22/11", "ngày 14 và 15/12". */
    dayWord: new RegExp(
      `(?<!\\p{L})(?:${spell('ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng|nay|qua|chủ nhật')}|${spell('thứ')} \\p{L}{2,4})` +
        `,? ?\\(?(?:\\d{1,2}(?:[/-]\\d{1,2})? ?${joins} ?(?:${day} )?){0,3}$`,
      'iu',
    ),
    /** Days before the last one of a row share its month: "hai ngày 14 và 15/12/2022", "ngày 14 đến hết ngày 16/12". */
    rowBefore: new RegExp(
      `(?<!\\p{L})(?:${spell('các')} )?(?:${day}|${spell('từ')}) (\\d{1,2})(?:[/-](\\d{1,2}))? ?${joins} ?(?:${spell('hết')} )?(?:${day} )?$`,
      'iu',
    ),
  };
});

/**
 * Every date of a text that the calendar has, in order. Of a row of days the first one is given. 31/02 is no date.
 *
 * @example dateMentions('Chiều 22/11, Huyện ủy …', 'exact')[0] // day 22, month 11, year null
 */
export function dateMentions(text: string, form: KeyForm): DateMention[] {
  const { inWords, month: inMonth, dayWord, rowBefore, lunar, lunarDay } = patterns(form);
  const found: DateMention[] = [];
  const claim = claims(text.length);
  const hasDayWord = (at: number) => dayWord.test(text.slice(Math.max(0, at - LOOK_BACK), at));
  const add = (match: RegExpExecArray, day: number | null, month: number, year: number | null) => {
    const from = match.index;
    const to = from + match[0].length;
    const fits = year === null ? day !== null && isDayOfYear(month, day) : calendarDate(year, month, day) !== null;
    if (!fits || !claim(from, to)) return;
    if (lunar.test(text.slice(to, to + LOOK_AHEAD))) return;
    if (year === null && lunarDay.test(text.slice(Math.max(0, from - LOOK_BACK), from))) return;
    const mention = withRow(text, { from, to, day, month, year, row: false }, rowBefore);
    if (mention.row) claim(mention.from, from);
    found.push(mention);
  };
  for (const match of text.matchAll(inWords)) {
    // "10 tháng 11" without its year may be a span of time: a day word must stand before it.
    if (match[3] === undefined && !hasDayWord(match.index)) continue;
    add(match, Number(match[1]), Number(match[2]), match[3] === undefined ? null : Number(match[3]));
  }
  for (const match of text.matchAll(IN_FIGURES)) add(match, Number(match[1]), Number(match[3]), Number(match[4]));
  for (const match of text.matchAll(inMonth)) add(match, null, Number(match[1]), Number(match[2]));
  for (const match of text.matchAll(SHORT_YEAR)) {
    const year = Number(match[4]);
    const modern = year >= FIRST_SHORT_YEAR && year <= LAST_SHORT_YEAR;
    if (modern && hasDayWord(match.index)) add(match, Number(match[1]), Number(match[3]), 2000 + year);
  }
  for (const match of text.matchAll(WITHOUT_YEAR)) {
    if (hasDayWord(match.index)) add(match, Number(match[1]), Number(match[2]), null);
  }
  return found.sort((a, b) => a.from - b.from);
}

const read = { exact: new WeakMap<Paragraph, DateMention[]>(), folded: new WeakMap<Paragraph, DateMention[]>() };

/** The dates of a paragraph, read once for period, date and the age of what it cites. */
export function paragraphDates(paragraph: Paragraph, form: KeyForm): readonly DateMention[] {
  const dates = read[form].get(paragraph) ?? dateMentions(paragraph.canonical.text, form);
  read[form].set(paragraph, dates);
  return dates;
}

/** The first day of a row in place of its last: an event of two days is dated by its beginning. */
function withRow(text: string, mention: DateMention, rowBefore: RegExp): DateMention {
  if (mention.day === null) return mention;
  const start = Math.max(0, mention.from - LOOK_BACK);
  const row = rowBefore.exec(text.slice(start, mention.from));
  if (row === null) return mention;
  const day = Number(row[1]);
  const month = row[2] === undefined ? mention.month : Number(row[2]);
  const earlier = month < mention.month || (month === mention.month && day < mention.day);
  if (!earlier || !isDayOfYear(month, day)) return mention;
  // The words "ngày " stay outside, as they do for a single day.
  const from = start + row.index + row[0].search(/\d/);
  return { ...mention, from, day, month, row: true };
}
