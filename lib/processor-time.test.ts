import { describe, expect, it } from 'vitest';
import { leastOf, leastSeconds, processorClock } from './processor-time.fixture';

/** Keeps the processor busy. */
function burn(seconds: number): void {
  const end = processorClock() + seconds;
  while (processorClock() < end);
}

describe('the least of a few runs', () => {
  it('takes one run if that stays under the bound', () => {
    let runs = 0;
    leastOf(1, () => ++runs / 10);
    expect(runs).toBe(1);
  });

  it('does not count a run that was slow once', () => {
    let runs = 0;
    const taken = leastSeconds(0.1, () => burn(runs++ === 0 ? 0.3 : 0.01));
    expect(taken).toBeLessThan(0.1);
    expect(runs).toBe(2);
  });

  it('tells work that is always too slow', () => {
    let runs = 0;
    expect(leastOf(1, () => 100 + runs++)).toBeGreaterThan(1);
    expect(runs).toBe(5);
  });
});
