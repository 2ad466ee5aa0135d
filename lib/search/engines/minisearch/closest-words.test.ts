import { expect, it } from 'vitest';
import { ClosestWords } from './closest-words';

it('weighs different words within the span once each, wherever in the report they stand closest', () => {
  const closest = new ClosestWords([2, 3, 5], 4);
  closest.add(0, 0);
  closest.add(1, 0);
  expect(closest.best).toBe(2);
  closest.add(5, 1);
  expect(closest.best).toBe(5);
  closest.add(6, 2);
  expect(closest.best).toBe(8);
  closest.add(40, 2);
  expect(closest.best).toBe(8);
});
