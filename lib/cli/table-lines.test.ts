import { describe, expect, it } from 'vitest';
import { markdownLines, plainLines } from './table-lines';

const rows = [
  ['trang', 'số'],
  ['trang chủ', '7'],
];

describe('tables', () => {
  it('stand in columns in a terminal', () => {
    expect(plainLines(rows)).toEqual(['trang      số', 'trang chủ   7']);
    expect(plainLines([])).toEqual([]);
  });

  it('are Markdown for a document', () => {
    expect(markdownLines(rows)).toEqual(['| trang | số |', '| --- | ---: |', '| trang chủ | 7 |']);
  });
});
