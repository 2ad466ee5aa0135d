import { describe, expect, it } from 'vitest';
import { makeReport } from '@/lib/report/report.fixture';
import { hitLines, MAX_LINES } from './hit-lines';

const LONG = `${'từ '.repeat(40)}OCOP${' sau'.repeat(40)}`;
const AT = 'từ '.repeat(40).length;

describe('the list of marks in a report', () => {
  it('goes in reading order, title first, however the marks came', () => {
    const report = makeReport({ id: 'a', title: 'Về OCOP', paragraphs: ['xã', 'OCOP xã', 'xã OCOP'] });
    const marks = {
      title: [[3, 7]] as const,
      paragraphs: new Map([
        [2, [[3, 7]] as const],
        [1, [[0, 4]] as const],
      ]),
      count: 3,
    };
    expect(hitLines(report, marks)).toEqual([
      { number: 1, paragraph: null, runs: ['Về ', 'OCOP'] },
      { number: 2, paragraph: 2, runs: ['', 'OCOP', ' xã'] },
      { number: 3, paragraph: 3, runs: ['xã ', 'OCOP'] },
    ]);
  });

  it('cuts a long paragraph between words and says so', () => {
    const report = makeReport({ id: 'a', paragraphs: [LONG] });
    const [line] = hitLines(report, { title: [], paragraphs: new Map([[0, [[AT, AT + 4]]]]), count: 1 });
    const [before = '', mark, after = ''] = line?.runs ?? [];
    expect(mark).toBe('OCOP');
    expect(before).toMatch(/^… (?:từ )+$/);
    expect(after).toMatch(/^(?: sau)+ …$/);
  });

  it('takes words without any blank as they are: a mark is never lost', () => {
    const text = `${'a'.repeat(100)}OCOP${'b'.repeat(100)}`;
    const report = makeReport({ id: 'a', paragraphs: [text] });
    const [line] = hitLines(report, { title: [], paragraphs: new Map([[0, [[100, 104]]]]), count: 1 });
    expect(line?.runs).toEqual(['… ', 'OCOP', ' …']);
  });

  it('is bounded', () => {
    const text = 'xã '.repeat(500);
    const all = Array.from({ length: 500 }, (_, i): [number, number] => [i * 3, i * 3 + 2]);
    const report = makeReport({ id: 'a', paragraphs: [text] });
    expect(hitLines(report, { title: [], paragraphs: new Map([[0, all]]), count: 500 })).toHaveLength(MAX_LINES);
  });
});
