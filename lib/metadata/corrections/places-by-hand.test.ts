import { describe, expect, it } from 'vitest';
import { readSource } from '../../ingest/read-source';
import type { Report } from '../../report/report';
import { extractReport } from '../extract-report';
import { told } from './sidecar.fixture';

const TEXT = `Huyện ủy Than Uyên làm việc với xã Mường Kim

Ngày 10/11/2022, Huyện ủy Than Uyên, tỉnh Lai Châu làm việc với xã Mường Kim về xây dựng nông thôn mới.`;

function read(yaml: string, frontMatter: string | null = null) {
  const utf8 = (each: string) => new TextEncoder().encode(each);
  const name = 'a.md';
  const text = frontMatter === null ? TEXT : `---\n${frontMatter}\n---\n\n${TEXT}`;
  const { document } = readSource({ name, bytes: utf8(text) }, { name: `${name}.meta.yaml`, bytes: utf8(yaml) });
  if (document === null) throw new Error('the source of a test was not read');
  return extractReport('a', { name, format: 'md', bytes: 1, sha256: '' }, document);
}

/** Province of then, of today, district, commune. */
const places = ({ province, provinceNow, district, commune }: Report) =>
  [province, provinceNow, district, commune].map((place) => place?.slug ?? null);

describe('places by hand in two files', () => {
  it.each([
    ['province: nghe-an', 'district: thanh-hoa.tho-xuan', ['thanh-hoa', 'thanh-hoa', 'thanh-hoa.tho-xuan', null]],
    ['provinceNow: nghe-an', 'province: thanh-hoa', ['thanh-hoa', 'thanh-hoa', null, null]],
    ['district: thanh-hoa.tho-xuan', 'province: nghe-an', ['nghe-an', 'nghe-an', null, null]],
    ['district: thanh-hoa.tho-xuan', 'district: null', ['lai-chau', 'lai-chau', null, null]],
    [
      'commune: tuyen-quang.chiem-hoa',
      'district: lai-chau.than-uyen',
      ['lai-chau', 'lai-chau', 'lai-chau.than-uyen', null],
    ],
    [
      'province: nghe-an',
      'commune: tuyen-quang.chiem-hoa\ndate: 2025-09',
      ['tuyen-quang', 'tuyen-quang', null, 'tuyen-quang.chiem-hoa'],
    ],
    [
      'district: lai-chau.than-uyen',
      'commune: tuyen-quang.chiem-hoa\ndate: 2025-09',
      ['tuyen-quang', 'tuyen-quang', null, 'tuyen-quang.chiem-hoa'],
    ],
  ])('are those of the sidecar, whatever the field: %s, then %s', (frontMatter, yaml, expected) => {
    const { report, messages } = read(yaml, frontMatter);
    expect(places(report)).toEqual(expected);
    expect(messages).toEqual([]);
  });

  it('say nowhere that a place follows from one that the sidecar took away', () => {
    const { report } = read('district: null', 'district: thanh-hoa.tho-xuan');
    expect(JSON.stringify([report.province, report.review])).not.toContain('Thọ Xuân');
  });

  it('are one whether a slug stands alone or as in the JSON of the report', () => {
    const map = read('district: { slug: thanh-hoa.tho-xuan }').report;
    expect(map).toEqual(read('district: thanh-hoa.tho-xuan').report);
  });
});

describe('a place by hand', () => {
  it.each([
    ['province: thanh-hoa', ['thanh-hoa', 'thanh-hoa', null, null]],
    ['province: lai-chau', ['lai-chau', 'lai-chau', 'lai-chau.than-uyen', null]],
    ['provinceNow: tuyen-quang', [null, 'tuyen-quang', null, null]],
    ['province: null', [null, null, null, null]],
    ['provinceNow: null', [null, null, null, null]],
  ])('takes away the finer place that the machine read elsewhere: %s', (yaml, expected) => {
    const { report, messages } = read(yaml);
    expect(places(report)).toEqual(expected);
    expect(messages).toEqual([]);
  });

  it.each([
    [
      'district: thanh-hoa.tho-xuan\nprovince: nghe-an',
      /dòng 2 warning “province” .*huyện Thọ Xuân không thuộc Nghệ An/,
      'thanh-hoa',
    ],
    ['province: null\ndistrict: thanh-hoa.tho-xuan', /dòng 1 warning “province” .*huyện Thọ Xuân/, 'thanh-hoa'],
    ['province: lai-chau\nprovinceNow: nghe-an', /dòng 2 warning “provinceNow” .*Lai Châu/, 'lai-chau'],
    [
      'district: lai-chau.than-uyen\ncommune: tuyen-quang.chiem-hoa',
      /dòng 1 warning “district” .*dùng huyện Than Uyên/,
      'lai-chau',
    ],
    [
      'district: lai-chau.than-uyen\ncommune: tuyen-quang.chiem-hoa\ndate: 2025-09-01',
      /dòng 1 warning “district” .*dùng xã Chiêm Hóa/,
      'tuyen-quang',
    ],
    ['date: 2025-08-01\ndistrict: lai-chau.than-uyen', /dòng 2 warning .*không còn huyện Than Uyên/, 'lai-chau'],
    ['commune: tuyen-quang.chiem-hoa', /dòng 1 warning .*2022-11-10, mà xã Chiêm Hóa .*01\/7\/2025/, 'tuyen-quang'],
  ])(
    'that cannot be true beside another is told with its line, the finer one stands: %s',
    (yaml, message, province) => {
      const { report, messages } = read(yaml);
      expect(told(messages)).toEqual([expect.stringMatching(message)]);
      expect(report.province?.slug).toBe(province);
      expect(report.district === null || report.commune === null).toBe(true);
    },
  );
});
