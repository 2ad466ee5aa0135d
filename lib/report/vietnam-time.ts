/** Vietnam keeps one time all year, seven hours ahead. */
const AHEAD_MS = 7 * 3_600_000;

/**
 * A moment as clocks and calendars in Vietnam show it.
 *
 * @param at milliseconds since 1970
 * @returns day `YYYY-MM-DD` and time `HH:MM`
 * @example vietnamTime(Date.parse('2026-11-22T18:00:00Z')) // { day: '2026-11-23', time: '01:00' }
 */
export function vietnamTime(at: number): { readonly day: string; readonly time: string } {
  const iso = new Date(at + AHEAD_MS).toISOString();
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) };
}
