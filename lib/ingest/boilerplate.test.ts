import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { REAL_REPORTS, realReportsMissing } from '../metadata/real-reports.fixture';
import { markBoilerplate } from './boilerplate';
import { readSource } from './read-source';

interface Fixture {
  lines: { at: 'head' | 'top' | 'middle' | 'end'; line: string; rule: string }[];
  pages: { name: string; lines: { chrome?: string; text?: string }[] }[];
}

const fixture: Fixture = parse(readFileSync(new URL('./fixtures/chrome.yaml', import.meta.url), 'utf8'));

const PORTAL = 'Cổng thông tin điện tử huyện Mẫu Sơn - Tỉnh Mẫu';
const TITLE = 'Huyện Mẫu Sơn sơ kết công tác sáu tháng đầu năm';
const BODY = 'Ngày 10/7/2023, Huyện ủy Mẫu Sơn họp, nghe báo cáo kết quả sáu tháng và bàn việc còn lại của năm.';
const REST = 'Kết luận hội nghị, đồng chí Bí thư Huyện ủy yêu cầu các ngành làm dứt điểm từng việc trong quý III.';
const AROUND: Record<string, (line: string) => string[]> = {
  head: (line) => [PORTAL, line, TITLE, BODY, REST],
  top: (line) => [PORTAL, TITLE, line, BODY, REST],
  middle: (line) => [PORTAL, TITLE, BODY, line, REST],
  end: (line) => [PORTAL, TITLE, BODY, REST, line],
};

describe('the fixture file of chrome lines that a clerk can extend', () => {
  it.each(fixture.lines.map(({ at, line, rule }) => [at, line, rule] as const))('%s: %j is %s', (at, line, rule) => {
    const paragraphs = AROUND[at]?.(line) ?? [];
    const marks = new Map(markBoilerplate(paragraphs, null, []).map((mark) => [mark.paragraph, mark.rule]));
    expect(marks.get(paragraphs.indexOf(line)) ?? 'text').toBe(rule);
    // Whatever the line is, it must not drag the report with it.
    for (const kept of [TITLE, BODY, REST]) expect(marks.get(paragraphs.indexOf(kept))).toBeUndefined();
  });

  it.each(fixture.pages.map((page) => [page.name, page.lines] as const))('%s', (_, lines) => {
    const paragraphs = lines.map(({ chrome, text }) => chrome ?? text ?? '');
    const marked = markBoilerplate(paragraphs, null, []).map((mark) => paragraphs[mark.paragraph]);
    expect(marked).toEqual(lines.flatMap(({ chrome }) => (chrome === undefined ? [] : [chrome])));
  });
});

describe('laws', () => {
  const line = fc.oneof(
    fc.constantFrom(...fixture.lines.map((each) => each.line), PORTAL, TITLE, BODY, REST),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  it('marks each block at most once, in order, and never the title that the container names', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.nat(29), (paragraphs, title) => {
        const marked = markBoilerplate(paragraphs, title, []).map((mark) => mark.paragraph);
        expect(marked).toEqual([...new Set(marked)].sort((a, b) => a - b));
        expect(marked).not.toContain(title);
      }),
    );
  });

  it('never marks a full paragraph of a report', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.nat(20), (paragraphs, at) => {
        const page = [...paragraphs.slice(0, at), BODY, ...paragraphs.slice(at)];
        const marked = markBoilerplate(page, null, []).map((mark) => page[mark.paragraph]);
        expect(marked).not.toContain(BODY);
        expect(marked).not.toContain(REST);
      }),
    );
  });
});

describe.skipIf(realReportsMissing())('the five real reports', () => {
  const names = existsSync(REAL_REPORTS.reports) ? readdirSync(REAL_REPORTS.reports).sort() : [];

  it.each(names)('%s: exactly the blocks that the gold calls boilerplate', (name) => {
    const bytes = readFileSync(`${REAL_REPORTS.reports}/${name}`);
    const gold: { boilerplate: { text: string; kind: string }[] } = JSON.parse(
      readFileSync(`${REAL_REPORTS.gold}/${name.replace(/\.txt$/, '.json')}`, 'utf8'),
    );
    const document = readSource({ name, bytes }).document;
    const marked = document?.boilerplate.map((mark) => document.paragraphs[mark.paragraph]?.trim());
    // A publisher's tag at the start of a paragraph is no block of its own.
    const wanted = gold.boilerplate.filter(({ kind }) => !kind.startsWith('source tag')).map(({ text }) => text);
    expect(marked).toEqual(wanted);
  });
});

interface Expected {
  file: string;
  title: string;
  authors: string[];
  boilerplate: string[];
}

const SAMPLES = fileURLToPath(new URL('../../data/reports/', import.meta.url));
const EXPECTED = ['north', 'centre', 'south']
  .map((region) => new URL(`../metadata/fixtures/samples-${region}.yaml`, import.meta.url))
  .filter((file) => existsSync(file))
  .flatMap((file): Expected[] => parse(readFileSync(file, 'utf8')))
  .filter(({ file }) => existsSync(`${SAMPLES}${file}`));
const isPage = ({ file }: Expected) => file.endsWith('.html');

describe.skipIf(EXPECTED.length === 0)('the sample reports', () => {
  it.each(EXPECTED.filter((each) => !isPage(each)).map((each) => [each.file, each.boilerplate] as const))(
    '%s: exactly the expected chrome',
    (name, boilerplate) => {
      const { document } = readSource({ name, bytes: readFileSync(SAMPLES + name) });
      const marked = document?.boilerplate.map((mark) => document.paragraphs[mark.paragraph]?.trim());
      expect(marked).toEqual(boilerplate.map((line) => line.normalize('NFC')));
    },
  );

  // For pages the expectations list no chrome; what may not be lost and what may not be left is known all the same.
  it.each(EXPECTED.filter(isPage).map((each) => [each.file, each] as const))(
    '%s: title, byline, no menu',
    (name, each) => {
      const { document } = readSource({ name, bytes: readFileSync(SAMPLES + name) });
      const chrome = new Set(document?.boilerplate.map((mark) => mark.paragraph));
      const text = document?.paragraphs.filter((_, index) => !chrome.has(index)).join('\n') ?? '';
      expect(document?.paragraphs[document.titleParagraph ?? -1]).toBe(each.title);
      for (const author of each.authors) expect(text).toContain(author);
      for (const word of ['Trang chủ', 'Liên hệ', 'In trang', 'Các tin khác', 'Cơ quan chủ quản', 'Hôm nay:']) {
        expect(text).not.toContain(word);
      }
    },
  );
});
