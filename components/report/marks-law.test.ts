import fc from 'fast-check';
import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/report/report';
import { makeReport } from '@/lib/report/report.fixture';
import { titleParagraph } from '@/lib/report/title-paragraph';
import { corpus, engineOf } from '@/lib/search/behaviour/corpus.fixture';
import { worlds } from '@/lib/search/behaviour/worlds.fixture';
import type { ReportMarks, SearchEngine } from '@/lib/search/engine';
import { EMPTY_QUERY, MARK_MODES, type SearchQuery } from '@/lib/search/query';
import { hitLines, MAX_LINES } from './hit-lines';
import { numberMarks } from './number-marks';
import { ReportHeader } from './report-header';
import { ReportText } from './report-text';

/** Title and text of a reading page as they are sent. */
function page(report: Report, marks: ReportMarks): string {
  const numbers = numberMarks(marks);
  const title = titleParagraph(report);
  return renderToStaticMarkup(
    createElement(
      Fragment,
      null,
      createElement(ReportHeader, {
        report,
        titleParagraph: title,
        marks: marks.title,
        firstNumber: numbers.title,
      }),
      createElement(ReportText, { report, titleParagraph: title, marks, numbers, passage: null }),
    ),
  );
}

/** `<mark id="h3">` or the head of a paragraph, `<div id="p7" …>`, in the order of the page. */
const ANCHOR = /<mark id="h(\d+)">|<(?:div|h1) id="p(\d+)"/g;

/** The numbers of the marks, and the paragraphs (from 0) that hold one; the title is none. */
function marksOf(html: string): { readonly numbers: number[]; readonly paragraphs: number[] } {
  const numbers: number[] = [];
  const paragraphs = new Set<number>();
  let inside: number | null = null;
  const body = html.indexOf('id="noi-dung"');
  for (const { 1: mark, 2: paragraph, index } of html.matchAll(ANCHOR)) {
    if (paragraph !== undefined) inside = Number(paragraph) - 1;
    if (mark === undefined) continue;
    numbers.push(Number(mark));
    if (index > body && inside !== null) paragraphs.add(inside);
  }
  return { numbers, paragraphs: [...paragraphs] };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Every hit of a search, and of what lies beyond it, has on its page the marks that the list counts. */
async function holds(engine: SearchEngine, query: SearchQuery): Promise<void> {
  const result = await engine.search(query);
  const beyond = result.beyond.map(({ kind, hits }) => ({
    // As the list links to them: with other marks the report is marked with other marks, too.
    wording: kind === 'spelling' ? { ...query, marks: 'bo-qua' as const } : query,
    hits,
  }));
  for (const { wording, hits } of [{ wording: query, hits: result.hits }, ...beyond]) {
    for (const hit of hits) {
      const report = await engine.report(hit.id);
      const marks = await engine.marks(hit.id, wording);
      if (report === null || marks === null) throw new Error(`${hit.id} is in the list, but there is no such report`);
      const { numbers, paragraphs } = marksOf(page(report, marks));
      expect(numbers).toEqual(upTo(hit.hitCount));
      expect(paragraphs).toEqual(hit.hitParagraphs);
      if (report.title !== null) expect(marks.title).toEqual(hit.headingMarks);
      const lines = hitLines(report, marks);
      expect(lines.map(({ number }) => number)).toEqual(numbers.slice(0, MAX_LINES));
      expect([...new Set(lines.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph - 1])))]).toEqual(
        paragraphs,
      );
    }
  }
}

/** The same report as a portal prints it: chrome above and between, the title as a paragraph of its own. */
function framed(report: Report): Report {
  const { title } = report;
  const [first = '', ...rest] = report.paragraphs;
  const head = title === null ? [] : [title];
  const paragraphs = [first, ...head, first, first, ...rest];
  const at = { paragraph: 1, start: 0, end: title?.length ?? 0, text: title ?? '' };
  return {
    ...report,
    paragraphs,
    boilerplate: [0, head.length + 2],
    titleEvidence: title === null ? [] : [{ ...at, source: 'text', rule: 'first-headline' }],
  };
}

const ask = (rest: Partial<SearchQuery>): SearchQuery => ({ ...EMPTY_QUERY, pageSize: 100, ...rest });

describe('the marks of a reading page are the hits that the list counts', () => {
  it('over small worlds, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(worlds('words'), worlds('any')),
        fc.constantFrom(...MARK_MODES),
        fc.boolean(),
        fc.boolean(),
        async ({ reports, text }, marks, verbatim, inPortal) => {
          const all = inPortal ? reports.map(framed) : reports;
          await holds(engineOf(all), ask({ text, marks, verbatim }));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('over the corpus of examples', async () => {
    const engine = engineOf(corpus());
    for (const text of ['nông thôn mới', 'huyện ủy HOẶC "giảm nghèo"', 'xa', 'bi thu GẦN/8 xa', 'tieude:huyện xã']) {
      await holds(engine, ask({ text }));
    }
  });

  it('where the title is a paragraph, and the portal speaks in between', async () => {
    const report = framed(
      makeReport({ id: 'khung', title: 'Đường về xã', paragraphs: ['Xã có con đường mới.', 'Đường xa.'] }),
    );
    const engine = engineOf([report]);
    await holds(engine, ask({ text: 'đường' }));
    const marks = await engine.marks('khung', ask({ text: 'đường' }));
    expect(marks === null ? [] : marksOf(page(report, marks))).toEqual({ numbers: [1, 2, 3], paragraphs: [2, 4] });
  });
});
