import type { Severity } from '../report/message';
import type { Report, Statement } from '../report/report';

/** One doubt about a report and what to write into the sidecar. */
export interface Doubt {
  readonly message: string;
  readonly write: string;
  /** The file to write it into, where that is not the sidecar. */
  readonly into?: string;
}

interface ReviewRule {
  /** How much the search gains, 0 to 100: filters that everybody uses first, then who said what, then the rest. */
  readonly rank: number;
  readonly field: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Nothing is asked again where a person wrote one of these: whoever left a value out may know that there is none. */
  readonly answeredBy: readonly string[];
  readonly find: (report: Report) => readonly Doubt[];
}

const MAX_SHOWN = 3;
/** Since this day there are no districts, and the commune issues. */
const REORGANISED = '2025-07-01';

/** Fields that answer for another one. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  provinceNow: ['provinceNow', 'province'],
  directiveLists: ['statements'],
};

/** What only a table answers, or the figure itself, stays open whatever was written of the field. */
const ALWAYS_ASKED = new Set(['unknown-title', 'doubted-figure']);

/** The most useful first. A missing value is a fact about the report, not an error. */
export const REVIEW_RULES: readonly ReviewRule[] = [
  rule(100, 'provinceNow', 'missing-field', ({ provinceNow }) =>
    given(provinceNow === null, 'Chưa biết tỉnh.', '“province: <slug>”, như “province: lai-chau”.'),
  ),
  rule(95, 'date', 'missing-field', ({ date }) =>
    given(date === null, 'Chưa có ngày.', '“date: 2022-11-10” (hoặc 2022-11, 2022).'),
  ),
  rule(80, 'district', 'missing-field', (report) =>
    given(
      report.provinceNow !== null && report.district === null && !isNew(report),
      'Chưa biết huyện (báo cáo của tỉnh thì để trống).',
      '“district: <slug>”, như “district: lai-chau.than-uyen”.',
    ),
  ),
  rule(80, 'commune', 'missing-field', (report) =>
    given(
      report.provinceNow !== null && report.commune === null && isNew(report),
      'Chưa biết xã (báo cáo của tỉnh thì để trống).',
      '“commune: <slug>”, như “commune: tuyen-quang.chiem-hoa”.',
    ),
  ),
  rule(70, 'date', 'inferred-date', ({ date }) =>
    given(
      date?.inferred === true,
      `Mới biết ${date?.value}, do suy ra từ thời gian báo cáo.`,
      '“date: …” với ngày của sự kiện hoặc ngày ký, nếu biết.',
    ),
  ),
  rule(60, 'statements', 'no-speaker', ({ statements }) => withoutSpeaker(statements)),
  rule(55, 'officeholders', 'missing-field', ({ officeholders }) =>
    given(
      officeholders.length === 0,
      'Chưa thấy cán bộ nào.',
      '“officeholders:” với “name”, “titles”, “role”; hoặc “officeholders: []” nếu đúng là không có.',
    ),
  ),
  rule(50, 'officeholders', 'no-title', withoutTitle),
  rule(45, 'directiveLists', 'announced-not-listed', ({ directiveLists }) =>
    directiveLists.flatMap(({ announced, listed, announcedAs }) =>
      given(
        announced !== null && announced !== listed,
        `Báo trước ${announced} ý kiến chỉ đạo${quoted(announcedAs?.text)}, đọc được ${listed}.`,
        '“statements: { add: [...] }” với “kind: directive” và “text” đúng nguyên văn, nếu báo cáo có.',
      ),
    ),
  ),
  rule(35, 'topics', 'missing-field', ({ topics }) =>
    given(topics.length === 0, 'Chưa xếp vào chủ đề nào.', '“topics: [<slug>]”, như “topics: [nong-thon-moi]”.'),
  ),
  rule(30, 'indicators', 'doubted-figure', ({ indicators }) =>
    indicators.flatMap(({ raw, doubt }) =>
      given(
        doubt !== null,
        `Số liệu “${raw}”: ${doubt}`,
        `“indicators: { add: [{ raw: "${raw}", value: <số đúng> }] }”, hoặc “remove”.`,
      ),
    ),
  ),
  rule(25, 'title', 'missing-field', ({ title }) => given(title === null, 'Chưa có tiêu đề.', '“title: …”.')),
  rule(20, 'issuingBody', 'missing-field', ({ issuingBody }) =>
    given(issuingBody === null, 'Chưa có nơi ban hành.', '“issuingBody: Huyện ủy …”.'),
  ),
  rule(8, 'officeholders', 'unknown-title', unknownTitles),
];

function rule(rank: number, field: string, name: string, find: ReviewRule['find']): ReviewRule {
  const answeredBy = ALWAYS_ASKED.has(name) ? [] : (ANSWERS[field] ?? [field]);
  return { rank, field, rule: name, severity: 'info', answeredBy, find };
}

function given(holds: boolean, message: string, write: string): readonly Doubt[] {
  return holds ? [{ message, write }] : [];
}

/** A known district tells more than a year alone: 2025 had both. */
function isNew({ date, district, commune }: Report): boolean {
  if (district !== null && (date?.value ?? '').length <= 4) return false;
  return commune !== null || (date !== null && date.value >= REORGANISED.slice(0, date.value.length));
}

function quoted(text: string | undefined): string {
  return text === undefined ? '' : ` (“${short(text)}”)`;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function withoutSpeaker(statements: readonly Statement[]): readonly Doubt[] {
  // A body that speaks, or a citizen, is nobody's omission: there the text says who, only no officeholder.
  const open = statements.filter(({ speaker, attribution }) => speaker === null && attribution === null);
  const [first] = open;
  if (first === undefined) return [];
  const where = `“${short(first.text)}” (đoạn ${first.paragraph + 1})`;
  const more = open.length === 1 ? '' : ` và ${open.length - 1} ý khác`;
  const write = '“statements: { add: [{ kind: …, text: …, speaker: <tên> }] }” với “text” đúng nguyên văn.';
  return [{ message: `${open.length} ý kiến chưa rõ người nói: ${where}${more}.`, write }];
}

function withoutTitle({ officeholders }: Report): readonly Doubt[] {
  const open = officeholders.filter(({ titles }) => titles.length === 0).map(({ name }) => name);
  if (open.length === 0) return [];
  const write = '“officeholders: { add: [{ name: …, titles: [...] }] }”, hoặc “remove” nếu không phải cán bộ.';
  return [{ message: `Chưa rõ chức danh: ${few(open)}.`, write }];
}

function unknownTitles({ officeholders }: Report): readonly Doubt[] {
  const titles = officeholders.flatMap(({ offices }) =>
    offices.flatMap(({ id, title }) => (id === null ? [title] : [])),
  );
  const open = [...new Set(titles)];
  if (open.length === 0) return [];
  const message = `Chức danh chưa có trong danh mục: ${few(open.map((title) => `“${title}”`))}.`;
  return [{ message, into: 'data/vocabulary/offices.json', write: 'chức danh ấy, nếu thường gặp.' }];
}

function few(names: readonly string[]): string {
  const more = names.length > MAX_SHOWN ? ` và ${names.length - MAX_SHOWN} nữa` : '';
  return `${names.slice(0, MAX_SHOWN).join('; ')}${more}`;
}
