import { type PeriodTally, periodOf } from './date-bars';
import { intervalSpan } from './date-span';
import type { FacetDate } from './facet-doc';

/** First and last day that each document's date may mean, as numbers like 20221110; nothing lies in an undated one. */
export class DayColumn {
  private readonly first: Uint32Array;
  private readonly last: Uint32Array;
  private readonly dated: Uint8Array;
  /** Months, and years of which no more is known, that any document has. */
  private readonly periods: readonly string[];
  private readonly period: Int32Array;

  /** @param dates of each document, or until when it is due; null: none */
  constructor(dates: readonly (FacetDate | null)[]) {
    const periods = dates.map((date) => (date === null ? null : periodOf(date.value)));
    this.periods = [...new Set(periods.filter((each) => each !== null))].sort();
    const numbers = new Map<string | null, number>(this.periods.map((each, number) => [each, number]));
    this.period = Int32Array.from(periods, (each) => numbers.get(each) ?? -1);
    const spans = dates.map((date) => date?.span ?? null);
    this.dated = Uint8Array.from(spans, (span) => (span === null ? 0 : 1));
    this.first = Uint32Array.from(spans, (span) => (span === null ? 0 : dayNumber(span.from)));
    this.last = Uint32Array.from(spans, (span) => (span === null ? 0 : dayNumber(span.to)));
  }

  /** The documents by their months; undated ones are in none. */
  tally(docs: Uint32Array): PeriodTally {
    const counts = new Uint32Array(this.periods.length);
    for (let i = 0; i < docs.length; i++) {
      const period = this.period[docs[i] ?? 0] ?? -1;
      if (period >= 0) counts[period] = (counts[period] ?? 0) + 1;
    }
    return new Map(this.periods.flatMap((period, i) => (counts[i] === 0 ? [] : [[period, counts[i] ?? 0] as const])));
  }

  /** How many of the documents have no date. */
  undated(docs: Uint32Array): number {
    let count = 0;
    for (let i = 0; i < docs.length; i++) if (this.dated[docs[i] ?? 0] === 0) count++;
    return count;
  }

  /** Puts 1 beside every document whose date shares a day with an interval, open where null. */
  mark(from: string | null, to: string | null, marked: Uint8Array): void {
    const span = intervalSpan(from, to);
    const [begin, end] = [dayNumber(span.from), dayNumber(span.to)];
    for (let doc = 0; doc < marked.length; doc++) {
      const inside = (this.last[doc] ?? 0) >= begin && (this.first[doc] ?? 0) <= end;
      if (inside && this.dated[doc] === 1) marked[doc] = 1;
    }
  }
}

/** '2022-11-10' → 20221110: numbers in the order of the days. */
function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
