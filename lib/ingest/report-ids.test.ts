import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportIds } from './report-ids';

describe('ids of reports', () => {
  it.each([
    ['001_600d685c44bc2969.txt', '001_600d685c44bc2969'],
    ['Năm 2022/Báo cáo Đảng bộ.html', 'nam-2022-bao-cao-dang-bo'],
    ['BÁO CÁO.v1.2.txt', 'bao-cao-v1-2'],
    ['Bao\u0301 ca\u0301o.txt', 'bao-cao'],
    ['….txt', 'bao-cao'],
  ])('%s → %s', (name, id) => {
    expect(reportIds([name]).get(name)).toBe(id);
  });

  it('carry the ending where two would collide, and a hash where that is not enough', () => {
    const ids = reportIds(['a.txt', 'a.md', 'b/c.txt', 'b-c.txt']);
    expect([ids.get('a.txt'), ids.get('a.md')]).toEqual(['a-txt', 'a-md']);
    expect(ids.get('b/c.txt')).toMatch(/^b-c-txt-[0-9a-f]{8}$/);
    expect(ids.get('b/c.txt')).not.toBe(ids.get('b-c.txt'));
  });

  it('never repeat and do not depend on the order of the files', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'á', 'Đ', '-', '/', ' ', '.', '1'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          name.map((each) => `${each}.txt`),
          { maxLength: 12 },
        ),
        (names) => {
          const ids = reportIds(names);
          expect(new Set(ids.values()).size).toBe(names.length);
          expect(Object.fromEntries(reportIds([...names].reverse()))).toEqual(Object.fromEntries(ids));
        },
      ),
    );
  });
});
