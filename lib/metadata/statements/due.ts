import type { ReportDate } from '../../report/report';
import { patternsFor } from '../pattern-words';
import type { KeyForm } from '../words';

interface Patterns {
  readonly due: RegExp;
  readonly upTo: RegExp;
  readonly cutOff: RegExp;
  readonly earlier: RegExp;
  readonly happened: RegExp;
}

const SEPARATOR = ' ?[/.-] ?';
/** An item names its date somewhere; nobody reads further. */
const MAX_TEXT = 4000;
/** Every term has a number: an item without one is not searched for the words before it. */
const NUMBERED = /\d|qu[ýy] [iv]/iu;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * A term that ends: "trước ngày 30/6/2022", "chậm nhất 15/7", "trong tháng 12/2022", "trong quý I/2024", "đến hết năm
 * 2025". The words that begin it are what makes a date a due date ("từ ngày", "giai đoạn" and a plan's year have none).
 * Fixed words and bounded numbers only.
 */
const patterns = patternsFor<Patterns>((spell) => {
  const before = spell(
    'trước|trước ngày|trước hết ngày|chậm nhất|chậm nhất là|chậm nhất là ngày|chậm nhất vào|chậm nhất vào ngày|chậm nhất ngày|chậm nhất đến|chậm nhất đến ngày|chậm nhất trước ngày|muộn nhất|muộn nhất là|muộn nhất là ngày|muộn nhất ngày|đến hết ngày|hết ngày|đến ngày|từ nay đến ngày|từ nay đến|hạn cuối|hạn chót|hạn cuối là ngày|hạn cuối ngày|thời hạn hoàn thành|trong ngày|hoàn thành ngày|xong ngày',
  );
  const within = spell(
    'trong|trước|hết|đến hết|chậm nhất|chậm nhất là|chậm nhất trong|chậm nhất là trong|chậm nhất vào|muộn nhất|ngay trong|trong cuối|vào cuối|đến cuối|cuối|từ nay đến hết|từ nay đến cuối|trong đầu',
  );
  const yearly = spell('đến hết|hết|trước|đến cuối|cuối|chậm nhất|trước khi kết thúc|trước hết|chậm nhất là|kết thúc');
  const done = spell('hoàn thành|hoàn tất|xong|dứt điểm|giải ngân|kết thúc');
  const year = `(?:${SEPARATOR}| ${spell('năm')} )(\\d{4})(?!\\d)`;
  // "17 giờ ngày", "18h00, ngày", "9 giờ 30 phút sáng ngày": before the day, and none of its business.
  const hour = `(?:\\d{1,2}(?:[hg:]\\d{0,2}| ?${spell('giờ')}(?: ?\\d{1,2})?)(?: ${spell('phút')})?(?: ${spell('sáng|trưa|chiều|tối')})?,? (?:${spell('ngày')} )?)?`;
  return {
    due: new RegExp(
      `(?<!\\p{L})${before} ${hour}(\\d{1,2})(?:${SEPARATOR}| ${spell('tháng')} )(\\d{1,2})(?![\\d%])(?:${year})?` +
        `|(?<!\\p{L})${within} ${spell('tháng')} (\\d{1,2})(?![\\d%])(?:${year})?` +
        `|(?<!\\p{L})${within} ${spell('quý')} (iv|i{1,3}|[1-4])(?![\\p{L}\\d])(?:${year})?` +
        `|(?<!\\p{L})${yearly} ${spell('năm')} (\\d{4})(?!\\d| ?[-–])` +
        `|(?<!\\p{L})${done}[^.;:]{0,160}? ${spell('trong năm')} (\\d{4})(?!\\d| ?[-–])`,
      'giu',
    ),
    upTo: new RegExp(`^${spell('đến|hết')} `, 'iu'),
    earlier: new RegExp(`^${spell('trước')} `, 'iu'),
    // "tranh chấp phát sinh trước ngày": when it came about.
    happened: new RegExp(`(?<!\\p{L})${spell('phát sinh|xảy ra')} $`, 'iu'),
    // "số liệu tính đến ngày", "từ ngày 20/5 đến ngày": up to when something is counted, or goes on.
    cutOff: new RegExp(
      `(?<!\\p{L})(?:${spell('tính|kể|số liệu|dữ liệu|hiện trạng|thống kê|có hiệu lực')}(?: \\p{L}{1,7}){0,2}` +
        `|${spell('từ')} (?:${spell('ngày')} )?\\d{1,2}(?:[/.-]\\d{1,2}(?:[/.-]\\d{4})?)?) $`,
      'iu',
    ),
  };
});

