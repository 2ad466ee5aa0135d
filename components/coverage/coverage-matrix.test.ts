import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { DatePrecision } from '@/lib/report/report';
import { makeReport, place } from '@/lib/report/report.fixture';
import { buildIndex } from '@/lib/search/engines/minisearch/build-index';
import { openEngine } from '@/lib/search/engines/minisearch/open-engine';
import { PLACE_MAPS } from '@/lib/search/query';
import { parseSearch } from '@/lib/url/parse-search';
import { CoverageMatrix } from './coverage-matrix';

const dated = (value: string, precision: DatePrecision) => ({ value, precision, inferred: false, evidence: [] });
const REPORTS = [
  makeReport({
    id: 'a',
    province: place('lai-chau'),
    provinceNow: place('lai-chau'),
    date: dated('2022-03-01', 'day'),
  }),
  makeReport({ id: 'b', province: place('lai-chau'), provinceNow: place('lai-chau'), date: dated('2022', 'year') }),
  makeReport({
    id: 'c',
    province: place('ha-giang'),
    provinceNow: place('tuyen-quang'),
    date: dated('2024-05', 'month'),
  }),
  makeReport({ id: 'd', province: place('tuyen-quang'), provinceNow: place('tuyen-quang') }),
  makeReport({ id: 'e', provinceNow: place('vinh-long'), date: dated('2026-01-05', 'day') }),
];
/** A cell that is a link: its address and its figure. */
const LINK = /<a href="([^"]+)">([\d.]+)</g;

describe('the matrix', () => {
  it.each(PLACE_MAPS)('prints with each link the total of its search, on the map %s', async (map) => {
    const info = { reports: REPORTS.length, sample: false, builtAt: '', indexVersion: '' };
    const engine = openEngine(buildIndex(REPORTS), info);
    const { maps, whole } = await engine.coverage();
    const html = renderToStaticMarkup(createElement(CoverageMatrix, { map, coverage: maps[map], whole, order: 'ten' }));
    const links = [...html.matchAll(LINK)].map(([, href = '', figure = '']) => ({
      pairs: new URL(href.replaceAll('&amp;', '&'), 'http://may').searchParams,
      figure,
    }));
    expect(links.length).toBeGreaterThan(6);
    for (const { pairs, figure } of links) {
      const { query, ignored } = parseSearch(pairs);
      expect(ignored).toEqual([]);
      expect(String((await engine.search(query)).total), String(pairs)).toBe(figure);
    }
    // 2023 and 2025 have nothing, and keep their places.
    for (const year of ['2022', '2023', '2024', '2025', '2026']) expect(html).toContain(`<th scope="col">${year}</th>`);
    expect(html).toContain('<span class="sr-only">không có</span>');
    expect(html.includes('Chưa rõ tỉnh')).toBe(map === 'truoc');
  });
});
