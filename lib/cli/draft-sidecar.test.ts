import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../ingest/read-source';
import { readerFor } from '../ingest/readers';
import { SIDECAR_ENDING } from '../ingest/sidecar';
import { extractReport } from '../metadata/extract-report';
import { REAL_REPORTS, realReportsMissing } from '../metadata/real-reports.fixture';
import { emptyReport } from '../report/empty-report';
import type { Message } from '../report/message';
import type { Report } from '../report/report';
import { draftSidecar } from './draft-sidecar';
import { reviewReport } from './review-report';
import { PROJECT_ROOT } from './settings';

function read(folder: string, name: string, yaml: string | null): { report: Report; messages: readonly Message[] } {
  const bytes = readFileSync(join(folder, name));
  const sidecar = yaml === null ? null : { name: name + SIDECAR_ENDING, bytes: new TextEncoder().encode(yaml) };
  const { document } = readSource({ name, bytes }, sidecar);
  if (document === null) throw new Error(`${name} was not read`);
  const format = readerFor(name)?.format ?? 'txt';
  return extractReport(name, { name, format, bytes: bytes.byteLength, sha256: '' }, document);
}

/** What a person would do: take the "# " off every value. */
const uncommented = (draft: string) => draft.replace(/^# /gm, '');

const SAMPLES = join(PROJECT_ROOT, 'data/reports/mau');
const folders = realReportsMissing() ? [SAMPLES] : [SAMPLES, REAL_REPORTS.reports];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => readerFor(name) !== null)
    .map((name) => [name, folder] as const),
);

/** The values that a sidecar can hold, without what says where they come from. */
function values(report: Report): unknown {
  const place = (each: { slug: string } | null) => each?.slug ?? null;
  return {
    title: report.title,
    date: report.date?.value ?? null,
    period: report.period,
    places: [report.province, report.provinceNow, report.district, report.commune].map(place),
    communes: report.communes,
    issuingBody: report.issuingBody,
    officeholders: report.officeholders,
    byline: report.byline,
    topics: report.topics.map(place),
    citedDocuments: report.citedDocuments,
    namedDocuments: report.namedDocuments,
    statements: report.statements.map(({ attribution: _, ...each }) => each),
    directiveLists: report.directiveLists,
    indicators: report.indicators,
  };
}

it('a line break in the name of the source writes no value', () => {
  const source = { name: 'a\ndate: 2001-01-01\n#.txt', format: 'txt', bytes: 1, sha256: '', address: null } as const;
  const lines = draftSidecar(emptyReport('a', source), []).split('\n');
  expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
});

describe.each(files)('the sidecar to fill in for %s', (name, folder) => {
  const plain = read(folder, name, null);
  const draft = draftSidecar(plain.report, reviewReport(plain.report));

  it('changes nothing as it is written', () => {
    expect(read(folder, name, draft)).toEqual(plain);
  });

  it('has values that the reader accepts, and that are those of the report', () => {
    const { report, messages } = read(folder, name, uncommented(draft));
    expect(messages).toEqual([]);
    expect(values(report)).toEqual(values(plain.report));
  });
});