/**
 * Until when an item is to be done: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where the text names no date, or one that
 * cannot be. A day or month without year takes the year of the report, or the next where it is clearly meant. Of several
 * terms the earliest, that of the main clause before those behind a semicolon; terms before the report are passed over
 * ("vi phạm phát sinh trước ngày 01/7/2014").
 *
 * @example dueDate('… đo vẽ xong trước ngày 31/12/2021.', null, 'exact') // '2021-12-31'
 */
export function dueDate(text: string, reported: ReportDate | null, form: KeyForm): string | null {
  if (!NUMBERED.test(text)) return null;
  const clauseEnd = text.indexOf(';');
  let earliest: string | null = null;
  for (const match of text.slice(0, MAX_TEXT).matchAll(patterns(form).due)) {
    if (earliest !== null && clauseEnd !== -1 && match.index > clauseEnd) break;
    if (isCutOff(text, match, form)) continue;
    const due = termOf(match, reported);
    // A term that cannot be told may be the earliest of all.
    if (due === null) return null;
    if (isPast(due, reported?.value ?? null)) continue;
    if (earliest === null || lastDay(due) < lastDay(earliest)) earliest = due;
  }
  return earliest;
}

/** "rà soát số liệu đến ngày 31/12", "lễ hội từ ngày 20/5 đến ngày 25/5", "công trình phát sinh trước ngày 01/7": no term. */
function isCutOff(text: string, { 0: term, index }: RegExpExecArray, form: KeyForm): boolean {
  const { upTo, cutOff, earlier, happened } = patterns(form);
  const before = text.slice(Math.max(0, index - 40), index);
  return (upTo.test(term) && cutOff.test(before)) || (earlier.test(term) && happened.test(before));
}

/** The last day that a term allows, for comparing: months and years stand behind their days. */
function lastDay(due: string): string {
  return `${due}~`;
}

function termOf(match: RegExpExecArray, reported: ReportDate | null): string | null {
  const [, day, month, year, loneMonth, monthYear, quarter, quarterYear, loneYear, doneYear] = match;
  if (day !== undefined && month !== undefined) {
    const [d, m] = [Number(day), Number(month)];
    // "trước 12/2022" is a month.
    const known = year ?? yearFor(m, d, reported);
    return known === null || !isDay(Number(known), m, d) ? null : `${known}-${pad(m)}-${pad(d)}`;
  }
  const monthNumber = quarter === undefined ? Number(loneMonth ?? 0) : quarterEnd(quarter);
  if (monthNumber >= 1 && monthNumber <= 12) {
    const known = monthYear ?? quarterYear ?? yearFor(monthNumber, null, reported);
    return known === null ? null : `${known}-${pad(monthNumber)}`;
  }
  return loneYear ?? doneYear ?? null;
}

function quarterEnd(quarter: string): number {
  return 3 * (ROMAN[quarter.toLowerCase()] ?? Number(quarter));
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A date before the report's is none by which something is to be done: it was read wrongly. */
function isPast(due: string, today: string | null): boolean {
  if (today === null) return false;
  const length = Math.min(due.length, today.length);
  return due.slice(0, length) < today.slice(0, length);
}

/** The report's year; the next one for a month at least half a year back; null where neither is clear. */
function yearFor(month: number, day: number | null, reported: ReportDate | null): string | null {
  if (reported === null || reported.precision === 'year') return null;
  const [year = '', reportMonth = '', reportDay] = reported.value.split('-');
  const ahead = month - Number(reportMonth);
  if (ahead > 0 || (ahead === 0 && (day === null || reportDay === undefined || day >= Number(reportDay)))) return year;
  return ahead <= -6 ? String(Number(year) + 1) : null;
}
