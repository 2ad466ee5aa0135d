import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../ingest/read-source';
import type { RawDocument } from '../report/raw-document';
import type { Evidence, Report, Span } from '../report/report';
import { exactKey } from '../text/keys';
import { canonical } from '../text/normalise';
import { placeTone } from '../text/syllable';
import { extractReport } from './extract-report';
import { REAL_REPORTS, realReportsMissing } from './real-reports.fixture';

const SAMPLES = fileURLToPath(new URL('../../data/reports/mau/', import.meta.url));
const folders = [SAMPLES, ...(realReportsMissing() ? [] : [`${REAL_REPORTS.reports}/`])];

interface Source {
  readonly name: string;
  readonly raw: RawDocument;
}

const sources: readonly Source[] = folders.filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md|html)$/.test(name))
    .flatMap((name) => {
      const { document } = readSource({ name, bytes: readFileSync(`${folder}${name}`) }, null);
      return document === null ? [] : [{ name, raw: document }];
    }),
);

function reportOf(raw: RawDocument): Report {
  return extractReport('thu', { name: 'thu.txt', format: 'txt', bytes: 1, sha256: '' }, raw).report;
}

/** Every evidence and every span of a report, however deep it lies. */
function everything(value: unknown, found: { evidence: Evidence[]; spans: Span[] }): void {
  if (Array.isArray(value)) for (const each of value) everything(each, found);
  else if (typeof value === 'object' && value !== null) {
    if (isEvidence(value)) found.evidence.push(value);
    else if (isSpan(value)) found.spans.push(value);
    for (const each of Object.values(value)) everything(each, found);
  }
}

function isEvidence(value: object): value is Evidence {
  return 'source' in value && 'rule' in value && 'text' in value;
}

function isSpan(value: object): value is Span {
  return 'paragraph' in value && 'start' in value && 'end' in value;
}

function expectTrueSpans(report: Report) {
  const found: { evidence: Evidence[]; spans: Span[] } = { evidence: [], spans: [] };
  everything(report, found);
  for (const { paragraph, start, end, text, rule } of found.evidence) {
    if (paragraph === null) continue;
    expect(report.paragraphs[paragraph]?.slice(start ?? 0, end ?? 0), rule).toBe(text);
  }
  for (const span of found.spans) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end, JSON.stringify(span)).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(report.paragraphs[span.paragraph]?.length ?? -1);
  }
  for (const { paragraph, start, end, text } of report.statements) {
    expect(report.paragraphs[paragraph]?.slice(start, end)).toBe(text);
  }
  for (const { paragraph, start, end, raw } of report.indicators) {
    expect(old(report.paragraphs[paragraph]?.slice(start, end) ?? '')).toBe(old(raw));
  }
}

/** One spelling for comparing: composed, tones in the old style, single spaces. */
function old(text: string): string {
  return canonical(text).text;
}

/** Names count by their keys: i and y, and the place of the tone, are spellings. */
function name(text: string): string {
  return old(text).split(' ').map(exactKey).join(' ');
}

/** What a report says, without how it is spelled: values that must be the same for the same words. */
function values(report: Report) {
  const label = (text: string | null) => (text === null ? null : name(text));
  return {
    title: label(report.title),
    issuingBody: label(report.issuingBody),
    date: report.date?.value ?? null,
    period: report.period === null ? null : [report.period.from, report.period.to],
    places: [report.province, report.provinceNow, report.district, report.commune].map((place) => place?.slug ?? null),
    communes: report.communes.map((commune) => [name(commune.label), commune.mentions.length]),
    people: report.officeholders.map(({ slug, name: who, titles, offices, role, mentions }) => ({
      ...{ slug, who: name(who), titles: titles.map(name), role, mentions: mentions.length },
      offices: offices.map(({ id, level }) => [id, level]),
    })),
    byline: [report.byline.authors.map(name), report.byline.photographers.map(name)],
    topics: report.topics.map(({ slug }) => slug),
    documents: report.citedDocuments.map(({ slug, number, date }) => [slug, number, date]),
    named: report.namedDocuments.map(({ slug }) => slug),
    statements: report.statements.map(({ kind, number, text, speaker, due, verb }) => {
      return [kind, number, name(text), speaker?.slug ?? null, due, label(verb)];
    }),
    indicators: report.indicators.map(({ value, of, upTo, unit }) => [value, of, upTo, label(unit)]),
    unmarked: report.unmarked,
  };
}

const respelled = (raw: RawDocument, respell: (text: string) => string): RawDocument => ({
  ...raw,
  paragraphs: raw.paragraphs.map(respell),
});

const toNewStyle = (text: string) => text.normalize('NFC').replace(/\p{L}+/gu, (word) => placeTone(word, 'new'));

const SPELLINGS: readonly (readonly [what: string, respell: (text: string) => string])[] = [
  ['with decomposed letters (NFD)', (text) => text.normalize('NFD')],
  ['with composed letters (NFC)', (text) => text.normalize('NFC')],
  ['with tones in the new style (hoà, uỷ)', toNewStyle],
  ['with tones in the old style (hòa, ủy)', (text) => old(text)],
  ['with no-break spaces', (text) => text.replace(/ /g, '\u00A0')],
];

describe('laws of the metadata stage', () => {
  it('has sources to hold', () => expect(sources.length).toBeGreaterThan(20));

  it.each(sources.map(({ name: file, raw }) => [file, raw] as const))('%s: spans read back', (_, raw) => {
    expectTrueSpans(reportOf(raw));
  });

  it('reading twice gives the same report', () => {
    for (const { name: file, raw } of sources) expect(reportOf(raw), file).toEqual(reportOf(raw));
  });

  describe.each(SPELLINGS)('a report is the same %s', (_, respell) => {
    it.each(sources.map(({ name: file, raw }) => [file, raw] as const))('%s', (_file, raw) => {
      const twin = reportOf(respelled(raw, respell));
      expect(values(twin)).toEqual(values(reportOf(raw)));
      expectTrueSpans(twin);
    });
  });

  it('torn and shuffled pieces of reports are read without throwing, and spans read back', () => {
    const pieces = sources.flatMap(({ raw }) => raw.paragraphs).filter((text) => text.length > 3);
    const piece = fc
      .tuple(fc.constantFrom(...pieces), fc.nat(60), fc.nat(200))
      .map(([text, from, length]) => text.slice(from, from + length));
    const dirt = fc.constantFrom(
      '“',
      '"',
      '(',
      ')',
      ';',
      ':',
      '/',
      '- ',
      '1083-',
      'Đ/c ',
      '\u200B',
      '\u0301',
      ' ',
      '…',
    );
    const paragraph = fc
      .array(fc.oneof({ weight: 3, arbitrary: piece }, dirt), { maxLength: 6 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 8 }), (paragraphs) => {
        const raw: RawDocument = {
          ...{ paragraphs, boilerplate: [], titleParagraph: null, handWritten: [], messages: [] },
          hints: { headTitle: null, siteName: null, published: null, address: null },
        };
        expectTrueSpans(reportOf(raw));
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});
