import { describe, expect, it } from 'vitest';
import { markedRuns } from './marked-runs';

describe('markedRuns', () => {
  it.each([
    ['plain words', 'sản phẩm', [], '', '', ['sản phẩm']],
    ['a mark in the middle', 'sản phẩm OCOP tốt', [[9, 13]], '', '', ['sản phẩm ', 'OCOP', ' tốt']],
    ['a mark at the beginning', 'OCOP tốt', [[0, 4]], '', '', ['', 'OCOP', ' tốt']],
    [
      'marks that touch',
      'kinhtế',
      [
        [0, 4],
        [4, 6],
      ],
      '',
      '',
      ['', 'kinh', '', 'tế'],
    ],
    ['words around it', 'OCOP', [[0, 4]], '… ', ' … ', ['… ', 'OCOP', ' … ']],
    ['words around plain words', 'tốt', [], '… ', ' ', ['… tốt ']],
    ['nothing', '', [], '', '', ['']],
  ] as const)('cuts %s', (_, text, marks, before, after, runs) => {
    expect(markedRuns(text, marks, before, after)).toEqual(runs);
  });

  it('joins to the text itself', () => {
    const text = 'Nghị quyết về phát triển sản phẩm OCOP';
    expect(
      markedRuns(text, [
        [0, 10],
        [10, 13],
        [35, 38],
        [36, 50],
      ]).join(''),
    ).toBe(text);
  });
});
