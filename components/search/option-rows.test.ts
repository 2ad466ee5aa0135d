import { describe, expect, it } from 'vitest';
import type { Facet, FacetValue } from '@/lib/search/result';
import { listRows, treeRows } from './option-rows';

const value = (slug: string, more: Partial<FacetValue> = {}): FacetValue => ({
  ...{ value: slug, label: slug, note: null, count: 1, selected: false, children: [] },
  ...more,
});
const facet = (values: readonly FacetValue[], more = 0): Facet => ({ values, more });
const many = (length: number, chosen: readonly number[] = []) =>
  Array.from({ length }, (_, i) => value(`v${i}`, { selected: chosen.includes(i) }));

describe('listRows', () => {
  it('holds the first and the chosen, and counts all others', () => {
    const { rows, left } = listRows(facet(many(50, [3, 40]), 100), 20);
    expect(rows.map((row) => row.value)).toEqual([...many(20).map((each) => each.value), 'v40']);
    expect(left).toBe(100 + 50 - 21);
    expect(listRows(facet(many(5)), 20).left).toBe(0);
  });

  it('leaves out what is usual', () => {
    expect(listRows(facet([value('a'), value('b', { note: 'n', selected: true })]), 20).rows).toEqual([
      { value: 'a', label: 'a', count: 1 },
      { value: 'b', label: 'b', count: 1, note: 'n', state: 'on' },
    ]);
  });
});

describe('treeRows', () => {
  const province = (i: number, more: Partial<FacetValue> = {}) =>
    value(`t${i}`, { label: `Tỉnh ${i}`, children: [value(`t${i}.h`, { label: `huyện Hoa ${i}` })], ...more });
  const provinces = Array.from({ length: 30 }, (_, i) => province(i));
  const withUnits = (rows: ReturnType<typeof treeRows>) =>
    rows.flatMap((row) => (row.under === undefined ? [] : [row.value]));

  it('has the units of the provinces in sight, closed', () => {
    const rows = treeRows('tinh', facet(provinces), '');
    expect(rows).toHaveLength(30);
    expect(withUnits(rows)).toEqual(provinces.slice(0, 10).map((each) => each.value));
    expect(rows.some((row) => row.open)).toBe(false);
  });

  it('has the first six units of a province in sight, all once it is chosen', () => {
    const large = province(0, { children: many(23) });
    expect(treeRows('tinh', facet([large]), '')[0]).toMatchObject({ left: 17, under: { length: 6 } });
    const chosen = treeRows('tinh', facet([{ ...large, selected: true }]), '')[0];
    expect(chosen?.under).toHaveLength(23);
    expect(chosen?.left).toBeUndefined();
  });

  it('has the units of a province that is chosen, whole or in part, open', () => {
    const partly = province(25, { children: [value('t25.h', { selected: true })] });
    const rows = treeRows('tinh', facet([...provinces.slice(0, 20), province(20, { selected: true }), partly]), '');
    expect(withUnits(rows).slice(10)).toEqual(['t20', 't25']);
    expect(rows[20]).toMatchObject({ state: 'on', open: true, under: [{ state: 'inside' }] });
    expect(rows[21]).toMatchObject({ state: 'some', open: true, under: [{ state: 'on' }] });
  });

  it('has every unit that the words found, and not those of a far province that they name itself', () => {
    expect(withUnits(treeRows('tinh', facet(provinces), 'hoa'))).toHaveLength(30);
    expect(withUnits(treeRows('tinh', facet(provinces), 'tinh'))).toHaveLength(10);
    expect(treeRows('tinh', facet([province(1)]), 'tinh')[0]?.open).toBe(true);
  });
});
