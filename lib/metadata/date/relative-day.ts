import type { Evidence } from '../../report/report';
import type { Paragraph } from '../context';
import { textEvidence } from '../evidence';
import { patternsFor } from '../pattern-words';
import type { KeyForm } from '../words';
import type { CalendarDate } from './calendar';

/**
 * "Hôm qua, …", "QTO - Chiều qua, …" at the beginning of a lead: the event was a day before the text was put out. What
 * stands in the middle of a sentence ("trận mưa đêm qua") is about something else.
 */
const patterns = patternsFor((spell) => ({
  yesterday: new RegExp(
    `^(?:[^.;:]{0,40} ?[-–:)] ?)?((?:${spell('ngày')} )?${spell('hôm qua')}|${spell('sáng|trưa|chiều|tối|đêm')} (?:${spell('hôm')} )?${spell('qua')})(?=,? \\p{L})`,
    'iu',
  ),
}));
const MS_PER_DAY = 86_400_000;

export interface RelativeDay {
  readonly date: CalendarDate;
  readonly evidence: Evidence;
}

/**
 * The day before the stamp, where the lead says that the event was yesterday.
 *
 * @example yesterdayOf(lead, { year: 2024, month: 3, day: 1 }, 'exact')?.date.day // 29 of “Chiều qua, …”
 */
export function yesterdayOf(lead: Paragraph | undefined, stamp: CalendarDate, form: KeyForm): RelativeDay | null {
  if (lead === undefined || stamp.month === null || stamp.day === null) return null;
  const match = patterns(form).yesterday.exec(lead.canonical.text);
  const words = match?.[1];
  if (match === null || words === undefined) return null;
  const day = new Date(Date.UTC(stamp.year, stamp.month - 1, stamp.day) - MS_PER_DAY);
  const to = match[0].length;
  return {
    date: { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() },
    evidence: textEvidence(lead, to - words.length, to, 'event-date'),
  };
}
