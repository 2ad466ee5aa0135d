import { describe, expect, it } from 'vitest';
import { entryId } from './entry-id';
import { entryTimes } from './entry-times';

describe('the id of an entry', () => {
  it('is its address where the office says what that is', () => {
    expect(entryId('https://sao-luc.example', '/bao-cao/a')).toBe('https://sao-luc.example/bao-cao/a');
  });

  it('is else a name-based UUID: the same for ever, another for another path', () => {
    const id = entryId(null, '/bao-cao/mau');
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(entryId(null, '/bao-cao/mau')).toBe(id);
    expect(entryId(null, '/bao-cao/mau-2')).not.toBe(id);
    // Whoever follows a feed would see every entry again.
    expect(id).toBe('urn:uuid:97bf8bc3-d060-580c-9d99-5e465cbacc42');
  });
});

describe('the times of an entry', () => {
  it.each([
    ['2022-12-13', 'day', '2022-12-13T00:00:00+07:00', '2022-12-13T00:00:00+07:00'],
    ['2022-12', 'month', '2022-12-01T00:00:00+07:00', null],
    ['2022', 'year', '2022-01-01T00:00:00+07:00', null],
  ] as const)('%s: a day is published, a longer span only begins', (value, precision, updated, published) => {
    expect(entryTimes({ value, precision, inferred: false })).toEqual({ updated, published });
  });

  it('never make an undated report new', () => {
    expect(entryTimes(null)).toEqual({ updated: '1970-01-01T00:00:00Z', published: null });
  });
});
