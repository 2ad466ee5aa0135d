import type { SearchQuery } from '../query';
import type { DateBar } from '../result';
import { overlaps, spanOf } from './date-span';
import type { FacetDoc } from './facet-doc';

type DatedDoc = FacetDoc & { readonly date: NonNullable<FacetDoc['date']> };

/**
 * Bars of the date histogram, oldest first: years, and below them the months in which a report is known to lie. A
 * bar's count is the total of its link, so a report known only to its year counts in each month that is shown;
 * `imprecise` says how many of the count are such.
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
    return bar(
      query,
      year,
      inYear,
      months.map((month) => bar(query, month, inYear, [])),
    );
  });
}

function bar(query: SearchQuery, value: string, docs: readonly DatedDoc[], children: readonly DateBar[]): DateBar {
  const inside = docs.filter((doc) => overlaps(doc.date.span, value, value));
  const span = spanOf(value);
  const imprecise = inside.filter(({ date }) => date.span.from < span.from || date.span.to > span.to);
  const selected = query.from === value && query.to === value;
  return { value, count: inside.length, imprecise: imprecise.length, selected, children };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
