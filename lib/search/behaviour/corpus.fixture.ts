import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DatePrecision, Report } from '../../report/report';
import { makeReport, place } from '../../report/report.fixture';
import { slugify } from '../../text/slug';
import type { SearchEngine } from '../engine';
import { buildIndex } from '../engines/minisearch/build-index';
import { openEngine } from '../engines/minisearch/open-engine';

/** One report of corpus.yaml, whose head says what the keys mean. */
interface MiniReport {
  readonly id: string;
  readonly 'tieu-de'?: string;
  readonly tinh?: string;
  readonly 'tinh-moi'?: string;
  readonly huyen?: string;
  readonly xa?: string;
  readonly ngay?: string;
  readonly 'can-bo'?: readonly { readonly ma: string; readonly ten: string; readonly chuc: string }[];
  readonly 'chu-de'?: readonly { readonly ma: string; readonly ten: string }[];
  readonly 'van-ban'?: readonly string[];
  readonly 'khong-dau'?: boolean;
  readonly nfd?: boolean;
  readonly doan: readonly string[];
}

const PRECISION: Readonly<Record<number, DatePrecision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** The reports of corpus.yaml. */
export function corpus(): Report[] {
  const rows: MiniReport[] = parse(readFileSync(new URL('./corpus.yaml', import.meta.url), 'utf8'));
  return rows.map(reportOf);
}

function reportOf(row: MiniReport): Report {
  const { ngay } = row;
  const form = row.nfd === true ? 'NFD' : 'NFC';
  const at = (slug: string | undefined) => (slug === undefined ? null : place(slug));
  return makeReport({
    id: row.id,
    title: row['tieu-de'] ?? null,
    province: at(row.tinh),
    provinceNow: at(row['tinh-moi']),
    district: at(row.huyen),
    commune: at(row.xa),
    date:
      ngay === undefined
        ? null
        : { value: ngay, precision: PRECISION[ngay.length] ?? 'day', inferred: false, evidence: [] },
    officeholders: (row['can-bo'] ?? []).map(({ ma, ten, chuc }) => ({
      slug: ma,
      name: ten,
      titles: [chuc],
      offices: [],
      role: 'mentioned',
      mentions: [],
    })),
    topics: (row['chu-de'] ?? []).map(({ ma, ten }) => ({ slug: ma, label: ten, evidence: [] })),
    citedDocuments: (row['van-ban'] ?? []).map((number) => ({
      slug: slugify(number),
      number,
      label: number,
      ...{ kind: null, issuer: null, date: null, mentions: [] },
      ...{ paragraph: 0, start: 0, end: 0 },
    })),
    unmarked: row['khong-dau'] ?? false,
    paragraphs: row.doan.map((text) => text.normalize(form)),
  });
}

/** An engine over reports. */
export function engineOf(reports: readonly Report[]): SearchEngine {
  const info = {
    reports: reports.length,
    sample: false,
    builtAt: '2022-01-01T00:00:00.000Z',
    indexVersion: '0',
  };
  return openEngine(buildIndex(reports), info);
}
