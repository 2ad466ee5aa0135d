import { placeWords } from '../places/place-words';
import type { DatePrecision } from '../report/report';
import type { Unit } from '../search/query';
import type { Hit, HitStatement } from '../search/result';
import { permanentHref } from './permanent-address';

/** One column of an exported table. */
export interface ExportColumn {
  /** Vietnamese. */
  readonly header: string;
  readonly cell: (row: ExportRow) => string | number | null;
}

export interface ExportRow {
  /** From 1, in the order of the search. */
  readonly number: number;
  readonly hit: Hit;
  /** The site's address without a slash at its end; empty: addresses stay relative. */
  readonly base: string;
}

const PRECISIONS: Readonly<Record<DatePrecision, string>> = { day: 'ngày', month: 'tháng', year: 'năm' };
const SEPARATOR = '; ';

const said = (read: (statement: HitStatement) => string | number | null) => (row: ExportRow) =>
  row.hit.statement === null ? null : read(row.hit.statement);

const NUMBER: ExportColumn = { header: 'STT', cell: ({ number }) => number };
const HEADING: ExportColumn = { header: 'Báo cáo', cell: ({ hit }) => hit.heading };
const DATED: readonly ExportColumn[] = [
  // ISO: the one way to write a day that no spreadsheet reads the other way round.
  { header: 'Ngày báo cáo', cell: ({ hit }) => hit.date?.value ?? null },
  { header: 'Ngày biết đến', cell: ({ hit }) => hit.date && precisionWords(hit.date) },
];
const PLACED: readonly ExportColumn[] = [
  { header: 'Địa phương', cell: ({ hit }) => placeWords(hit).place },
  { header: 'Tỉnh (trước 1/7/2025)', cell: ({ hit }) => hit.province?.label ?? null },
  { header: 'Tỉnh (hiện nay)', cell: ({ hit }) => hit.provinceNow?.label ?? null },
];
const TOPICS: ExportColumn = {
  header: 'Chủ đề',
  cell: ({ hit }) => hit.topics.map(({ label }) => label).join(SEPARATOR),
};
const ADDRESSED: readonly ExportColumn[] = [
  { header: 'Địa chỉ', cell: ({ hit, base }) => base + permanentHref(hit) },
  { header: 'Mã báo cáo', cell: ({ hit }) => hit.id },
];
const SPEAKER: readonly ExportColumn[] = [
  { header: 'Người nói', cell: said(({ speaker, body }) => speaker?.name ?? body) },
  { header: 'Chức vụ', cell: said(({ speaker }) => speaker?.office ?? null) },
];

/** What a list is exported as, by what is searched. */
export const EXPORT_COLUMNS: Readonly<Record<Unit, readonly ExportColumn[]>> = {
  'bao-cao': [
    NUMBER,
    HEADING,
    ...DATED,
    ...PLACED,
    { header: 'Huyện', cell: ({ hit }) => hit.district?.label ?? null },
    { header: 'Xã (từ 1/7/2025)', cell: ({ hit }) => hit.commune?.label ?? null },
    {
      header: 'Cán bộ được nêu',
      cell: ({ hit }) =>
        hit.officeholders.map(({ name, office }) => (office === null ? name : `${name} (${office})`)).join(SEPARATOR),
    },
    TOPICS,
    { header: 'Số chỗ khớp', cell: ({ hit }) => hit.hitCount },
    { header: 'Đoạn trích', cell: ({ hit }) => hit.snippets.map(({ text }) => text).join(' … ') },
    ...ADDRESSED,
  ],
  'chi-dao': [
    NUMBER,
    { header: 'Nhiệm vụ', cell: said(({ text }) => text) },
    { header: 'Nơi nhận', cell: said(({ addressee }) => addressee) },
    { header: 'Hạn', cell: said(({ due }) => due) },
    { header: 'Người chỉ đạo', cell: said(({ speaker, body }) => speaker?.name ?? body) },
    { header: 'Chức vụ', cell: said(({ speaker }) => speaker?.office ?? null) },
    ...DATED,
    HEADING,
    ...PLACED,
    TOPICS,
    { header: 'Đoạn', cell: said(({ paragraph }) => paragraph + 1) },
    ...ADDRESSED,
  ],
  'trich-dan': [
    NUMBER,
    { header: 'Trích dẫn', cell: said(({ text }) => text) },
    { header: 'Cách dẫn', cell: said(({ manner }) => (manner === 'direct' ? 'nguyên văn' : 'thuật lại')) },
    ...SPEAKER,
    ...DATED,
    HEADING,
    ...PLACED,
    TOPICS,
    { header: 'Đoạn', cell: said(({ paragraph }) => paragraph + 1) },
    ...ADDRESSED,
  ],
};

function precisionWords({ precision, inferred }: NonNullable<Hit['date']>): string {
  return inferred ? `${PRECISIONS[precision]} (suy ra)` : PRECISIONS[precision];
}
