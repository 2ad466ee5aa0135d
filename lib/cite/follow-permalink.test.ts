import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSeconds } from '../processor-time.fixture';
import { formatPermalink, parsePermalink } from '../url/permalink';
import { followPermalink } from './follow-permalink';
import { placesOf } from './letter-places';
import { paragraphLink, permalinkOf } from './permalink-of';
import { placesByKeys } from './word-places';

const WORDS = [
  'huyện',
  'ủy',
  'OCOP',
  'hòa',
  'thuận',
  '1.500',
  'gắn',
  'với',
  '“xã',
  'nghèo”,',
  'năm.',
  'Đoàn',
  '  ',
  '\n',
];
const paragraph = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
const follow = (paragraphs: readonly string[], text: string) => {
  const link = parsePermalink(new URLSearchParams(text));
  return link === null ? null : followPermalink({ paragraphs }, link);
};

describe('followPermalink', () => {
  const paragraphs = ['Mở đầu.', 'Bàn về OCOP, rồi OCOP.', 'Đoàn kết, hoà thuận.', 'Kết thúc.'];

  it('finds words in their paragraph, and which of them is meant', () => {
    expect(follow(paragraphs, 'doan=2&trich=OCOP&lan=2')).toMatchObject({
      kind: 'here',
      span: { paragraph: 1, start: 17, end: 21 },
    });
  });

  it('finds them written in another tone style, another form of Unicode, other case', () => {
    for (const words of ['hòa thuận', 'HOÀ THUẬN', 'hoà thuận'.normalize('NFD'), 'kết hòa thuận']) {
      const found = follow(paragraphs, `doan=3&trich=${encodeURIComponent(words)}`);
      expect(found, words).toMatchObject({ kind: 'here', span: { paragraph: 2, end: 19 } });
    }
    expect(follow(paragraphs, 'doan=3&trich=hoa+thuan')).toEqual({ kind: 'gone' });
  });

  it('finds them where they have moved to, and says when they are gone', () => {
    expect(follow(paragraphs, 'doan=1&trich=hoà+thuận')).toMatchObject({ kind: 'moved', span: { paragraph: 2 } });
    expect(follow(paragraphs, 'doan=90&trich=Kết+thúc.')).toMatchObject({ kind: 'moved', span: { paragraph: 3 } });
    expect(follow(paragraphs, 'doan=2&trich=không+có')).toEqual({ kind: 'gone' });
    expect(follow(paragraphs, 'doan=9')).toEqual({ kind: 'gone' });
    expect(follow([], 'doan=1&trich=a')).toEqual({ kind: 'gone' });
  });

  it('prefers the same paragraph over the same words elsewhere', () => {
    const link = permalinkOf({ paragraphs }, { paragraph: 1, start: 7, end: 11 });
    const edited = ['Lời mới nói về OCOP.', 'OCOP nữa.', ...paragraphs];
    expect(followPermalink({ paragraphs: edited }, link)).toMatchObject({
      kind: 'moved',
      span: { paragraph: 3, start: 7 },
    });
  });

  it('says where the middle of a long span was edited', () => {
    const long = `Mở ${'đoạn dài '.repeat(60)}kết.`;
    const link = paragraphLink({ paragraphs: [long] }, 0);
    expect(followPermalink({ paragraphs: [long] }, link)).toMatchObject({ kind: 'here', editedWithin: false });
    const edited = long.slice(0, 300) + long.slice(309);
    expect(followPermalink({ paragraphs: [edited] }, link)).toMatchObject({ kind: 'here', editedWithin: true });
  });

  it('says where it cannot tell which of several places is meant', () => {
    const [said, other] = ['Mai nói: “Làm ngay.” Sử nói: “Làm ngay.”', 'Lan nói: “Làm ngay.”'];
    const start = said.lastIndexOf('Làm');
    const link = permalinkOf({ paragraphs: [said] }, { paragraph: 0, start, end: start + 9 });
    expect(followPermalink({ paragraphs: [said, other] }, link)).toMatchObject({ several: false, span: { start } });
    // A third place before the two: the second is no longer the one that was meant.
    expect(followPermalink({ paragraphs: [`“Làm ngay.” ${said}`] }, link)).toMatchObject({
      kind: 'here',
      several: true,
    });
    const moved = followPermalink({ paragraphs: ['Mở đầu.', 'Giữa.', other, other.toUpperCase(), other] }, link);
    expect(moved).toMatchObject({ kind: 'moved', several: true });
    expect(followPermalink({ paragraphs: ['Mở đầu.', other] }, link)).toMatchObject({ kind: 'moved', several: false });
  });

  it('does not take a common beginning and a common end for a span that is gone', () => {
    const ends = ['Ủy ban nhân dân huyện', 'trên địa bàn huyện.'];
    const long = (middle: string) => `${ends[0]} ${middle.repeat(30)} ${ends[1]}`;
    const paragraphs = ['Đầu.', long('giao các xã ')];
    const link = permalinkOf(
      { paragraphs },
      { ...paragraphLink({ paragraphs }, 1), start: 0, end: paragraphs[1]?.length ?? 0 },
      48,
    );
    expect(link.words).toMatch(/^Ủy ban nhân dân huyện \[…\] (?:xã )?trên địa bàn huyện\.$/);
    const others = { paragraphs: ['Đầu.', 'Lời khác.', long('khen các xã ')] };
    expect(followPermalink(others, link)).toEqual({ kind: 'gone' });
  });

  it('does not say of a forged link that the paragraph has its words', () => {
    const { sum } = paragraphLink({ paragraphs }, 1);
    expect(followPermalink({ paragraphs }, { paragraph: 1, words: 'không ai nói thế', nth: 1, sum })).toEqual({
      kind: 'gone',
    });
  });

  it('says where signs have changed, and keeps those around the words', () => {
    expect(follow(['Tăng 5% so với trước.'], 'doan=1&trich=TĂNG+5%25')).toMatchObject({
      span: { start: 0, end: 7 },
      respelled: false,
    });
    expect(follow(['Tăng 5 so với trước.'], 'doan=1&trich=TĂNG+5%25')).toMatchObject({ respelled: true });
    expect(follow(['Không, làm ngay.'], 'doan=1&trich=không+làm')).toMatchObject({ respelled: true });
    expect(follow(['Đoàn kết, hoà thuận'], 'doan=1&trich=hòa+thuận')).toMatchObject({ respelled: false });
  });

  it('looks into what the portal puts around a report last', () => {
    const report = {
      paragraphs: ['Tin khác: Dân phải biết', 'Một.', 'Hai.', 'Ba.', 'Dân phải biết'],
      boilerplate: [0],
    };
    const link = { paragraph: 1, words: 'Dân phải biết', nth: 1, sum: null };
    expect(followPermalink(report, link)).toMatchObject({ kind: 'moved', span: { paragraph: 4 } });
  });

  it('finds the three hundredth of the same words', () => {
    const report = { paragraphs: ['xã Mường, '.repeat(300)] };
    const span = { paragraph: 0, start: 2900, end: 2908 };
    expect(followPermalink(report, permalinkOf(report, span))).toMatchObject({ span });
  });

  it('leads to the same words through an address, after edits of other paragraphs, too', () => {
    const edits = fc.record({
      before: fc.array(paragraph, { maxLength: 3 }),
      after: fc.array(paragraph, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        edits,
        (texts, which, from, length, { before, after }) => {
          const at = which % texts.length;
          const text = texts[at] ?? '';
          const start = from % (text.length + 1);
          const end = Math.min(text.length, start + 1 + (length % 400));
          if (text.slice(start, end).trim() === '') return;
          // A copy of the paragraph would be as right.
          const others = [...before, ...after, ...texts.filter((_, index) => index !== at)];
          if (others.some((each) => each.replace(/\s+/g, ' ').trim() === text.replace(/\s+/g, ' ').trim())) return;
          const link = permalinkOf({ paragraphs: texts }, { paragraph: at, start, end });
          const read = parsePermalink(new URLSearchParams(String(formatPermalink(link))));
          if (read === null) throw new Error('unreadable');
          const moved = [...before, ...texts, ...after];
          for (const paragraphs of [texts, moved]) {
            const found = followPermalink({ paragraphs }, read);
            if (found.kind === 'gone') throw new Error(`gone: ${link.words}`);
            const { span } = found;
            expect(span.paragraph).toBe(paragraphs === texts ? at : at + before.length);
            // The same place, but for blanks at its ends.
            expect(text.slice(Math.min(span.start, start), Math.max(span.start, start)).trim()).toBe('');
            expect(text.slice(Math.min(span.end, end), Math.max(span.end, end)).trim()).toBe('');
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes hostile words calmly', () => {
    for (const words of [
      '<script>alert(1)</script>',
      '%FF',
      '\u0000',
      '((((((',
      ' […] ',
      '[…] […] […]',
      '\uD800',
      '🌾'.repeat(200),
    ]) {
      expect(follow(paragraphs, `doan=2&trich=${encodeURIComponent(words.toWellFormed())}`)?.kind).toMatch(/here|gone/);
    }
    const many = 'a '.repeat(20_000);
    const work = () => {
      const words = `doan=1&trich=${'a+'.repeat(100)}[…]+${'a+'.repeat(100)}b`;
      expect(follow([many, many], words)).toEqual({ kind: 'gone' });
    };
    expect(leastSeconds(3, work)).toBeLessThan(3);
  });
});

describe('permalinkOf', () => {
  it('links many sentences of one huge paragraph in little time', () => {
    const text = 'Rà soát  hộ nghèo trong xã. '.repeat(12_000);
    const work = () => {
      for (let at = 0; at < 40; at++)
        permalinkOf({ paragraphs: [text] }, { paragraph: 0, start: at * 28, end: at * 28 + 27 });
    };
    expect(leastSeconds(3, work)).toBeLessThan(3);
  });
});

describe('places of words', () => {
  it('are to the letter, spaces apart, and may overlap', () => {
    expect(placesOf('a  b\na b a', 'a b')).toEqual([
      [0, 4],
      [5, 8],
    ]);
    expect(placesOf('aaa', 'aa')).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('by keys reach from the first word to the last', () => {
    expect(placesByKeys('Đoàn kết, hoà thuận', 'hòa thuận')).toEqual([[10, 19]]);
    expect(placesByKeys('một hai ba bốn năm', 'Một […] NĂM')).toEqual([[0, 18]]);
  });
});
