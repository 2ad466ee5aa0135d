import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { RawDocument } from '../report/raw-document';
import type { Report } from '../report/report';
import type { Extractor } from './context';
import { type ExtractedReport, extractReport } from './extract-report';

/** For tests: a source as a reader would hand it over; lines that begin with `~` are portal chrome. */
export function rawDocument(lines: readonly string[], more: Partial<RawDocument> = {}): RawDocument {
  return {
    paragraphs: lines.map((line) => line.replace(/^~/, '')),
    boilerplate: lines.flatMap((line, paragraph) => (line.startsWith('~') ? [{ paragraph, rule: 'test' }] : [])),
    titleParagraph: null,
    hints: { headTitle: null, siteName: null, published: null, address: null },
    handWritten: [],
    messages: [],
    ...more,
  };
}

/** For tests: the whole stage, or some of its extractors, over lines of text. */
export function extract(
  lines: readonly string[],
  more: Partial<RawDocument> = {},
  extractors?: readonly Extractor[],
): ExtractedReport {
  const source = { name: 'thu.txt', format: 'txt', bytes: 1, sha256: '' } as const;
  return extractReport('thu', source, rawDocument(lines, more), extractors);
}

/** For tests: the report alone. */
export function reportOf(lines: readonly string[], more: Partial<RawDocument> = {}): Report {
  return extract(lines, more).report;
}

/** For tests: a fixture file of this stage. Its rows are trusted: a wrong one fails its test. */
export function fixture<T>(name: string): readonly T[] {
  const path = fileURLToPath(new URL(`./fixtures/${name}.yaml`, import.meta.url));
  return parse(readFileSync(path, 'utf8'), { schema: 'core' });
}
