import { isRecord } from '../../report/is-record';
import { DATE_PRECISIONS, type ReportDate } from '../../report/report';
import { calendarDate, isoDate, precisionOf } from '../date/calendar';
import { periodMentions, periodOf } from '../date/period-mentions';
import { otherEvidence } from '../evidence';
import { choiceAt, textAt, warnUnknown } from './fields';
import { RULE, type ValueReader } from './overlay';
import type { Reading } from './reading';
import { asText, shown, under, type Written } from './written';

/** "2022-11-10", "2022-11", "2022", also with one digit for day or month. Linear: fixed counts. */
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
/** "10/11/2022", as people write it; only for telling them how it is wanted. */
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A date with the precision it is written in; YAML may give the number 2022. Refused and null where it is none. */
export function dateOf(written: Written, reading: Reading): Pick<ReportDate, 'value' | 'precision'> | null {
  const text = typeof written.value === 'number' ? String(written.value) : (asText(written.value) ?? '');
  const [, year, month, day] = ISO.exec(text) ?? [];
  const number = (part: string | undefined) => (part === undefined ? null : Number(part));
  const date = year === undefined ? null : calendarDate(Number(year), number(month), number(day));
  if (date !== null) return { value: isoDate(date), precision: precisionOf(date) };
  const [, first, second, last] = DAY_FIRST.exec(text) ?? [];
  const turned = last === undefined ? null : calendarDate(Number(last), Number(second), Number(first));
  const meant = turned === null ? '' : ` Có phải “${isoDate(turned)}”?`;
  return reading.refuse(
    written,
    `ngày phải viết 2022-11-10, 2022-11 hoặc 2022 và phải có trong lịch, đang ghi “${shown(written.value)}”.${meant}`,
  );
}

/** A date, or { value, precision } as in the JSON. */
export const readDate: ValueReader = (written, reading) => {
  const inMap = isRecord(written.value);
  if (inMap) warnUnknown(written, { known: ['value', 'precision', 'inferred'], ignored: ['evidence'] }, reading);
  const date = dateOf((inMap ? under(written, 'value') : written) ?? written, reading);
  const wanted = choiceAt(written, 'precision', DATE_PRECISIONS, reading);
  if (date === null || wanted === null) return null;
  if (wanted !== undefined && wanted !== date.precision) {
    const at = under(written, 'precision') ?? written;
    return reading.refuse(at, `độ chính xác “${wanted}” không khớp với ngày “${date.value}” (${date.precision}).`);
  }
  const inferred = under(written, 'inferred')?.value === true;
  const reportDate = { ...date, inferred, evidence: [otherEvidence(reading.source, date.value, RULE)] };
  return () => ({ date: reportDate });
};

/** { label, from, to }, or in words: "6 tháng đầu năm 2024". */
export const readPeriod: ValueReader = (written, reading) => {
  const words = asText(written.value);
  if (words !== null) {
    const [mention] = periodMentions(words, 'exact');
    if (mention?.year == null) {
      return reading.refuse(written, `không đọc được thời gian “${words}”; hãy viết như “quý I/2024”.`);
    }
    const period = periodOf(mention, mention.year);
    return () => ({ period });
  }
  if (!isRecord(written.value)) return reading.refuse(written, NO_PERIOD);
  warnUnknown(written, { known: ['label', 'from', 'to'] }, reading);
  const label = textAt(written, 'label', reading);
  const from = dayAt(written, 'from', reading);
  const to = dayAt(written, 'to', reading);
  if (label === undefined) return reading.refuse(written, NO_PERIOD);
  if (label === null || from === null || to === null) return null;
  if (from > to) {
    return reading.refuse(under(written, 'from') ?? written, `“from” (${from}) đứng sau “to” (${to}).`);
  }
  return () => ({ period: { label, from, to } });
};

const NO_PERIOD = 'thời gian báo cáo cần “label”, “from” và “to” (như 2022-01-01).';

function dayAt(written: Written, key: string, reading: Reading): string | null {
  const at = under(written, key);
  if (at === undefined) return reading.refuse(written, NO_PERIOD);
  const date = dateOf(at, reading);
  if (date === null) return null;
  if (date.precision === 'day') return date.value;
  return reading.refuse(at, `cần đủ năm, tháng, ngày như 2022-01-31, đang ghi “${date.value}”.`);
}
