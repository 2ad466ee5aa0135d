import { describe, expect, it } from 'vitest';
import { nearQuery, nearWays } from './near-ways';
import { EMPTY_FILTERS, EMPTY_QUERY, type SearchQuery } from './query';

/** A corpus of three reports of one district, as a count. */
const REPORTS = [
  { word: 'ocop', year: '2019', district: 'lai-chau.than-uyen' },
  { word: 'lúa', year: '2021', district: 'lai-chau.than-uyen' },
  { word: 'lúa', year: '2024', district: 'lai-chau.tan-uyen' },
];
const YEARS = ['2019', '2021', '2024'];

function count({ text, filters, from, to }: SearchQuery): number {
  const places = [...filters.tinh, ...filters.huyen];
  return REPORTS.filter(
    ({ word, year, district }) =>
      (text === '' || text === word) &&
      (places.length === 0 || places.some((place) => `${district}.`.startsWith(`${place}.`))) &&
      filters['tinh-moi'].every((slug) => slug === 'lai-chau') &&
      (from === null || year >= from) &&
      (to === null || year <= to),
  ).length;
}

const query = (text: string, huyen: readonly string[], from: string | null, to: string | null): SearchQuery => ({
  ...EMPTY_QUERY,
  text,
  filters: { ...EMPTY_FILTERS, huyen },
  from,
  to,
});
const ways = (asked: SearchQuery, years: readonly string[], gap: boolean) =>
  nearWays(asked, count, years, YEARS, gap).map(({ key, value, total }) => `${key}=${value}: ${total}`);

describe('ways to a neighbouring place or time', () => {
  it('are the nearest years before and after, and any time', () => {
    const asked = query('', ['lai-chau.than-uyen'], '2020', '2020');
    expect(ways(asked, YEARS, true)).toEqual(['nam=2019: 1', 'nam=2021: 1', 'thoi-gian=tat-ca: 2']);
  });

  it('pass over years that have nothing', () => {
    const asked = query('', ['lai-chau.than-uyen'], '2022', '2022');
    expect(ways(asked, YEARS, true)).toEqual(['nam=2021: 1', 'thoi-gian=tat-ca: 2']);
  });

  it('are the whole province, and the province of today where the time allows it', () => {
    const asked = query('lúa', ['lai-chau.than-uyen'], '2024', null);
    expect(ways(asked, ['2021', '2024'], true)).toEqual(['nam=2021: 1', 'ca-tinh=lai-chau: 1', 'tinh-nay=lai-chau: 1']);
  });

  it('lead to what the corpus has there where the words lead nowhere', () => {
    const asked = query('mía', ['lai-chau.than-uyen'], '2020', '2020');
    expect(ways(asked, [], true)).toEqual(['kho-nam=2019: 1', 'kho-nam=2021: 1', 'kho-thoi-gian=tat-ca: 2']);
    expect(ways(asked, [], false)).toEqual([]);
  });

  it('are none without place and time', () => {
    expect(ways({ ...EMPTY_QUERY, text: 'mía' }, [], false)).toEqual([]);
  });

  it('give exactly as many reports as they say', () => {
    for (const text of ['', 'ocop', 'lúa', 'mía']) {
      for (const year of ['2018', '2020', '2022', '2026']) {
        const asked = query(text, ['lai-chau.than-uyen', 'an-giang.chau-phu'], year, year);
        for (const { key, value, total } of nearWays(asked, count, YEARS, YEARS, true)) {
          const led = nearQuery(asked, key, value);
          expect(led === null ? null : count(led), `${key}=${value}`).toBe(total);
          expect(total).toBeGreaterThan(0);
        }
      }
    }
  });
});
