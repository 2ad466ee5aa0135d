import { stringify } from 'yaml';
import type { CitedDocument, Indicator, Officeholder, Report, Span, Statement } from '../report/report';
import type { Finding } from './review-report';

/**
 * A sidecar to fill in: what was guessed and what is missing, every line a comment. Lines that begin with "##" are for
 * people; taking "# " off any other key (with the lines below it) gives a value that the reader accepts.
 *
 * @param findings of this report, the most useful first
 * @example draftSidecar(report, reviewReport(report)).startsWith('## ') // true
 */
export function draftSidecar(report: Report, findings: readonly Finding[]): string {
  const lines = [
    `## Siêu dữ liệu của ${oneLine(report.source.name)}, để người kiểm tra và sửa.`,
    '## Muốn sửa giá trị nào thì bỏ “# ” ở đầu các dòng của giá trị ấy rồi ghi lại cho đúng; null là không có.',
    '## Dòng còn dấu “#” không có tác dụng: máy tự đọc lại từ báo cáo mỗi lần lập chỉ mục.',
  ];
  if (findings.length > 0) lines.push('##', '## Cần xem:');
  for (const { message, place } of findings) lines.push(`## - ${place ?? 'báo cáo'}: ${oneLine(message)}`);
  for (const [key, value] of valuesOf(report)) {
    lines.push('', ...note(key), ...commented(stringify({ [key]: value }, { lineWidth: 0, schema: 'core' })));
  }
  return `${lines.join('\n')}\n`;
}

/** Line ends of YAML and of people; a comment must not end before its line. */
const oneLine = (text: string) => text.replace(/[\r\n\u0085\u2028\u2029]+/gu, ' ');

function commented(yaml: string): readonly string[] {
  return yaml
    .trimEnd()
    .split('\n')
    .map((line) => `# ${line}`);
}

const NOTES: Readonly<Record<string, string>> = {
  date: 'Ngày: 2022-11-10, 2022-11 hoặc 2022.',
  period: 'Thời gian báo cáo nói tới.',
  district: 'Nơi của báo cáo, viết bằng slug: district: lai-chau.than-uyen; province: lai-chau (tỉnh trước 01/7/2025).',
  officeholders: 'Cán bộ. role: chaired (chủ trì), spoke (phát biểu), attended (dự), mentioned (được nhắc tới).',
  citedDocuments: 'Văn bản có số hiệu.',
  namedDocuments: 'Văn bản dẫn không có số hiệu.',
  statements: 'Ý kiến. kind: directive (chỉ đạo), quote (trích dẫn); text phải đúng nguyên văn; paragraph đếm từ 0.',
  indicators: 'Số liệu. raw phải đúng nguyên văn.',
  topics: 'Chủ đề. Thêm bớt: topics: { add: [ocop], remove: [hdnd] }.',
};

function note(key: string): readonly string[] {
  const text = NOTES[key];
  return text === undefined ? [] : [`## ${text}`];
}

function valuesOf(report: Report): readonly (readonly [key: string, value: unknown])[] {
  const { date, period, byline } = report;
  // What is known by a name or number that two of them share needs its slug beside it.
  const shared = twice(report.officeholders.map(({ name }) => name));
  const numbers = twice(report.citedDocuments.map(({ number }) => number));
  return [
    ['title', report.title],
    ['date', date?.value ?? null],
    ['period', period],
    // A report has districts until July 2025 or a commune since: the other key would only puzzle.
    ...(report.commune === null ? ([['district', report.district?.slug ?? null]] as const) : []),
    ...(report.commune === null ? [] : ([['commune', report.commune.slug]] as const)),
    ['province', report.province?.slug ?? null],
    ['provinceNow', report.provinceNow?.slug ?? null],
    ['communes', report.communes.map(({ label }) => label)],
    ['issuingBody', report.issuingBody],
    ['officeholders', report.officeholders.map((person) => personOf(person, shared.has(person.name)))],
    ['byline', byline],
    ['citedDocuments', report.citedDocuments.map((each) => documentOf(each, numbers.has(each.number)))],
    ['namedDocuments', report.namedDocuments.map((each) => documentOf(each, false))],
    [
      'statements',
      report.statements.map((each) => ({ ...statementOf(each, shared), ...placeOf(report, each, each.text) })),
    ],
    ['indicators', report.indicators.map((each) => ({ ...indicatorOf(each), ...placeOf(report, each, each.raw) }))],
    ['topics', report.topics.map(({ slug }) => slug)],
  ];
}

function twice<T>(values: readonly T[]): ReadonlySet<T> {
  return new Set(values.filter((value, at) => values.indexOf(value) !== at));
}

function personOf({ name, titles, role, slug }: Officeholder, namesake: boolean) {
  return { name, titles, role, ...(namesake ? { slug } : {}) };
}

function documentOf({ number, label, kind, issuer, date, slug }: CitedDocument, shared: boolean) {
  if (number === null) return { label, slug, kind, issuer, date };
  return { number, ...(shared ? { slug } : {}), kind, issuer, date };
}

function statementOf(each: Statement, shared: ReadonlySet<string>) {
  const { kind, text, speaker, addressee, due, number } = each;
  const who = speaker === null ? null : shared.has(speaker.name) ? speaker.slug : speaker.name;
  return { kind, text, speaker: who, addressee, due, ...(number === null ? {} : { number }) };
}

function indicatorOf({ raw, value, of, unit, subject }: Indicator) {
  return { raw, value, ...(of === null ? {} : { of }), unit, subject };
}

/** The paragraph, and where in it when it has the words more than once. */
function placeOf({ paragraphs }: Report, { paragraph, start }: Span, words: string) {
  const text = paragraphs[paragraph] ?? '';
  return text.indexOf(words) === text.lastIndexOf(words) ? { paragraph } : { paragraph, start };
}
