import { describe, expect, it } from 'vitest';
import { announcedWords, directiveGroups } from './directive-groups';
import { directive, directiveList, quote } from './statement.fixture';

describe('directiveGroups', () => {
  it('keeps the lists in order and their items by number, quotes apart', () => {
    const groups = directiveGroups({
      directiveLists: [directiveList({ listed: 2 }), directiveList({ announced: 8 })],
      statements: [directive({ list: 0, number: 2 }), quote(), directive({ list: 0, number: 1 })],
    });
    expect(groups.map(({ items }) => items.map(({ number }) => number))).toEqual([[1, 2], []]);
  });

  it('gives a directive without a list a group of its own', () => {
    const [group] = directiveGroups({ directiveLists: [], statements: [directive({ list: 3 })] });
    expect(group).toMatchObject({ list: null, items: [{ list: 3 }] });
  });
});

describe('announcedWords', () => {
  it.each([
    [8, 0, 'Nêu 8 nội dung, trong bài không liệt kê.'],
    [5, 5, 'Nêu 5 nội dung, trong bài liệt kê đủ.'],
    [5, 4, 'Nêu 5 nội dung, trong bài tách được 4.'],
    [null, 0, 'Trong bài không liệt kê.'],
    [null, 3, null],
  ])('says %s announced and %d listed', (announced, listed, words) => {
    expect(announcedWords({ announced, listed })).toBe(words);
  });
});
