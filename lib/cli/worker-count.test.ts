import { describe, expect, it } from 'vitest';
import { workerCount } from './worker-count';

const GB = 1e9;
const OFFICE = { platform: 'linux', cores: 2, freeMemory: 8 * GB, indexSize: 0.164 * GB, wanted: undefined } as const;

describe('the number of processes that serve', () => {
  it.each([
    ['one for each core', {}, 2],
    ['at most four', { cores: 16, freeMemory: 64 * GB }, 4],
    ['one where memory is small', { freeMemory: 2 * GB }, 1],
    ['one where there is hardly any', { freeMemory: 0.1 * GB }, 1],
    ['one where the index is large', { indexSize: 2 * GB }, 1],
    ['one on Windows', { platform: 'win32' }, 1],
    ['what is wanted', { wanted: '3', platform: 'win32', freeMemory: 0 }, 3],
    ['its own mind where that is no number', { wanted: 'nhiều' }, 2],
    ['its own mind where that is none', { wanted: '0' }, 2],
    ['its own mind where that is empty', { wanted: '' }, 2],
  ] as const)('%s', (_, machine, count) => {
    expect(workerCount({ ...OFFICE, ...machine })).toBe(count);
  });
});
