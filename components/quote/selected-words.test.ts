import { describe, expect, it } from 'vitest';
import { followPermalink } from '@/lib/cite/follow-permalink';
import { linkOf } from './selected-words';

describe('linkOf', () => {
  const text = 'bàn OCOP,\n rồi OCOP, lại OCOP';

  it('counts the places before the selection', () => {
    expect([4, 15, 25].map((start) => linkOf(text, start, start + 4))).toMatchObject([
      { words: 'OCOP', nth: 1 },
      { words: 'OCOP', nth: 2 },
      { words: 'OCOP', nth: 3 },
    ]);
  });

  it('takes blanks that were selected along', () => {
    expect(linkOf('bàn OCOP, rồi OCOP', 3, 9)).toMatchObject({ words: 'OCOP,', nth: 1 });
    expect(linkOf('bàn OCOP, rồi OCOP', 13, 18)).toMatchObject({ words: 'OCOP', nth: 2 });
  });

  it('leads to the second of two long stretches that begin and end alike', () => {
    const row = (name: string) => `${'Ủy ban nhân dân xã '.repeat(9)}${name} ${'trên địa bàn xã. '.repeat(9)}`;
    const paragraph = row('Một') + row('Hai');
    const start = row('Một').length;
    const link = linkOf(paragraph, start, paragraph.length);
    const followed = followPermalink({ paragraphs: [paragraph] }, link);
    expect(followed).toMatchObject({ kind: 'here', span: { start } });
  });
});
