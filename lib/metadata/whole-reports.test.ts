import { describe, expect, it } from 'vitest';
import { reportOf } from './raw-document.fixture';
import { type WholeReportCase, wholeReportFiles, wholeReports } from './whole-report.fixture';
import { differences } from './whole-report-differences.fixture';

const NO_HINTS = { headTitle: null, siteName: null, published: null, address: null };
const FALSE_IN: ReadonlySet<string> = new Set([
  'province',
  'provinceNow',
  'district',
  'commune',
  'people',
  'directives.speaker',
  'quotes.speaker',
]);

function compare(expected: WholeReportCase) {
  const lines = expected.nfd === true ? expected.lines.map((line) => line.normalize('NFD')) : expected.lines;
  return differences(expected, reportOf(lines, { hints: { ...NO_HINTS, ...expected.hints } }));
}

describe.each(wholeReportFiles())('%s is read as a careful human reads it', (file) => {
  it.each(wholeReports(file).map((expected) => [expected.name, expected] as const))('%s', (_, expected) => {
    expect(compare(expected)).toEqual([]);
  });
});

describe('all whole reports together', () => {
  const cases = wholeReportFiles().flatMap(wholeReports);

  it('give no false place, no false person and no false speaker', () => {
    const wrong = cases.flatMap((expected) =>
      compare(expected)
        .filter(({ field, kind }) => kind === 'false' && FALSE_IN.has(field))
        .map((difference) => ({ case: expected.name, ...difference })),
    );
    expect(wrong).toEqual([]);
  });

  it('have names of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
});
