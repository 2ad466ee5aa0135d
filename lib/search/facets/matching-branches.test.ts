import { describe, expect, it } from 'vitest';
import type { FacetValue } from '../result';
import { matchingBranches } from './matching-branches';

const value = (slug: string, label: string, more: Partial<FacetValue> = {}): FacetValue => ({
  ...{ value: slug, label, note: null, count: 1, selected: false, children: [] },
  ...more,
});
const VALUES = [
  value('lai-chau', 'Lai Châu', {
    children: [value('lai-chau.than-uyen', 'huyện Than Uyên'), value('lai-chau.tam-duong', 'huyện Tam Đường')],
  }),
  value('vinh-phuc', 'Vĩnh Phúc', { children: [value('vinh-phuc.tam-duong', 'huyện Tam Dương')] }),
  value('dak-lak', 'Đắk Lắk'),
];
const found = (words: string, values: readonly FacetValue[] = VALUES) =>
  matchingBranches(values, words).map(({ label, children }) => [label, ...children.map((child) => child.label)]);

describe('matchingBranches', () => {
  it('keeps everything where nothing is typed', () => {
    expect(matchingBranches(VALUES, '')).toBe(VALUES);
  });

  it('keeps the units that the words name, with their province', () => {
    expect(found('than uyen')).toEqual([['Lai Châu', 'huyện Than Uyên']]);
    expect(found('tam duong')).toEqual([
      ['Lai Châu', 'huyện Tam Đường'],
      ['Vĩnh Phúc', 'huyện Tam Dương'],
    ]);
    expect(found('Tam Đường')).toEqual([['Lai Châu', 'huyện Tam Đường']]);
  });

  it('a province that is named keeps all its units; the words may name both', () => {
    expect(found('lai chau')).toEqual([['Lai Châu', 'huyện Than Uyên', 'huyện Tam Đường']]);
    expect(found('tam duong vinh phuc')).toEqual([['Vĩnh Phúc', 'huyện Tam Dương']]);
  });

  it('knows other spellings', () => {
    expect(found('Đắc Lắc')).toEqual([['Đắk Lắk']]);
  });

  it('keeps what is chosen, whatever is typed', () => {
    const [laiChau, ...others] = VALUES;
    if (laiChau === undefined) throw new Error('no values');
    const children = laiChau.children.map((child, i) => ({ ...child, selected: i === 1 }));
    expect(found('dak lak', [{ ...laiChau, children }, ...others])).toEqual([
      ['Lai Châu', 'huyện Tam Đường'],
      ['Đắk Lắk'],
    ]);
    expect(found('khongco', [{ ...laiChau, selected: true }, ...others])).toEqual([['Lai Châu']]);
  });
});
