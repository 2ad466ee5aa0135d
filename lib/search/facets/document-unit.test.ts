import { describe, expect, it } from 'vitest';
import { makeReport, place } from '../../report/report.fixture';
import { documentIssuer } from './document-unit';

const report = makeReport({
  id: 'a',
  province: place('dak-lak', 'Đắk Lắk'),
  district: place('dak-lak.cu-mgar', 'huyện Cư M’gar'),
});

describe('documentIssuer', () => {
  it.each([
    ['09-nq-hu-dak-lak-cu-mgar', 'Huyện ủy', 'Huyện ủy, huyện Cư M’gar, Đắk Lắk'],
    ['09-nq-hu-dak-lak-cu-mgar', 'Huyện ủy Cư M’gar', 'Huyện ủy Cư M’gar, Đắk Lắk'],
    ['233-kh-ubnd-chua-ro-dak-lak-cu-mgar', null, 'huyện Cư M’gar, Đắk Lắk'],
    ['10-nq-tu-dak-lak', 'Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy, Đắk Lắk'],
    ['09-nq-hu-nam-dinh-hai-hau', 'Huyện ủy Hải Hậu', 'Huyện ủy Hải Hậu'],
    ['919-qd-ttg', 'Thủ tướng Chính phủ', 'Thủ tướng Chính phủ'],
    ['1-qd', null, null],
  ])('%s of %s is of %s', (slug, issuer, words) => {
    expect(documentIssuer({ slug, issuer }, report)).toBe(words);
  });

  it('adds no unit where the report has none', () => {
    expect(documentIssuer({ slug: '09-nq-hu', issuer: 'Huyện ủy' }, makeReport({ id: 'b' }))).toBe('Huyện ủy');
  });
});
