import type { Figures } from './figures';

export interface Row {
  /** Vietnamese for the terminal, English for the document. */
  readonly name: { readonly vi: string; readonly en: string };
  readonly figures: Figures;
  /** The figures that these are held against. */
  readonly beside: Figures | null;
}

const HEADS = {
  vi: ['trang', 'trung vị, ms', 'p95, ms', 'lớn nhất, ms', 'gấp trang trống', 'trang/giây, 8 cùng lúc', 'kB'],
  en: ['page', 'median, ms', 'p95, ms', 'max, ms', 'times the empty page', 'pages/s, 8 at a time', 'kB'],
} as const;

/**
 * The figures as the rows of a table, header first: Vietnamese for people at a terminal, English for the document on
 * benchmarks.
 *
 * @example pageTable([{ name, figures, beside: null }], 'en').length // 2
 */
export function pageTable(rows: readonly Row[], language: 'vi' | 'en'): readonly (readonly string[])[] {
  return [HEADS[language], ...rows.map((row) => cells(row, language))];
}

function cells({ name, figures, beside }: Row, language: 'vi' | 'en'): readonly string[] {
  const { median, p95, max, perSecond, kilobytes } = figures;
  return [
    name[language],
    ...[median, p95, max].map((ms) => ms.toFixed(1)),
    beside === null ? '1' : (median / beside.median).toFixed(1),
    perSecond === null ? '–' : perSecond.toFixed(1),
    kilobytes.toFixed(1),
  ];
}
