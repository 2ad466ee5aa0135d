import { describe, expect, it } from 'vitest';
import type { HandWritten } from '../../report/raw-document';
import { extract } from '../raw-document.fixture';

const LINES = [
  'Huyện ủy làm việc với xã về xóa nhà tạm',
  'Ngày 10/11/2022, Huyện ủy Than Uyên làm việc với xã Mường Kim về xây dựng nông thôn mới.',
  'Đồng chí Lò Văn Hùng, Bí thư Huyện ủy chủ trì.',
  'Thu Hà',
];

const sidecar = (values: HandWritten['values']): HandWritten => ({ source: 'sidecar', values });
const frontMatter = (values: HandWritten['values']): HandWritten => ({ source: 'front-matter', values });
const read = (...handWritten: HandWritten[]) => extract(LINES, { handWritten });

describe('values written by hand', () => {
  it('win over what the extractors found, with the hand as evidence', () => {
    const { report, messages } = read(
      sidecar({ title: 'Tiêu đề sửa tay', date: '2022-11-09', issuingBody: 'Huyện ủy X' }),
    );
    expect(report.title).toBe('Tiêu đề sửa tay');
    expect(report.titleEvidence[0]).toMatchObject({ source: 'sidecar', paragraph: null, rule: 'hand-written' });
    expect(report.date).toMatchObject({ value: '2022-11-09', precision: 'day', inferred: false });
    expect(report.issuingBody).toBe('Huyện ủy X');
    expect(messages).toEqual([]);
  });

  it('of the sidecar win over those of front matter, in whatever order they come', () => {
    const { report } = read(sidecar({ date: '2021' }), frontMatter({ date: '2020-01-02', title: 'Ở phần đầu tệp' }));
    expect(report.date).toMatchObject({ value: '2021', precision: 'year' });
    expect(report.title).toBe('Ở phần đầu tệp');
  });

  it.each([
    ['2022-11-10', '2022-11-10', 'day'],
    ['2022-11', '2022-11', 'month'],
    [2022, '2022', 'year'],
    [{ value: '2022-11', precision: 'month' }, '2022-11', 'month'],
  ])('may give the date as %j', (date, value, precision) => {
    expect(read(sidecar({ date })).report.date).toMatchObject({ value, precision });
  });

  it('take a value away with null', () => {
    const gone = {
      title: null,
      date: null,
      period: null,
      province: null,
      district: null,
      topics: null,
      officeholders: null,
    };
    const { report } = read(sidecar({ ...gone, byline: null, issuingBody: null, commune: null, provinceNow: null }));
    expect(report).toMatchObject({
      ...gone,
      topics: [],
      officeholders: [],
      issuingBody: null,
      commune: null,
      provinceNow: null,
    });
    expect(report.byline).toEqual({ authors: [], photographers: [] });
  });

  it('replace a list whole', () => {
    const { report } = read(sidecar({ topics: ['ocop'], byline: { authors: 'Lê Hoa', photographers: ['An'] } }));
    expect(report.topics.map(({ slug, label }) => [slug, label])).toEqual([['ocop', 'OCOP']]);
    expect(report.byline).toEqual({ authors: ['Lê Hoa'], photographers: ['An'] });
  });

  it('let the provinces follow a district', () => {
    const { report } = read(sidecar({ district: 'tuyen-quang.chiem-hoa' }));
    expect(report.district).toMatchObject({ slug: 'tuyen-quang.chiem-hoa', inferred: false });
    expect(report.province).toMatchObject({ slug: 'tuyen-quang', inferred: true });
    expect(report.provinceNow).toMatchObject({ slug: 'tuyen-quang', inferred: true });
  });

  it('let the province of today follow the old one', () => {
    const { report } = read(sidecar({ province: 'ha-giang', district: null }));
    expect([report.province?.slug, report.provinceNow?.slug, report.district]).toEqual([
      'ha-giang',
      'tuyen-quang',
      null,
    ]);
  });

  it('let the provinces follow a commune of today', () => {
    const { report } = read(sidecar({ date: '2025-09-01', commune: 'vinh-long.cho-lach' }));
    expect([report.commune?.slug, report.provinceNow?.slug, report.province?.slug]).toEqual([
      'vinh-long.cho-lach',
      'vinh-long',
      'ben-tre',
    ]);
  });

  it('give people their slugs, and keep the places where the text names them', () => {
    const officeholders = [
      { name: 'Lò Văn Hùng', titles: ['Bí thư Huyện ủy'] },
      { name: 'Trần Thị Mơ', titles: ['Chủ tịch HĐND tỉnh'], role: 'attended' },
    ];
    const { report } = read(sidecar({ officeholders }));
    expect(report.officeholders.map(({ slug }) => slug.replace(/[0-9a-f]{4}$/, ''))).toEqual([
      'lo-van-hung-than-uyen-',
      'tran-thi-mo-lai-chau-',
    ]);
    expect(report.officeholders.map(({ mentions }) => mentions.length)).toEqual([1, 0]);
    expect(report.officeholders.map(({ role }) => role)).toEqual(['chaired', 'attended']);
  });

  it('may give the period in words or in days', () => {
    const period = { label: 'nhiệm kỳ 2020 - 2025', from: '2020-07-01', to: '2025-06-30' };
    expect(read(sidecar({ period })).report.period).toEqual(period);
    expect(read(sidecar({ period: 'quý I/2024' })).report.period).toEqual({
      label: 'quý I/2024',
      from: '2024-01-01',
      to: '2024-03-31',
    });
  });

  it.each([
    ['date', '2022-02-31'],
    ['date', 'hôm qua'],
    ['date', { value: '2022', precision: 'day' }],
    ['title', ['một', 'hai']],
    ['province', 'xu-thanh'],
    ['district', 'than-uyen'],
    ['topics', ['ocop', 'khong-co']],
    ['officeholders', [{ titles: ['Bí thư'] }]],
    ['byline', 'Thu Hà'],
    ['period', { label: 'năm 2022', from: '2022-12-31', to: '2022-01-01' }],
  ])('that cannot be read are a message, and the extractor’s word stays: %s %j', (key, value) => {
    const untouched = read().report;
    const { report, messages } = read(sidecar({ [key]: value }));
    expect(report).toEqual(untouched);
    expect(messages).toMatchObject([{ file: 'thu.txt', place: key, rule: 'wrong-value', severity: 'error' }]);
  });

  it('under an unknown key are told, no more', () => {
    const { messages } = read(frontMatter({ layout: 'post' }));
    expect(messages).toMatchObject([{ place: 'layout', rule: 'unknown-key', severity: 'info' }]);
  });
});
