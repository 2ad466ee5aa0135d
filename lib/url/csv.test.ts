import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_BOM, csvCell, csvLine } from './csv';

/** What a spreadsheet would take for a formula: the first character that is seen, in any width. */
const RUNS = /^[\p{C}\p{Z}\s]*[=+\-@\u2212＝＋－＠﹦﹢﹣﹫]/u;
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x10ffff }), fc.integer({ min: 0, max: 0x7f })), { maxLength: 12 })
  .map((codes) => String.fromCodePoint(...codes));
const cellOf = (value: string): string => parse(csvLine([value]))[0]?.[0] ?? '';

describe('a cell of an export', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+84 912', "'+84 912"],
    ['- Tiếp tục rà soát', "'- Tiếp tục rà soát"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\r\n=1', "'=1"],
    ['  =1', "'=1"],
    ['\u200b\ufeff=1', "'\u200b\ufeff=1"],
    ['＝1＋1', "'＝1＋1"],
    ['﹣2', "'﹣2"],
    ['−3', "'−3"],
    ['a;=1+1', 'a; =1+1'],
    ['a;"=1+1', 'a; "=1+1'],
    ['a;""\u200b=1+1', 'a; ""\u200b=1+1'],
    ['a;﹦1', 'a; ﹦1'],
  ])('%j is no formula', (value, printed) => {
    expect(cellOf(value)).toBe(printed);
  });

  it.each(['Huyện ủy', '"Thích ứng an toàn"', '25 sản phẩm', 'a, b; c', 'x = y', '', "'trích'"])(
    'leaves %j as it is',
    (value) => {
      expect(cellOf(value)).toBe(value);
    },
  );

  it('prints numbers, and nothing for what is not known', () => {
    expect(csvLine([12, null, -3])).toBe('"12","","-3"\r\n');
  });

  it('keeps lines whole: a table of anything is read back with its rows and columns', () => {
    const value = fc.oneof(anyText, fc.constantFrom('=1', '"', '\r\n', ',', ';=', "';'", ';"=1'));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = CSV_BOM + rows.map(csvLine).join('');
        const read: string[][] = parse(text, { bom: true, record_delimiter: '\r\n' });
        expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const cell of read.flat()) {
          expect(cell).not.toMatch(RUNS);
          expect(cell).not.toMatch(/[\r\n\t]/);
          expect(cell).not.toMatch(/;["'\p{C}]*[=+\-@\u2212＝＋－＠﹦﹢﹣﹫]/u);
        }
      }),
    );
  });

  it('changes nothing twice', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const once = cellOf(value);
        expect(csvCell(once)).toBe(csvCell(cellOf(once)));
        expect(cellOf(once)).toBe(once);
      }),
    );
  });
});
