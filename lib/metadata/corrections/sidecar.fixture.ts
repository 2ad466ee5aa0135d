import { readSource } from '../../ingest/read-source';
import type { Message } from '../../report/message';
import type { Report } from '../../report/report';
import type { Extractor } from '../context';
import { type ExtractedReport, extractReport } from '../extract-report';

/** For tests: the whole way from a source and its sidecar, both as text, to the report. */
export function withSidecar(text: string, yaml: string | null, extractors?: readonly Extractor[]): ExtractedReport {
  const utf8 = (each: string) => new TextEncoder().encode(each);
  const sidecar = yaml === null ? null : { name: 'a.txt.meta.yaml', bytes: utf8(yaml) };
  const { document, messages } = readSource({ name: 'a.txt', bytes: utf8(text) }, sidecar);
  if (document === null) throw new Error('the source of a test was not read');
  const file = { name: 'a.txt', format: 'txt', bytes: 1, sha256: '' } as const;
  const { report, messages: found } = extractReport('a', file, document, extractors);
  return { report, messages: [...messages, ...found] };
}

/** For tests: "dòng 7 error …" for each message. */
export function told(messages: readonly Message[]): readonly string[] {
  return messages.map(({ place, severity, message }) => `${place ?? ''} ${severity} ${message}`);
}

/** For tests: an extractor that finds what it is told to, so that corrections can be held against known findings. */
export function finding(found: Partial<Report>): Extractor {
  return { name: 'finding', extract: () => found };
}
