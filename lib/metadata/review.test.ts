import { describe, expect, it } from 'vitest';
import type { Draft } from './context';
import { extract } from './raw-document.fixture';
import { reviewExtractor } from './review';

const notes = (more: Partial<Draft>) => {
  const given = { name: 'given', extract: () => more };
  return extract(['Họp bàn việc làm đường'], {}, [given, reviewExtractor]).report.review;
};

describe('what a person should look at', () => {
  it('says from what a place follows that the text does not say', () => {
    const evidence = [
      {
        source: 'gazetteer' as const,
        paragraph: null,
        start: null,
        end: null,
        text: 'xã Thuận → huyện Hướng Hóa',
        rule: 'district-of-commune',
      },
    ];
    const district = { slug: 'quang-tri.huong-hoa', label: 'huyện Hướng Hóa', inferred: true, evidence };
    expect(notes({ district })).toContainEqual({
      field: 'district',
      severity: 'info',
      message: 'Huyện Hướng Hóa: suy ra từ xã Thuận.',
    });
    expect(notes({ district: { ...district, inferred: false } }).map(({ field }) => field)).not.toContain('district');
  });

  it('counts announced directives against those listed', () => {
    const list = { speaker: null, addressee: null, verb: null, announced: 8, announcedAs: null, listed: 0 };
    expect(notes({ directiveLists: [list, { ...list, announced: null }, { ...list, listed: 8 }] })).toContainEqual({
      field: 'directiveLists',
      severity: 'warning',
      message: 'Báo trước 8 nhiệm vụ, nhưng không thấy liệt kê.',
    });
  });

  it('names one person with two units, but not a former office elsewhere', () => {
    const person = { slug: 'a', name: 'Lò Văn Hạnh', role: 'mentioned' as const, mentions: [] };
    const office = { id: null, level: null, body: null, current: true };
    const offices = ['Chủ tịch UBND xã Thuận', 'Bí thư Đảng ủy xã Lìa'].map((title) => ({ ...office, title }));
    const titles = offices.map(({ title }) => title);
    const said = (each: typeof offices) =>
      notes({ officeholders: [{ ...person, titles, offices: each }] }).some(({ message }) =>
        message.includes('hai đơn vị'),
      );
    expect(said(offices)).toBe(true);
    expect(said(offices.map((each, at) => ({ ...each, current: at === 0 })))).toBe(false);
  });

  it('tells offices that nobody in the report holds', () => {
    const { review } = extract(['Họp bàn việc làm đường', 'Đồng chí Bí thư Huyện ủy yêu cầu làm ngay.']).report;
    expect(review.map(({ message }) => message)).toContain('Báo cáo không nói rõ là ai: “đồng chí Bí thư Huyện ủy”.');
  });
});
