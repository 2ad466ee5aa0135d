import { describe, expect, it } from 'vitest';
import { numberMarks } from './number-marks';

describe('numberMarks', () => {
  it('numbers the title first, then paragraphs in the order of the text', () => {
    const numbers = numberMarks({
      title: [[0, 4]],
      paragraphs: new Map([
        [9, [[3, 7]]],
        [
          2,
          [
            [0, 4],
            [8, 12],
          ],
        ],
      ]),
      count: 4,
    });
    expect(numbers.title).toBe(1);
    expect([...numbers.paragraphs]).toEqual([
      [2, 2],
      [9, 4],
    ]);
    expect(numbers.count).toBe(4);
  });

  it('begins with the text where the title has no mark', () => {
    const numbers = numberMarks({ title: [], paragraphs: new Map([[0, [[0, 2]]]]), count: 1 });
    expect(numbers.paragraphs.get(0)).toBe(1);
  });
});
