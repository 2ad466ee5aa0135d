import { describe, expect, it } from 'vitest';
import { trailSteps } from './histogram-steps';

const labels = (from: string | null, to: string | null) => trailSteps({ from, to }).map(({ label }) => label);

describe('trailSteps', () => {
  it.each([
    [null, null, ['Mọi thời gian']],
    ['2022', '2022', ['Mọi thời gian', '2022']],
    ['2022-01', '2022-12-31', ['Mọi thời gian', '2022']],
    ['2022-10', '2022-12', ['Mọi thời gian', '2022', 'Quý IV']],
    ['2022-11', '2022-11', ['Mọi thời gian', '2022', 'Quý IV', 'Tháng 11']],
    ['2022-11-05', '2022-11-05', ['Mọi thời gian', '2022', 'Quý IV', 'ngày 05/11/2022']],
    ['2022-02', '2022-08', ['Mọi thời gian', '2022', 'từ tháng 02/2022 đến hết tháng 8/2022']],
    ['2020', '2022', ['Mọi thời gian', 'từ năm 2020 đến hết năm 2022']],
    ['2022', null, ['Mọi thời gian', 'từ năm 2022']],
  ])('%s to %s', (from, to, wanted) => {
    expect(labels(from, to)).toEqual(wanted);
  });

  it('leads to what each level stands for', () => {
    expect(trailSteps({ from: '2022-11', to: '2022-11' })).toMatchObject([
      { from: null, to: null },
      { from: '2022', to: '2022' },
      { from: '2022-10', to: '2022-12' },
      { from: '2022-11', to: '2022-11' },
    ]);
  });
});
