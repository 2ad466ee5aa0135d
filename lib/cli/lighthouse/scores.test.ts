import { describe, expect, it } from 'vitest';
import { type LighthouseRun, readScores } from './read-scores';
import { median, missedPromises, scoreTable } from './score-table';

const audit = (score: number | null, numericValue = 0) => ({ score, numericValue, displayValue: `${numericValue} ms` });
const answer = {
  lighthouseVersion: '12.8.2',
  runWarnings: ['slow machine'],
  categories: {
    performance: {
      score: 0.98,
      auditRefs: [
        { id: 'total-blocking-time', weight: 30 },
        { id: 'hidden', weight: 0 },
      ],
    },
    accessibility: { score: 1, auditRefs: [] },
    'best-practices': { score: 1, auditRefs: [] },
    seo: { score: 0.91, auditRefs: [{ id: 'canonical', weight: 1 }] },
  },
  audits: {
    'first-contentful-paint': audit(1, 900),
    'total-blocking-time': audit(0.9, 120),
    canonical: { score: 0 },
    hidden: audit(0),
  },
};

const run = (performance: number, seo = 100): LighthouseRun => ({
  version: '12.8.2',
  scores: { performance, accessibility: 100, 'best-practices': 100, seo },
  metrics: { fcp: 900, lcp: 1200, blocking: 40, speed: 1000, shift: 0 },
  lost: [],
  warnings: [],
});

describe('readScores', () => {
  it('reads scores, times and what took points away', () => {
    const read = readScores(answer);
    expect(read?.scores).toEqual({ performance: 98, accessibility: 100, 'best-practices': 100, seo: 91 });
    expect(read?.metrics).toMatchObject({ fcp: 900, blocking: 120, lcp: Number.NaN });
    expect(read?.lost).toEqual(['performance: total-blocking-time (120 ms)', 'seo: canonical']);
    expect(read?.warnings).toEqual(['slow machine']);
  });

  it('refuses what is no result: other JSON, a run that failed, a category without score', () => {
    const silent = { ...answer, categories: { ...answer.categories, seo: { score: null } } };
    for (const odd of [null, [], {}, { ...answer, runtimeError: { code: 'NO_FCP' } }, silent]) {
      expect(readScores(odd)).toBeNull();
    }
  });
});

describe('the table of scores', () => {
  const page = { page: 'home', address: '/', runs: [run(99), run(90), run(98)] };

  it('takes the middle run, of two the worse', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([99, 97])).toBe(97);
    expect(median([])).toBeNaN();
  });

  it('tells medians with the range of performance', () => {
    const [head, row] = scoreTable([page]);
    expect(head?.slice(0, 3)).toEqual(['page', 'performance', 'accessibility']);
    expect(row).toEqual([
      'home `/`',
      '98 (90–99)',
      '100',
      '100',
      '100',
      '0.90 s',
      '1.20 s',
      '40 ms',
      '1.00 s',
      '0.000',
    ]);
  });

  it('names each promise that was missed', () => {
    expect(missedPromises([page])).toEqual([]);
    expect(missedPromises([{ ...page, runs: [run(97), run(97, 91), run(99, 91)] }])).toEqual([
      'home: performance 97 < 98',
      'home: seo 91 < 100',
    ]);
  });
});
