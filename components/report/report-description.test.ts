import { describe, expect, it } from 'vitest';
import { reportDescription } from './report-description';

describe('reportDescription', () => {
  const place = { slug: 'x', inferred: false, evidence: [] };
  const since = { provinceNow: null, commune: null };

  it('says who, where and when', () => {
    expect(
      reportDescription({
        ...since,
        issuingBody: 'Huyện ủy Than Uyên',
        district: { ...place, label: 'huyện Than Uyên' },
        province: { ...place, label: 'Lai Châu' },
        date: { value: '2022-12-13', precision: 'day', inferred: false, evidence: [] },
      }),
    ).toBe(
      'Báo cáo của Huyện ủy Than Uyên, huyện Than Uyên, Lai Châu, ngày 13/12/2022. Toàn văn có đánh số đoạn để trích dẫn.',
    );
  });

  it('calls a district what it was on that day', () => {
    const mocChau = { ...place, slug: 'son-la.moc-chau', label: 'thị xã Mộc Châu' };
    const date = { value: '2021-11-05', precision: 'day', inferred: false, evidence: [] } as const;
    const said = reportDescription({ ...since, issuingBody: null, district: mocChau, province: null, date });
    expect(said).toMatch(/^Báo cáo, huyện Mộc Châu, ngày 05\/11\/2021\./);
  });

  it('puts a commune of today into its province of today', () => {
    const said = reportDescription({
      issuingBody: 'Đảng ủy xã Đồng Văn',
      commune: { ...place, label: 'xã Đồng Văn' },
      district: null,
      province: { ...place, slug: 'ha-giang', label: 'Hà Giang' },
      provinceNow: { ...place, slug: 'tuyen-quang', label: 'Tuyên Quang' },
      date: { value: '2026-03-05', precision: 'day', inferred: false, evidence: [] },
    });
    expect(said).toMatch(/^Báo cáo của Đảng ủy xã Đồng Văn, xã Đồng Văn, Tuyên Quang, ngày 05\/3\/2026\./);
  });

  it('says only what is known', () => {
    expect(reportDescription({ ...since, issuingBody: null, district: null, province: null, date: null })).toBe(
      'Báo cáo. Toàn văn có đánh số đoạn để trích dẫn.',
    );
  });
});
