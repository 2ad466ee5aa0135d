import { expect, it } from 'vitest';
import { makeReport } from '@/lib/report/report.fixture';
import { buildIndex } from '@/lib/search/engines/minisearch/build-index';
import { openEngine } from '@/lib/search/engines/minisearch/open-engine';
import { xmlDocument } from '@/lib/server/xml';
import { parseFeed } from '@/lib/url/feed-address';
import { atomFeed } from './atom-feed';

it('a feed has the newest fifty, however the engine gives them out', async () => {
  const reports = Array.from({ length: 60 }, (_, index) =>
    makeReport({
      id: `r${index}`,
      paragraphs: ['Huyện ủy họp'],
      date: { value: `${1960 + index}`, precision: 'year', inferred: false, evidence: [] },
    }),
  );
  const info = { reports: 60, sample: false, builtAt: '2026-01-01T00:00:00.000Z', indexVersion: '' };
  const feed = xmlDocument(await atomFeed(openEngine(buildIndex(reports), info), parseFeed([]), null));
  const years = [...feed.matchAll(/<updated>(\d{4})-01-01T00:00:00\+07:00<\/updated>/g)].map(([, year]) =>
    Number(year),
  );
  expect(years).toEqual(Array.from({ length: 50 }, (_, index) => 2019 - index));
  expect(feed).toContain('50 mục mới nhất trong 60');
});
