import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../ingest/read-source';
import type { Report } from '../../report/report';
import { bylineExtractor } from '../byline';
import { periodExtractor } from '../date/period';
import { dateExtractor } from '../date/report-date';
import { extractReport } from '../extract-report';
import { officeholdersExtractor } from '../people/officeholders';
import { REAL_REPORTS, realReportsMissing } from '../real-reports.fixture';
import { titleExtractor } from '../title/title';
import { unmarkedExtractor } from '../unmarked';
import { statementsExtractor } from './statements';

interface GoldSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Gold {
  readonly file: string;
  readonly directives: readonly {
    readonly speaker: string;
    readonly announcedCount: number | null;
    readonly items: readonly GoldSpan[];
  }[];
  readonly quotes: readonly (GoldSpan & { readonly speaker: string | null })[];
  readonly bodyCommitments?: readonly GoldSpan[];
  readonly quotedButNotSpeech?: readonly GoldSpan[];
}

const STAGE = [
  unmarkedExtractor,
  titleExtractor,
  bylineExtractor,
  periodExtractor,
  dateExtractor,
  officeholdersExtractor,
  statementsExtractor,
];

function readGold(): readonly Gold[] {
  const names = readdirSync(REAL_REPORTS.gold).sort();
  return names.map((name) => JSON.parse(readFileSync(join(REAL_REPORTS.gold, name), 'utf8')));
}

function readReport(file: string): { readonly report: Report; readonly offsets: readonly number[] } {
  const bytes = readFileSync(join(REAL_REPORTS.reports, file));
  const { document } = readSource({ name: file, bytes }, null);
  if (document === null) throw new Error(`${file} was not read`);
  const source = { name: file, format: 'txt', bytes: bytes.byteLength, sha256: '' } as const;
  const { report } = extractReport(file, source, document, STAGE);
  const text = bytes.toString('utf8');
  let at = 0;
  const offsets = report.paragraphs.map((paragraph) => {
    const found = text.indexOf(paragraph, at);
    at = found + paragraph.length;
    return found;
  });
  return { report, offsets };
}

describe.skipIf(realReportsMissing())('statements of the five real reports', () => {
  const golds = realReportsMissing() ? [] : readGold();

  it.each(golds.map((gold) => [gold.file, gold] as const))('%s gives what the hand-made metadata has', (file, gold) => {
    const { report, offsets } = readReport(file);
    const found = report.statements.map((statement) => {
      const offset = offsets[statement.paragraph] ?? 0;
      return { ...statement, from: offset + statement.start, to: offset + statement.end };
    });
    const over = ({ start, end }: GoldSpan) => found.filter(({ from, to }) => from < end && to > start);
    const items = gold.directives.flatMap((group) => group.items.map((item) => ({ ...item, speaker: group.speaker })));
    const directives = found.filter(({ kind }) => kind === 'directive');
    expect(directives.map(({ speaker }) => speaker?.name)).toEqual(items.map(({ speaker }) => speaker));
    directives.forEach((directive, index) => {
      const inside = items.filter(({ start }) => start >= directive.from && start < directive.to);
      expect(inside.length).toBeLessThanOrEqual(1);
      expect(over(items[index] ?? { text: '', start: 0, end: 0 })).toContain(directive);
    });
    expect(report.directiveLists.map(({ announced }) => announced)).toEqual(
      gold.directives.map(({ announcedCount }) => announcedCount),
    );
    for (const quote of gold.quotes) {
      expect(over(quote).map(({ speaker }) => speaker?.name)).toEqual(quote.speaker === null ? [] : [quote.speaker]);
    }
    for (const commitment of gold.bodyCommitments ?? []) expect(over(commitment)).toEqual([]);
    const slogans = new Set(gold.quotedButNotSpeech?.map(({ start }) => start));
    expect(found.filter(({ from, manner }) => manner === 'direct' && slogans.has(from - 1))).toEqual([]);
  });
});
