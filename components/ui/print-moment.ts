import { printDateShort } from './print-date';

/** Vietnam keeps one time all year, seven hours ahead. */
const AHEAD_MS = 7 * 3_600_000;

/**
 * A moment in Vietnam's time, in words; the text itself where it is no moment.
 *
 * @param iso ISO 8601
 * @example printMoment('2026-11-22T05:47:27.000Z') // '12:47 ngày 22/11/2026 (giờ Việt Nam)'
 */
export function printMoment(iso: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  const [day = '', time = ''] = new Date(at + AHEAD_MS).toISOString().split('T');
  return `${time.slice(0, 5)} ngày ${printDateShort(day)} (giờ Việt Nam)`;
}
