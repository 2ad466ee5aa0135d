import { describe, expect, it } from 'vitest';
import { makeReport } from '../../report/report.fixture';
import { buildIndex } from '../engines/minisearch/build-index';
import { openEngine } from '../engines/minisearch/open-engine';
import type { Verdict } from './verdict';

const REPORTS = [
  makeReport({
    id: 'mot',
    paragraphs: [
      'Năm qua có 5/10 xã đạt chuẩn, giá trị sản xuất tăng 5.12% và đón 5-10 đoàn khách mỗi ngày.',
      'Chênh lệch thu chi là -5% so với dự toán, nhiệt độ 25°C trên diện tích 25 m² của kho.',
      'Việc xây dựng cầu đã xong chưa? Chưa. Xử lý nghiêm nhà thầu chậm tiến độ trong quý này.',
      'Chúng tôi không đồng ý tăng giá nước, cũng không tăng giá điện, và sẽ báo cáo cấp trên.',
      '+ Về trồng trọt: gieo cấy đúng lịch, gồm lúa, ngô… và các loại rau màu vụ đông.',
      'Các xã đã họp dân. Mọi việc xong sớm.',
      'Tỷ lệ hộ nghèo giảm 5%',
      'Số hộ khá tăng lên rõ rệt',
    ],
  }),
  makeReport({ id: 'hai', unmarked: true, paragraphs: ['Hoi nghi ban ve viec bán dat cong cua xa vung cao.'] }),
  ...Array.from({ length: 60 }, (_, i) =>
    makeReport({ id: `nhieu-${i}`, paragraphs: [`Sản lượng đạt 100 ${i === 57 ? '% kế hoạch' : 'triệu đồng'} giao.`] }),
  ),
];

const EXACT: readonly string[] = [
  'Năm qua có 5/10 xã đạt chuẩn',
  'đón 5 – 10 đoàn khách mỗi ngày',
  'là −5% so với dự toán',
  'diện tích 25 m2 của kho',
  'giảm 5％',
  'Xử lý nghiêm nhà thầu',
  'Chúng tôi không đồng ý tăng giá nước […] và sẽ báo cáo cấp trên',
  'Về trồng trọt: gieo cấy đúng lịch',
  '+ Về trồng trọt: gieo cấy đúng lịch',
  'gồm lúa, ngô… và các loại rau màu vụ đông',
  'Tỷ lệ hộ nghèo giảm 5% Số hộ khá tăng lên',
  'Tỷ lệ hộ nghèo giảm 5%\nSố hộ khá tăng lên rõ rệt',
  'Sản lượng đạt 100% kế hoạch',
  'việc bán đất công của xã',
];

const DIFFERS: readonly string[] = [
  // One sign, or none, between two numbers.
  'Năm qua có 5-10 xã đạt chuẩn',
  'Năm qua có 5 10 xã đạt chuẩn',
  'giá trị sản xuất tăng 5-12%',
  'đón 5/10 đoàn khách mỗi ngày',
  // A figure cut in its middle, at either end.
  '10 xã đạt chuẩn, giá trị sản xuất',
  'giá trị sản xuất tăng 5',
  'Tỷ lệ hộ nghèo giảm 5',
  'trên diện tích 25 m',
  'nhiệt độ 25 C trên diện tích',
  // The minus.
  'Chênh lệch thu chi là 5% so với dự toán',
  '5% so với dự toán, nhiệt độ',
  // Typed without a stop, and the negation of the sentence before runs into the next.
  'Chưa xử lý nghiêm nhà thầu chậm tiến độ',
  // The negation falls into the cut.
  'Chúng tôi […] đồng ý tăng giá nước',
  'Chúng tôi … đồng ý … tăng giá điện',
  // A mosaic.
  'Chúng … đồng … giá … cấp',
  // Over two paragraphs, without a stop.
  'Tỷ lệ hộ nghèo giảm 5‰ Số hộ khá tăng lên',
  'Tỷ lệ hộ nghèo giảm 5 Số hộ khá tăng lên',
  // A word with marks in a report that has hardly any.
  'Hội nghị bàn về việc bàn đất công của xã',
];

describe('what was pasted and what stands there', () => {
  const info = { reports: REPORTS.length, sample: false, builtAt: '2022-01-01T00:00:00.000Z', indexVersion: '0' };
  const engine = openEngine(buildIndex(REPORTS), info);
  const cases: readonly (readonly [Verdict, string])[] = [
    ...EXACT.map((text) => ['exact', text] as const),
    ...DIFFERS.map((text) => ['differs', text] as const),
  ];

  it.each(cases)('%s: %s', async (verdict, text) => {
    const found = await engine.verify(text);
    expect(found.verdict).toBe(verdict);
    if (verdict === 'exact') expect(found.pieces.map((piece) => piece.verdict)).not.toContain('differs');
    else expect(found.matches[0]?.difference.every(({ kind }) => kind === 'same')).toBe(false);
  });

  it('says that words without a stop run through the end of a sentence', async () => {
    const { verdict, matches } = await engine.verify('các xã đã họp dân mọi việc xong sớm');
    expect(verdict).toBe('exact');
    expect(matches[0]?.notes.join()).toMatch(/Nguồn có chỗ ngắt câu/);
  });

  it('counts only the places that hold it with its signs', async () => {
    const { pieces } = await engine.verify('đạt 100 triệu');
    expect(pieces[0]?.places).toBe(59);
  });

  it('says nothing of words left out where the source has the dots itself', async () => {
    const { matches } = await engine.verify('gồm lúa, ngô… và các loại rau');
    expect(matches[0]?.notes).toEqual([]);
  });

  it('tells how many sentences are what', async () => {
    const { notes } = await engine.verify(
      'Năm qua có 5/10 xã đạt chuẩn.\nCon mèo vàng ngủ suốt buổi chiều mưa.\nSố hộ khá giảm đi rõ rệt',
    );
    expect(notes).toContain('Trong 3 câu: 1 đúng nguyên văn, 1 có khác biệt, 1 không tìm thấy trong kho.');
  });

  it('survives a line of signs longer than a call takes', async () => {
    const report = makeReport({ id: 'dau', paragraphs: [`Mục ${'='.repeat(300_000)} một hai ba`] });
    const signs = openEngine(buildIndex([report]), { ...info, reports: 1 });
    expect((await signs.verify('một hai ba')).verdict).toBe('exact');
  });
});
