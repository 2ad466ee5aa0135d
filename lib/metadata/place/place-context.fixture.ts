import type { HandWritten } from '../../report/raw-document';
import { fold } from '../../text/marks';
import { canonical } from '../../text/normalise';
import type { Draft, MetadataContext } from '../context';

/** What a test says about a report: its lines, and what the extractors before this one would have found. */
export interface TinyReport {
  readonly lines: readonly string[];
  /** Indices of lines that are portal chrome. */
  readonly chrome?: readonly number[];
  readonly date?: string | null;
  readonly period?: { readonly from: string; readonly to: string } | null;
  readonly siteName?: string | null;
  readonly handWritten?: readonly HandWritten[];
}

export function tinyContext({ lines, chrome = [], siteName = null, handWritten = [] }: TinyReport): MetadataContext {
  return {
    id: 'test',
    source: { name: 'test.txt', format: 'txt', bytes: 0, sha256: '' },
    raw: {
      paragraphs: lines,
      boilerplate: chrome.map((paragraph) => ({ paragraph, rule: 'test' })),
      titleParagraph: null,
      hints: { headTitle: null, siteName, published: null, address: null },
      handWritten,
      messages: [],
    },
    paragraphs: lines.map((original, index) => ({
      index,
      original,
      canonical: canonical(original),
      boilerplate: chrome.includes(index),
    })),
  };
}

const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' } as const;

export function tinyDraft({ lines, date = null, period = null }: TinyReport): Draft {
  const precision = date?.length === 4 || date?.length === 7 ? PRECISIONS[date.length] : PRECISIONS[10];
  return {
    ...{ id: 'test', title: null, titleEvidence: [], issuingBody: null, issuingBodyEvidence: [] },
    source: { name: 'test.txt', format: 'txt', bytes: 0, sha256: '', address: null },
    date: date === null ? null : { value: date, precision, inferred: false, evidence: [] },
    period: period === null ? null : { label: '', ...period },
    ...{ province: null, provinceNow: null, district: null, commune: null, communes: [], officeholders: [] },
    byline: { authors: [], photographers: [] },
    ...{ topics: [], citedDocuments: [], namedDocuments: [], statements: [], directiveLists: [], indicators: [] },
    paragraphs: lines,
    ...{
      boilerplate: [],
      unmarked: lines.every((line) => fold(line) === line.toLowerCase()),
      corrected: [],
      review: [],
    },
  };
}
