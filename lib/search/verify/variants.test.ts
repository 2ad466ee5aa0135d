import { describe, expect, it } from 'vitest';
import { buildIndex } from '../engines/minisearch/build-index';
import { openEngine } from '../engines/minisearch/open-engine';
import { makeVariants, sampleTexts } from './variants.fixture';

const EACH = 20;

describe('a pasted quote, changed in every way that people change one', () => {
  const reports = sampleTexts();
  const info = { reports: reports.length, sample: true, builtAt: '2022-01-01T00:00:00.000Z', indexVersion: '0' };
  const engine = openEngine(buildIndex(reports), info);
  const variants = makeVariants(reports, EACH, 20_221_213);
  const kinds = [...new Set(variants.map(({ kind }) => kind))];

  it.each(kinds)('is judged right: %s', async (kind) => {
    const wrong: string[] = [];
    for (const { text, expected } of variants.filter((each) => each.kind === kind)) {
      const { verdict } = await engine.verify(text);
      if (verdict !== expected) wrong.push(`${verdict}, not ${expected}: ${text}`);
    }
    expect(wrong).toEqual([]);
  });

  it('has more than two hundred of them', () => {
    expect(variants.length).toBeGreaterThanOrEqual(200);
  });
});
