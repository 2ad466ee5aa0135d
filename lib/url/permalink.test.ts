import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationHref, permalinkHref, quoteHref } from './hrefs';
import { flatWords, formatPermalink, GAP, MAX_LINK_WORDS, parsePermalink, readNumber, shortWords } from './permalink';

const parse = (text: string, paragraph: number | null = null) => parsePermalink(new URLSearchParams(text), paragraph);

describe('parsePermalink', () => {
  it('reads paragraph, words, place and check sum', () => {
    expect(parse('doan=7&trich=g%E1%BA%AFn+v%E1%BB%9Bi&lan=2&ma=1a2b3c')).toEqual({
      paragraph: 6,
      words: 'gắn với',
      nth: 2,
      sum: '1a2b3c',
    });
  });

  it('takes the paragraph of the path, and leaves out what it cannot read', () => {
    expect(parse('doan=9&lan=0&ma=%3Cscript%3E', 4)).toEqual({ paragraph: 4, words: '', nth: 1, sum: null });
    for (const none of ['', 'doan=', 'doan=0', 'doan=-1', 'doan=1e3', 'doan=7.5', 'doan=99999999', 'trich=a']) {
      expect(parse(none), none).toBeNull();
    }
  });

  it('puts words of any form of Unicode together, on one line', () => {
    expect(parse(`doan=1&trich=${encodeURIComponent('  hoà\n bình '.normalize('NFD'))}`)?.words).toBe('hoà bình');
    expect(parse('doan=1&trich=a&trich=b')?.words).toBe('a');
  });

  it('reads back what was formatted, whatever the words', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => shortWords(text));
    fc.assert(
      fc.property(fc.nat(5000), words, fc.integer({ min: 1, max: 9 }), (paragraph, text, nth) => {
        const link = { paragraph, words: text, nth, sum: 'abc123' };
        expect(parsePermalink(new URLSearchParams(String(formatPermalink(link))))).toEqual(link);
        const pages = [permalinkHref('mau-1', link), quoteHref('mau-1', paragraph, link), citationHref('mau-1', link)];
        for (const href of pages)
          expect(parsePermalink(new URL(href, 'http://a').searchParams, paragraph)).toEqual(link);
      }),
    );
  });
});

describe('shortWords', () => {
  it('keeps short spans whole and long ones by their ends', () => {
    expect(shortWords('một hai ba bốn năm', 14)).toBe('một […] năm');
    expect(shortWords('một\n hai')).toBe('một hai');
  });

  it('never exceeds what a link may carry, nor cuts a character in half', () => {
    const piece = fc.constantFrom(
      'a',
      'ế',
      '\n',
      ' ',
      '🌾',
      '\uD83C',
      'từ ',
      'x'.repeat(99),
      '🌾'.repeat(60),
      'chữ dài '.repeat(12),
    );
    const pieces = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(pieces, (text) => {
        const short = shortWords(text);
        expect(short.length).toBeLessThanOrEqual(MAX_LINK_WORDS);
        expect(short.isWellFormed()).toBe(true);
        const flat = flatWords(text);
        if (short === flat) return;
        const at = short.indexOf(GAP);
        expect(flat.startsWith(short.slice(0, at))).toBe(true);
      }),
    );
  });
});

describe('readNumber', () => {
  it('reads whole numbers from 1', () => {
    expect(['1', '42', '1000000'].map(readNumber)).toEqual([1, 42, 1_000_000]);
    expect(['', '0', '01', '-1', '1 ', '1000001', '12345678', undefined].map(readNumber)).toEqual(Array(8).fill(null));
  });
});
