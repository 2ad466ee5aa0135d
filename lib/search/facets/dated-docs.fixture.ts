import fc from 'fast-check';
import { spanOf } from './date-span';
import type { FacetDoc } from './facet-doc';

const PRECISION = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** A document of which only the date is known: `2022`, `2022-09`, `2022-09-14`, or not even that. */
export function datedDoc(value: string | null): FacetDoc {
  const length = value?.length === 4 ? 4 : value?.length === 7 ? 7 : 10;
  return {
    province: null,
    district: null,
    provinceNow: null,
    commune: null,
    officeholders: [],
    topics: [],
    documents: [],
    addressee: null,
    due: null,
    date: value === null ? null : { value, precision: PRECISION[length], span: spanOf(value) },
  };
}

const two = (number: number) => String(number).padStart(2, '0');

const dates = fc
  .record({
    year: fc.integer({ min: 2004, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    known: fc.constantFrom('year', 'month', 'day', 'day', 'nothing'),
  })
  .map(({ year, month, day, known }) => {
    if (known === 'nothing') return null;
    if (known === 'year') return String(year);
    return known === 'month' ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
  });

/** Dated as real reports are: some to the day, some only to the month or the year, some not at all. */
export const datedDocs = fc.array(dates.map(datedDoc), { maxLength: 40 });
