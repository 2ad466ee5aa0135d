import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOPICS } from '../../../metadata/topics/topic-table';
import { Cache } from '../../cache';
import { readReports } from '../../read-reports';
import { joinArticles } from './articles';
import { madeUpReport } from './made-up-report';
import { seededRandom } from './random';
import { makeWorld } from './world';

const ARTICLES = { title: 'Chợ phiên', paragraphs: ['Chợ phiên', 'Sáng nay chợ họp đông.'] };
const COUNT = 40;

const makeAll = (seed: number) => {
  const random = seededRandom(seed);
  const world = makeWorld(random);
  return Array.from({ length: COUNT }, () => madeUpReport(random, world, TOPICS, ARTICLES));
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sao-luc-corpus-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('made-up reports', () => {
  it('are the same for the same seed', () => {
    expect(makeAll(1)).toEqual(makeAll(1));
    expect(makeAll(2)).not.toEqual(makeAll(1));
  });

  it('are read by the pipeline as they were meant', async () => {
    for (const [at, text] of makeAll(1).entries()) await writeFile(join(folder, `${100 + at}.md`), text);
    const { reports, messages } = await readReports(folder, await Cache.load(join(folder, 'none'), ''));
    expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(reports).toHaveLength(COUNT);
    const share = (is: (report: (typeof reports)[number]) => boolean) => reports.filter(is).length / COUNT;
    expect(share(({ provinceNow }) => provinceNow !== null)).toBe(1);
    expect(share(({ officeholders, topics }) => officeholders.length > 0 && topics.length > 0)).toBe(1);
    expect(share(({ citedDocuments }) => citedDocuments.length > 0)).toBe(1);
    expect(share(({ district }) => district !== null)).toBeGreaterThan(0.5);
    expect(share(({ commune }) => commune !== null)).toBeGreaterThan(0);
    expect(share(({ date }) => date?.precision === 'day')).toBeGreaterThan(0.7);
  });
});

describe('the world of reports', () => {
  it('has 45 provinces with 250 districts', () => {
    const { provinces } = makeWorld(seededRandom(3));
    expect([provinces.length, provinces.flatMap(({ districts }) => districts).length]).toEqual([45, 250]);
  });
});

describe('articles', () => {
  it('are joined by topic until a report is long enough', async () => {
    const body = Array.from({ length: 700 }, () => 'chợ').join(' ');
    const article = (topic: string, title: string) => JSON.stringify({ topic, title, body: `${body}\n\nhết` });
    const lines = [article('a', 'a1'), article('b', 'b1'), '{"topic": 1}', article('a', 'a2'), article('a', 'a3'), ''];
    const file = join(folder, 'articles.br');
    await writeFile(file, brotliCompressSync(lines.join('\n')));
    const [first, ...rest] = await joinArticles(file);
    expect(rest).toEqual([]);
    expect(first).toEqual({ title: 'a1', paragraphs: ['a1', body, 'hết', 'a2', body, 'hết'] });
  });
});

describe('chance', () => {
  it('gives the first of a list most often, and all of them', () => {
    const random = seededRandom(5);
    const counts = [0, 0, 0, 0];
    for (let draw = 0; draw < 25_000; draw++) {
      const at = random.pickZipf([0, 1, 2, 3]);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    expect(counts.map((count) => Math.round(count / 1000))).toEqual([12, 6, 4, 3]);
  });
});
