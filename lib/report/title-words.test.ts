import { describe, expect, it } from 'vitest';
import { officeHeld } from './title-words';

const office = (title: string, current: boolean) => ({ title, id: null, level: null, body: null, current });

describe('the office beside a name', () => {
  it('is the last one held on the day', () => {
    expect(officeHeld({ titles: ['Tỉnh ủy viên', 'Bí thư Huyện ủy'], offices: [] })).toBe('Bí thư Huyện ủy');
  });

  it('is no former one as long as there is another', () => {
    const titles = ['Trưởng đoàn', 'Bí thư Huyện ủy'];
    expect(officeHeld({ titles, offices: [office('Bí thư Huyện ủy', false)] })).toBe('Trưởng đoàn');
    expect(officeHeld({ titles: ['Trưởng đoàn', 'nguyên Bí thư Huyện ủy'], offices: [] })).toBe('Trưởng đoàn');
  });

  it('says of a former one that it is', () => {
    expect(officeHeld({ titles: ['Chủ tịch UBND xã'], offices: [office('Chủ tịch UBND xã', false)] })).toBe(
      'nguyên Chủ tịch UBND xã',
    );
    expect(officeHeld({ titles: ['Cựu Chủ tịch UBND xã'], offices: [] })).toBe('Cựu Chủ tịch UBND xã');
  });

  it('is null where the text gives none', () => {
    expect(officeHeld({ titles: [], offices: [] })).toBeNull();
  });
});
