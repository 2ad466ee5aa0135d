import { describe, expect, it } from 'vitest';
import { titleList } from './person-titles';

const office = (title: string, current: boolean) => ({ title, id: null, level: null, body: null, current });

describe('titleList', () => {
  it('keeps the order of the text and says which offices are former ones', () => {
    expect(
      titleList({
        titles: ['Tỉnh ủy viên', 'Bí thư Huyện ủy'],
        offices: [office('Tỉnh ủy viên', true), office('Bí thư Huyện ủy', false)],
      }),
    ).toEqual(['Tỉnh ủy viên', 'nguyên Bí thư Huyện ủy']);
  });

  it('does not say it twice', () => {
    const titles = ['Nguyên Chủ tịch UBND xã'];
    expect(titleList({ titles, offices: [office('Nguyên Chủ tịch UBND xã', false)] })).toEqual(titles);
  });

  it('prints titles that no office is known for', () => {
    expect(titleList({ titles: ['Trưởng đoàn'], offices: [] })).toEqual(['Trưởng đoàn']);
  });
});
