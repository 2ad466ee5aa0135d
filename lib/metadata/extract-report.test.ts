import { describe, expect, it } from 'vitest';
import { EXTRACTORS } from './extractors';
import { extract, rawDocument, reportOf } from './raw-document.fixture';

const LINES = ['Huyện ủy Than Uyên họp bàn xóa nhà tạm', 'Ngày 10/11/2022, Huyện ủy Than Uyên họp tại hội trường.'];

describe('the metadata stage', () => {
  it('gives null and empty lists for what nothing tells', () => {
    expect(extract(['Không có gì ở đây cả.']).report).toMatchObject({
      title: null,
      issuingBody: null,
      date: null,
      period: null,
      province: null,
      provinceNow: null,
      district: null,
      commune: null,
      officeholders: [],
      byline: { authors: [], photographers: [] },
      topics: [],
      citedDocuments: [],
      statements: [],
      indicators: [],
    });
  });

  it('reads an empty source', () => {
    expect(extract([]).report).toMatchObject({ paragraphs: [], title: null, unmarked: false });
  });

  it('gives the same report for the same source', () => {
    expect(reportOf(LINES)).toEqual(reportOf(LINES));
  });

  it('passes what later steps need on in the order of the list', () => {
    const names = EXTRACTORS.map(({ name }) => name);
    const follows = (later: string, earlier: string) => names.indexOf(later) > names.indexOf(earlier);
    expect(names[0]).toBe('unmarked');
    expect(follows('date', 'title') && follows('date', 'period') && follows('place', 'date')).toBe(true);
    expect(follows('officeholders', 'place') && follows('issuing-body', 'place') && names.at(-1) === 'review').toBe(
      true,
    );
  });

  it('lays the human’s word down before later extractors read it', () => {
    const seen: (string | null)[] = [];
    const spy = {
      name: 'spy',
      extract: (_context: unknown, draft: { readonly title: string | null }) => {
        seen.push(draft.title);
        return { title: 'của máy' };
      },
    };
    const handWritten = [{ source: 'sidecar', values: { title: 'của người' } }] as const;
    expect(extract(LINES, { handWritten }, [spy, spy]).report.title).toBe('của người');
    expect(seen).toEqual(['của người', 'của người']);
  });

  it('keeps paragraphs as they came and lists the chrome', () => {
    const raw = rawDocument(['~Trang chủ', 'Huyện uỷ\u00A0họp.']);
    const { report } = extract(['~Trang chủ', 'Huyện uỷ\u00A0họp.']);
    expect(report.paragraphs).toEqual(raw.paragraphs);
    expect(report.boilerplate).toEqual([0]);
  });

  it('knows a text that was typed without marks', () => {
    const plain =
      'Sang nay Huyen uy to chuc hoi nghi tong ket cong tac nam va ban nhiem vu trong thoi gian toi o co so';
    expect(reportOf([plain]).unmarked).toBe(true);
    expect(reportOf([`${plain} với sự có mặt của nhiều đại biểu`]).unmarked).toBe(false);
    expect(reportOf(['OCOP Mai Linh']).unmarked).toBe(false);
  });

  it('says calmly what is in doubt', () => {
    const notes = reportOf(['Khép lại năm 2022, huyện đạt nhiều kết quả trên các lĩnh vực công tác.']).review;
    expect(notes.map(({ field }) => field)).toEqual(expect.arrayContaining(['title', 'date']));
    expect(notes.find(({ field }) => field === 'date')?.message).toBe(
      'Chỉ biết năm 2022, suy ra từ thời gian báo cáo.',
    );
  });

  it('finds the issuing body of a text without marks', () => {
    const report = reportOf([
      'Sang 10/11/2022, Ban Thuong vu Huyen uy Than Uyen to chuc hoi nghi danh gia ket qua cong tac va ban nhiem vu moi.',
    ]);
    expect(report.issuingBody).toBe('Ban Thuong vu Huyen uy Than Uyen');
  });

  it('completes the issuing body with the district and says that the gazetteer helped', () => {
    const { issuingBody, issuingBodyEvidence } = reportOf([
      'Ban Thường vụ Huyện ủy làm việc với Đảng ủy xã Mường Kim',
      'Ngày 10/11/2022, tại huyện Than Uyên, Ban Thường vụ Huyện ủy làm việc với Đảng ủy xã Mường Kim.',
    ]);
    expect(issuingBody).toBe('Ban Thường vụ Huyện ủy Than Uyên');
    expect(issuingBodyEvidence.map(({ source }) => source)).toEqual(['text', 'gazetteer']);
  });
});
