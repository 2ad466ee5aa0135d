import { describe, expect, it } from 'vitest';
import { bylineExtractor } from './byline';
import { extract, fixture } from './raw-document.fixture';

interface Row {
  readonly lines: readonly string[];
  readonly authors: readonly string[];
  readonly photographers: readonly string[];
}

const BODY = 'Kết luận hội nghị, đồng chí Bí thư Huyện ủy yêu cầu các xã làm xong trước mùa mưa, báo cáo hằng tuần.';

describe('bylines as bylines.yaml has them', () => {
  it.each(fixture<Row>('bylines').map((row) => [row.lines.join(' ¶ '), row] as const))('%s', (_label, row) => {
    const { byline } = extract(['Tiêu đề của bài báo này', BODY, ...row.lines], {}, [bylineExtractor]).report;
    expect(byline).toEqual({ authors: row.authors, photographers: row.photographers });
  });

  it.each([
    [['Thị xã bớt giấy tờ cho dân', 'ĐINH QUỐC THỊNH', '15/06/2024 06:10 GMT+7', BODY], ['Đinh Quốc Thịnh']],
    [['Thị xã bớt giấy tờ cho dân', 'Đinh Quốc Thịnh', BODY], []],
    [['Thị xã bớt giấy tờ cho dân', 'Ba Tri', '15/06/2024 06:10', BODY], []],
  ])('reads a name between headline and stamp: %s', (lines, authors) => {
    expect(extract([...lines, BODY, BODY, BODY, BODY], {}, [bylineExtractor]).report.byline.authors).toEqual(authors);
  });
});
