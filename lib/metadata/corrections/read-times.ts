import { DATE_PRECISIONS, type ReportDate } from '../../report/report';
import { calendarDate, isoDate, precisionOf } from '../date/calendar';
import { periodMentions, periodOf } from '../date/period-mentions';
import { otherEvidence } from '../evidence';
import { accept, asText, isRecord, RULE, refuse, type ValueReader } from './overlay';

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const WRONG_DATE = 'ngày phải viết 2022-11-10, 2022-11 hoặc 2022 và phải có trong lịch.';

/** "2022-11-10", "2022-11", "2022" (YAML may give the number 2022), or { value, precision } as in the JSON. */
export const readDate: ValueReader = (value, source) => {
  const given = isRecord(value) ? value.value : value;
  const text = typeof given === 'number' ? String(given) : asText(given);
  const match = text === null ? null : ISO.exec(text);
  if (match === null || text === null) return refuse(WRONG_DATE);
  const [, year, month, day] = match;
  const date = calendarDate(
    Number(year),
    month === undefined ? null : Number(month),
    day === undefined ? null : Number(day),
  );
  if (date === null) return refuse(WRONG_DATE);
  const precision = precisionOf(date);
  const wanted = isRecord(value) ? value.precision : undefined;
  if (wanted !== undefined && DATE_PRECISIONS.find((each) => each === wanted) !== precision) {
    return refuse(`độ chính xác “${String(wanted)}” không khớp với ngày “${text}”.`);
  }
  const inferred = isRecord(value) && value.inferred === true;
  const evidence = [otherEvidence(source, text, RULE)];
  const reportDate: ReportDate = { value: isoDate(date), precision, inferred, evidence };
  return accept(() => ({ date: reportDate }));
};

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** { label, from, to }, or in words: "6 tháng đầu năm 2024". */
export const readPeriod: ValueReader = (value) => {
  const words = asText(value);
  if (words !== null) {
    const [mention] = periodMentions(words, 'exact');
    if (mention?.year == null) return refuse(`không đọc được thời gian “${words}”.`);
    const period = periodOf(mention, mention.year);
    return accept(() => ({ period }));
  }
  const label = isRecord(value) ? asText(value.label) : null;
  const from = isRecord(value) ? asDay(value.from) : null;
  const to = isRecord(value) ? asDay(value.to) : null;
  if (label === null || from === null || to === null || from > to) {
    return refuse('thời gian báo cáo cần “label”, “from” và “to” (2022-01-01), from không sau to.');
  }
  return accept(() => ({ period: { label, from, to } }));
};

function asDay(value: unknown): string | null {
  const match = DAY.exec(asText(value) ?? '');
  if (match === null) return null;
  const date = calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return date === null ? null : isoDate(date);
}
