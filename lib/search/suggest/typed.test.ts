import { describe, expect, it } from 'vitest';
import { readTyped } from './typed';

const read = (text: string) => {
  const typed = readTyped(text);
  if (typed === null) return null;
  const { before, after, place, words } = typed;
  return { before, after, place, words: words.map((word) => word.folded).join(' ') };
};

describe('what of a query is completed', () => {
  it.each([
    ['nông thôn m', { before: '', after: '', place: 'alone', words: 'nong thon m' }],
    ['ocop HOẶC tái đ', { before: 'ocop HOẶC ', after: '', place: 'operand', words: 'tai d' }],
    ['(ocop', { before: '(', after: '', place: 'operand', words: 'ocop' }],
    ['(a HOẶC b) tái', { before: '(a HOẶC b) ', after: '', place: 'alone', words: 'tai' }],
    ['ocop -tái', { before: 'ocop -', after: '', place: 'bound', words: 'tai' }],
    ['giải ngân GẦN/5 chậ', { before: 'giải ngân GẦN/5 ', after: '', place: 'bound', words: 'cha' }],
    ['"tái định cư" than uy', { before: '"tái định cư" ', after: '', place: 'alone', words: 'than uy' }],
    ['"thích ứng', { before: '"', after: '"', place: 'operand', words: 'thich ung' }],
    ['ocop “thích ứng', { before: 'ocop “', after: '”', place: 'operand', words: 'thich ung' }],
    ['tieude:nông th', { before: 'tieude:', after: '', place: 'bound', words: 'nong th' }],
    ['UBND HOẶC', { before: '', after: '', place: 'alone', words: 'ubnd hoac' }],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it('is nothing where nothing or one letter is typed, or what was typed is finished', () => {
    for (const text of ['', ' ', 'a', 'đ', '"', 'ocop "', '"nông thôn"', 'ocop HOẶC ', '...']) {
      expect(readTyped(text), text).toBeNull();
    }
  });

  it('lets the last word go on until a blank ends it', () => {
    expect(readTyped('tân uy')?.words.map((word) => word.whole)).toEqual([true, false]);
    expect(readTyped('tân uy ')?.words.map((word) => word.whole)).toEqual([true, true]);
  });
});
