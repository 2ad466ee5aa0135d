import { printDateShort } from '@/lib/report/print-date';
import { vietnamTime } from '@/lib/report/vietnam-time';

/**
 * A moment in Vietnam's time, in words; the text itself where it is no moment.
 *
 * @param iso ISO 8601
 * @example printMoment('2026-11-22T05:47:27.000Z') // '12:47 ngày 22/11/2026 (giờ Việt Nam)'
 */
export function printMoment(iso: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  const { day, time } = vietnamTime(at);
  return `${time} ngày ${printDateShort(day)} (giờ Việt Nam)`;
}
