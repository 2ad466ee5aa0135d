import { describe, expect, it } from 'vitest';
import { AppError } from '../../../errors';
import { makeReport } from '../../../report/report.fixture';
import { EMPTY_FILTERS, EMPTY_QUERY, type SearchQuery } from '../../query';
import { engineContract } from '../contract';
import { buildIndex } from './build-index';
import { COLUMN_FILE, REPORTS_FILE } from './files';
import { openEngine } from './open-engine';

const INFO = { reports: 0, sample: false, builtAt: '2022-01-01T00:00:00.000Z', indexVersion: '0' };

engineContract('MiniSearch', (reports) => openEngine(buildIndex(reports), { ...INFO, reports: reports.length }));

describe('orders that are remembered', () => {
  const reports = Array.from({ length: 24 }, (_, i) =>
    makeReport({
      id: `r${i}`,
      title: i % 3 === 0 ? 'Hội nghị' : 'Báo cáo',
      paragraphs: [
        i % 2 === 0 ? 'Ủy ban nhân dân xã họp bàn việc làm đường' : 'UBND xã dương oai làm đường',
        'đường xã '.repeat((i * 7) % 5),
      ],
      date: { value: String(2018 + (i % 5)), precision: 'year', inferred: false, evidence: [] },
      topics: i % 4 === 0 ? [{ slug: 'duong', label: 'Đường', evidence: [] }] : [],
    }),
  );
  const files = buildIndex(reports);
  const open = () => openEngine(files, { ...INFO, reports: reports.length });
  const one = open();
  const variations: readonly Partial<SearchQuery>[] = [
    {},
    { page: 2 },
    { sort: 'cu-nhat' },
    { sort: 'moi-nhat' },
    { grouping: 'huyen' },
    { from: '2021' },
    { to: '2020' },
    { filters: { ...EMPTY_FILTERS, 'chu-de': ['duong'] } },
    { marks: 'bo-qua' },
    { marks: 'chinh-xac' },
    { verbatim: true },
    { unit: 'chi-dao' },
    { facetWords: { 'chu-de': 'duong' } },
  ];

  it.each(['', 'xã', 'duong', 'UBND xã'])('change no answer about “%s”', async (text) => {
    for (const variation of variations) {
      const query: SearchQuery = { ...EMPTY_QUERY, text, pageSize: 10, ...variation };
      const { tookMs: _, ...answer } = await one.search(query);
      expect(await open().search(query)).toMatchObject(answer);
    }
  });
});

describe('the files of an index', () => {
  const reports = [
    makeReport({ id: 'a', title: 'Một', paragraphs: ['Huyện ủy'] }),
    makeReport({ id: 'b', paragraphs: ['xã'] }),
  ];

  it('are the same bytes for the same reports', () => {
    expect(buildIndex(reports)).toEqual(buildIndex(structuredClone(reports)));
  });

  it('are refused when one is missing, cut or of another version', () => {
    const broken = (change: (files: Map<string, Uint8Array>) => void) => () => {
      const files = new Map(buildIndex(reports));
      change(files);
      openEngine(files, INFO);
    };
    expect(broken((files) => files.delete(COLUMN_FILE))).toThrow(AppError);
    expect(broken((files) => files.set(COLUMN_FILE, new Uint8Array([1, 0, 0, 0, 9])))).toThrow(/index-broken/);
    expect(broken((files) => files.set(REPORTS_FILE, new TextEncoder().encode('[{"id":1}]')))).toThrow(
      /another version/,
    );
  });
});
