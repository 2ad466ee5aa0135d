import { expect, it } from 'vitest';
import { tookWords } from './took-words';

it('says how long a search took with as many digits as mean something', () => {
  expect([0.4, 9.9, 23.4, 995, 1500].map(tookWords)).toEqual([
    'dưới 0,01 giây',
    'dưới 0,01 giây',
    '0,02 giây',
    '0,99 giây',
    '1,5 giây',
  ]);
});
