import { describe, expect, it } from 'vitest';
import { REAL_REPORTS, realReportsMissing } from '../../metadata/real-reports.fixture';
import { scoreFolder } from './score-folder';
import { fieldOver } from './score-report';
import { figuresOf } from './tally';

/** What the project promises on the five real reports; `npm run bench -- metadata` prints all fields. */
describe.skipIf(realReportsMissing())('the figures on the five real reports', async () => {
  const { scores, problems } = realReportsMissing()
    ? { scores: [], problems: [] }
    : await scoreFolder(REAL_REPORTS.reports, REAL_REPORTS.gold);

  it('come from all five', () => {
    expect([scores.length, problems]).toEqual([5, []]);
  });

  it.each(['province', 'district', 'date', 'people', 'mentions', 'authors', 'photographers', 'numbers'])(
    'are 1.00 for %s',
    (field) => {
      const { found, wrong, missed } = fieldOver(scores, field);
      expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
      expect(found.length).toBeGreaterThan(0);
    },
  );

  it('are at least 0.95 for directives, both in precision and in recall', () => {
    const { precision, recall } = figuresOf(fieldOver(scores, 'directives'));
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it('have nothing that the gold denies', () => {
    expect(scores.flatMap(({ file, denied }) => denied.map((value) => ({ file, ...value })))).toEqual([]);
  });
});
