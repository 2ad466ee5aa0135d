import 'server-only';
import type { Hit } from '../../search/result';

/** Vietnam keeps one time all year. */
const MIDNIGHT = 'T00:00:00+07:00';
/** Atom demands a time where nobody knows one: the beginning of computers' time, which is that of no report. */
const UNKNOWN = '1970-01-01T00:00:00Z';

export interface EntryTimes {
  /** Demanded by Atom. */
  readonly updated: string;
  /** Only a day that is known. */
  readonly published: string | null;
}

/**
 * The times of an entry, from the date of its report alone: when an index was built says nothing of a report. A report
 * known only to its month or year counts from the first day of it, as in the order of the list; an undated one from
 * 1970, so that it stands last and is never taken for new. Neither has a `published`; the summary says what is known.
 *
 * @example entryTimes({ value: '2022-12', precision: 'month', inferred: false }).updated // '2022-12-01T00:00:00+07:00'
 */
export function entryTimes(date: Hit['date']): EntryTimes {
  if (date === null) return { updated: UNKNOWN, published: null };
  const [year = '', month = '01', day = '01'] = date.value.split('-');
  const updated = `${year}-${month}-${day}${MIDNIGHT}`;
  return { updated, published: date.precision === 'day' ? updated : null };
}
