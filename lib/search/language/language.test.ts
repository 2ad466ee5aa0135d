import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { leastSeconds } from '../../processor-time.fixture';
import { parseQuery } from './parse-query';
import { queryTerms, readAs } from './read-as';

interface Line {
  q: string;
  readAs: string;
  mended?: string[];
  suggests?: string[];
}

const lines: Line[] = parse(readFileSync(new URL('./fixtures/queries.yaml', import.meta.url), 'utf8'));

describe('how queries are read (fixtures/queries.yaml)', () => {
  it.each(lines)('$q', ({ q, readAs: wanted, mended = [], suggests = [] }) => {
    const parsed = parseQuery(q.normalize('NFC'));
    expect(readAs(parsed.node, 'mac-dinh')).toBe(wanted);
    expect(parsed.mended.map((each) => each.rule)).toEqual(mended);
    expect(parsed.suggestions.map((each) => each.text)).toEqual(suggests);
  });
});

describe('any input', () => {
  const parts = fc.constantFrom(
    '"',
    '“',
    '(',
    ')',
    '-',
    ' ',
    'HOẶC',
    'OR',
    'GẦN/3',
    'NEAR/99',
    'a',
    'xã',
    '.',
    '/',
    '17,5',
  );

  it('is read without an error, and reading says the same twice', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 120 }), (pieces) => {
        const text = pieces.join('').slice(0, 500);
        expect(parseQuery(text)).toEqual(parseQuery(text));
        expect(queryTerms(parseQuery(text).node).every((term) => term !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  // Time on a shared machine is noisy: what is asked for is 50 ms, what is caught here is growth out of hand.
  it('of 500 characters is read in far less than 50 ms, nested and repeated ones too', () => {
    const shapes = [
      '(',
      '"',
      ')',
      '-',
      '- ',
      '-(',
      'a ',
      'a"',
      '( a ',
      'a OR ',
      'a GẦN/9 ',
      'ạ\u0301',
      '\u0301',
      "a'",
      '1.',
      '1.111',
      'ươ',
    ];
    for (const shape of shapes) {
      const text = shape.repeat(500).slice(0, 500);
      expect(
        leastSeconds(0.05, () => parseQuery(text)),
        shape,
      ).toBeLessThan(0.05);
    }
  });
});
