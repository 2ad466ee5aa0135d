import { expect, it } from 'vitest';
import { Recent } from './recent';

it('keeps the answers that were asked for last', () => {
  const recent = new Recent<{ n: number }>(2);
  let made = 0;
  const ask = (key: string) => recent.get(key, () => ({ n: ++made })).n;
  expect([ask('a'), ask('b'), ask('a'), ask('c'), ask('a'), ask('b')]).toEqual([1, 2, 1, 3, 1, 4]);
});
