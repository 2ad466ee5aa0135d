import type { SearchQuery } from '../query';
import type { DateBar } from '../result';
import { overlaps, spanOf } from './date-span';
import type { FacetDoc } from './facet-doc';

type DatedDoc = FacetDoc & { readonly date: NonNullable<FacetDoc['date']> };

/**
 * Bars of the date histogram, oldest first: years, and below them the quarters and the months in which a report is
 * known to lie. A bar's count is the total of its link, so a report known only to its year counts in each month that is
 * shown; `imprecise` says how many of the count are such.
 *
 * @example dateBars(query, docs) // [{ value: '2022', count: 4, imprecise: 0, children: [{ value: '2022-12', … }] }]
 */
export function dateBars(query: SearchQuery, docs: readonly FacetDoc[]): DateBar[] {
  const dated = docs.filter((doc): doc is DatedDoc => doc.date !== null);
  const years = distinct(dated.map((doc) => doc.date.value.slice(0, 4)));
  return years.map((year) => {
    const inYear = dated.filter((doc) => doc.date.value.startsWith(year));
    const precise = inYear.filter((doc) => doc.date.precision !== 'year');
    const months = distinct(precise.map((doc) => doc.date.value.slice(0, 7)));
    const quarters = distinct(months.map(quarterOf));
    return {
      ...bar(query, { value: year, from: year, to: year }, inYear),
      children: months.map((month) => bar(query, { value: month, from: month, to: month }, inYear)),
      quarters: quarters.map((quarter) => bar(query, { value: quarter, ...quarterEnds(quarter) }, inYear)),
    };
  });
}

function bar(query: SearchQuery, ends: Pick<DateBar, 'value' | 'from' | 'to'>, docs: readonly DatedDoc[]): DateBar {
  const { from, to } = ends;
  const inside = docs.filter((doc) => overlaps(doc.date.span, from, to));
  const [first, last] = [spanOf(from).from, spanOf(to).to];
  const imprecise = inside.filter(({ date }) => date.span.from < first || date.span.to > last);
  const selected = query.from === from && query.to === to;
  return { ...ends, count: inside.length, imprecise: imprecise.length, selected, children: [], quarters: [] };
}

const MONTHS_OF_QUARTER = 3;

/** '2022-11' → '2022-Q4' */
function quarterOf(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${year}-Q${Math.ceil(Number(number) / MONTHS_OF_QUARTER)}`;
}

/** '2022-Q4' → from '2022-10' to '2022-12' */
function quarterEnds(quarter: string): Pick<DateBar, 'from' | 'to'> {
  const [year = '', number = ''] = quarter.split('-Q');
  const last = Number(number) * MONTHS_OF_QUARTER;
  const month = (at: number) => `${year}-${String(at).padStart(2, '0')}`;
  return { from: month(last - MONTHS_OF_QUARTER + 1), to: month(last) };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
