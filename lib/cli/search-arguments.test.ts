import { describe, expect, it } from 'vitest';
import { argumentPairs } from './search-arguments';

describe('arguments of npm run search', () => {
  it('become pairs as in a URL, in any order', () => {
    expect(argumentPairs(['nông thôn', '--tinh', 'lai-chau', 'mới', '--json', '--co=10'])).toEqual({
      pairs: [
        ['tinh', 'lai-chau'],
        ['co', '10'],
        ['q', 'nông thôn mới'],
      ],
      json: true,
    });
  });

  it('take a word that begins with a hyphen for an exclusion', () => {
    expect(argumentPairs(['đường', '-mía']).pairs).toEqual([['q', 'đường -mía']]);
  });

  it('refuse a key without a value', () => {
    expect(() => argumentPairs(['--tinh'])).toThrow(/--tinh/);
  });
});
