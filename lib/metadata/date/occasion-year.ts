import type { Paragraph } from '../context';
import { patternsFor } from '../pattern-words';
import type { KeyForm } from '../words';
import { type CalendarDate, calendarDate } from './calendar';
import type { DateMention } from './date-mentions';

/** The occasion stands in the same clause as the day, a few words before it. */
const LOOK_BACK = 120;
/** Before that "năm 1945" is the year of what is celebrated. */
const FIRST_YEAR = 2005;
/** A visit before Tết may lie in the year before the one that Tết is named after. */
const LAST_MONTH = 10;

const patterns = patternsFor((spell) => ({
  /**
   * "Nhân dịp Tết cổ truyền Chôl Chnăm Thmây năm 2022, ngày 12/4", "Tháng hành động … năm 2023, sáng 5/6": a feast or a
   * season of one year, then the day. Two bounded pieces that hold no stop and no figure, the year between.
   */
  occasion: new RegExp(
    `(?<!\\p{L})${spell('tết|lễ hội|ngày hội|tháng|tuần lễ|mùa|dịp hè')} [^.;:!?\\d]{0,80}(?<!\\p{L})${spell('năm')} (\\d{4})(?: [^.,;:!?\\d]{1,60})?,? ` +
      `(?:${spell('vào|trong')} )?(?:${spell('sáng|trưa|chiều|tối|ngày|hôm nay')},? ?){0,2}\\(?$`,
    'iu',
  ),
}));

/**
 * A day without its year, completed by the year of the feast that it was for; null where the sentence names none.
 *
 * @example occasionDate(lead, mention, 'exact')?.year // 2022 of “Nhân dịp Tết … năm 2022, ngày 12/4 đoàn đến thăm …”
 */
export function occasionDate({ canonical }: Paragraph, mention: DateMention, form: KeyForm): CalendarDate | null {
  if (mention.day === null || mention.month > LAST_MONTH) return null;
  const before = canonical.text.slice(Math.max(0, mention.from - LOOK_BACK), mention.from);
  const year = Number(patterns(form).occasion.exec(before)?.[1] ?? 0);
  return year < FIRST_YEAR ? null : calendarDate(year, mention.month, mention.day);
}
