import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSource } from '../ingest/read-source';
import type { SourceFormat } from '../report/raw-document';
import type { Report } from '../report/report';
import { canonical } from '../text/normalise';
import { extractReport } from './extract-report';

/** What a careful human reads out of a sample report; see the head of the files. */
interface Sample {
  readonly file: string;
  readonly title: string | null;
  readonly province: string | null;
  readonly provinceNow: string | null;
  readonly district: string | null;
  readonly commune: string | null;
  readonly date: string | number | null;
  readonly datePrecision: string | null;
  readonly dateInferred: boolean | null;
  readonly officeholders: readonly { readonly name: string; readonly titles: readonly string[] }[];
  readonly authors: readonly string[];
  readonly photographers: readonly string[];
  /** What the report is about. */
  readonly topics: readonly string[];
  /** What a reader may think it is about too; never a topic of the mission. */
  readonly topicsAlso: readonly string[];
}

const PARTS = ['north', 'centre', 'south'] as const;
const FORMATS: Readonly<Record<string, SourceFormat>> = { txt: 'txt', md: 'md', html: 'html' };
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const old = (text: string) => canonical(text).text;

function samplesOf(part: string): readonly Sample[] {
  const file = path(`./fixtures/samples-${part}.yaml`);
  return existsSync(file) ? parse(readFileSync(file, 'utf8'), { schema: 'core' }) : [];
}

function readSample(file: string): Report {
  const bytes = readFileSync(path(`../../data/reports/${file}`));
  const { document } = readSource({ name: file, bytes }, null);
  if (document === null) throw new Error(`${file} was not read`);
  const format = FORMATS[file.slice(file.lastIndexOf('.') + 1)] ?? 'txt';
  return extractReport(file, { name: file, format, bytes: bytes.byteLength, sha256: '' }, document).report;
}

describe.each(PARTS)('the sample reports of the %s are read as a careful human reads them', (part) => {
  it.each(samplesOf(part).map((sample) => [sample.file, sample] as const))('%s', (file, sample) => {
    const report = readSample(file);
    const slugs = report.topics.map(({ slug }) => slug);
    expect({
      title: report.title === null ? null : old(report.title),
      province: report.province?.slug ?? null,
      provinceNow: report.provinceNow?.slug ?? null,
      district: report.district?.slug ?? null,
      commune: report.commune?.slug ?? null,
      date: report.date?.value ?? null,
      datePrecision: report.date?.precision ?? null,
      dateInferred: report.date?.inferred ?? null,
      officeholders: report.officeholders.map(({ name, titles }) => ({ name: old(name), titles })),
      authors: report.byline.authors.map(old),
      photographers: report.byline.photographers.map(old),
      topics: slugs.filter((slug) => !sample.topicsAlso.includes(slug)).sort(),
    }).toEqual({
      title: sample.title === null ? null : old(sample.title),
      province: sample.province,
      provinceNow: sample.provinceNow,
      district: sample.district,
      commune: sample.commune,
      date: sample.date === null ? null : String(sample.date),
      datePrecision: sample.date === null ? null : sample.datePrecision,
      dateInferred: sample.date === null ? null : sample.dateInferred,
      officeholders: sample.officeholders.map(({ name, titles }) => ({ name: old(name), titles: titles.map(old) })),
      authors: sample.authors.map(old),
      photographers: sample.photographers.map(old),
      topics: [...sample.topics].sort(),
    });
  });
});
