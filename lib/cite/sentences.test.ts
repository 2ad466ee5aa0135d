import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { leastSeconds } from '../processor-time.fixture';
import { sentencesOf } from './sentences';

const cases: { text: string; sentences: string[] }[] = parse(
  readFileSync(new URL('fixtures/sentences.yaml', import.meta.url), 'utf8'),
);
const cut = (text: string) => sentencesOf(text).map(([start, end]) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each(cases)('$text', ({ text, sentences }) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('leaves out nothing but spaces', () => {
    const words = fc.constantFrom(
      'Đ/c',
      'TS.',
      'A.',
      '1.500',
      'xã.',
      '”',
      '“',
      '...',
      'Họp',
      '\n',
      ' ',
      '13/12',
      '?',
      '1.',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        expect(cut(text).join('').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
      }),
    );
  });

  it('takes time in proportion', () => {
    const work = () => {
      for (const unit of ['. ', 'A. ', 'a', '… “', '1.']) sentencesOf(unit.repeat(100_000));
    };
    expect(leastSeconds(4, work)).toBeLessThan(4);
  });
});
