import { describe, expect, it } from 'vitest';
import { emptyReport } from '../report/empty-report';
import type { DirectiveList, Report, Statement } from '../report/report';
import { groupFindings, printFindings } from './print-findings';
import { ranked, reviewReport } from './review-report';

const SOURCE = { name: 'mau/a.txt', format: 'txt', bytes: 1, sha256: '', address: null } as const;
const report = (more: Partial<Report>): Report => ({ ...emptyReport('mau/a', SOURCE), ...more });
const rules = (more: Partial<Report>) => reviewReport(report(more)).map(({ place, rule }) => `${place} ${rule}`);

const PLACE = { slug: 'lai-chau', label: 'Lai Châu', inferred: false, evidence: [] };
const DATE = { value: '2022-11-10', precision: 'day', inferred: false, evidence: [] } as const;
const QUOTE: Statement = {
  kind: 'quote',
  manner: 'reported',
  number: null,
  marker: null,
  text: 'Phải làm xong đường trước mùa mưa',
  paragraph: 4,
  start: 0,
  end: 33,
  speaker: null,
  attribution: null,
  verb: null,
  addressee: null,
  due: null,
  list: null,
};
const LIST: DirectiveList = {
  speaker: null,
  addressee: null,
  verb: 'nêu rõ',
  announced: 8,
  announcedAs: null,
  listed: 0,
};

describe('what is missing or doubtful', () => {
  it('comes the most useful first: place, date, people, topics, title, issuing body', () => {
    expect(rules({})).toEqual([
      'provinceNow missing-field',
      'date missing-field',
      'officeholders missing-field',
      'topics missing-field',
      'title missing-field',
      'issuingBody missing-field',
    ]);
  });

  it('asks for a district until June 2025 and for a commune since', () => {
    expect(rules({ provinceNow: PLACE, date: DATE })).toContain('district missing-field');
    const since = rules({ provinceNow: PLACE, date: { ...DATE, value: '2025-09', precision: 'month' } });
    expect(since).toContain('commune missing-field');
    expect(since).not.toContain('district missing-field');
  });

  it('names statements without speaker, unless the text says that a body or a citizen speaks', () => {
    const body = { source: 'text', paragraph: 4, start: 0, end: 8, text: 'Huyện ủy', rule: 'body' } as const;
    expect(rules({ statements: [QUOTE] })).toContain('statements no-speaker');
    expect(rules({ statements: [{ ...QUOTE, attribution: body }] })).not.toContain('statements no-speaker');
  });

  it('names lists that announce more than they list, and figures that cannot be true', () => {
    const found = reviewReport(report({ directiveLists: [LIST, { ...LIST, announced: null }] }));
    expect(found.map(({ message }) => message)).toContain('Báo trước 8 ý kiến chỉ đạo, đọc được 0.');
  });

  it('does not ask again what a person answered, were it with nothing', () => {
    const answer = (...fields: string[]) => ({
      corrected: fields.map((field) => ({ field, source: 'sidecar' }) as const),
    });
    const all = ['province', 'date', 'officeholders', 'topics', 'title', 'issuingBody'];
    expect(rules(answer(...all))).toEqual([]);
    expect(rules({ ...answer('district', ...all), provinceNow: PLACE, date: DATE })).toEqual([]);
    expect(rules({ ...answer('statements', ...all), statements: [QUOTE], directiveLists: [LIST] })).toEqual([]);
    expect(rules(answer('title'))).not.toContain('title missing-field');
    expect(rules(answer('title'))).toContain('topics missing-field');
  });

  it('asks for no commune where the year is 2025 and the district is known', () => {
    const year = { ...DATE, value: '2025', precision: 'year' } as const;
    expect(rules({ provinceNow: PLACE, date: year, district: PLACE })).not.toContain('commune missing-field');
  });

  it('says how to mend it, with the name of the sidecar', () => {
    expect(reviewReport(report({}))[0]?.mend).toBe(
      'Ghi vào a.txt.meta.yaml: “province: <slug>”, như “province: lai-chau”.',
    );
  });

  it('does not say twice what a note of the report says already', () => {
    const review = [
      { field: 'title', severity: 'info', message: 'Báo cáo không có tiêu đề nhận ra được.' },
      { field: 'unmarked', severity: 'info', message: 'Văn bản không dấu.' },
    ] as const;
    const found = rules({ review });
    expect(found.filter((each) => each.startsWith('title'))).toEqual(['title missing-field']);
    expect(found).toContain('unmarked review');
  });
});

describe('the list for a terminal', () => {
  const error = ranked({
    file: 'b.txt',
    place: 'dòng 3',
    rule: 'wrong-value',
    severity: 'error',
    message: 'Sai ngày.',
  });

  it('has one group for each report, errors first', () => {
    const findings = [...reviewReport(report({})), error];
    expect(groupFindings(findings).map(([file]) => file)).toEqual(['b.txt', 'mau/a.txt']);
    const lines = printFindings(findings, 2);
    expect(lines.slice(0, 2)).toEqual(['b.txt', '  LỖI  dòng 3: Sai ngày.']);
    expect(lines).toContain('Đã kiểm tra 2 báo cáo: 7 điều cần xem, 1 lỗi.');
  });

  it('is one line where there is nothing to look at', () => {
    expect(printFindings([], 5)).toEqual(['Đã kiểm tra 5 báo cáo: 0 điều cần xem, 0 lỗi.']);
  });
});
