import net from 'node:net';
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, it, vi } from 'vitest';
import { isRecord } from '../../report/is-record';
import type { Report } from '../../report/report';
import { makeReport } from '../../report/report.fixture';
import { citationOf } from '../citation';
import { bibtex } from './bibtex';
import { blockquote } from './blockquote';
import { CITATION_FORMS } from './citation-forms';
import { cslItem } from './csl-item';
import { plainText } from './plain-text';
import { ris } from './ris';
import { oneLine } from './source-words';
import { vietnameseCitation } from './vietnamese';

const CONTEXT = { site: 'https://sao-luc.example', accessed: '2026-11-22' };

function cite(fields: Partial<Report>) {
  const report = makeReport({ id: 'mau-1', ...fields });
  const paragraphs = report.paragraphs.length === 0 ? ['Lời.'] : report.paragraphs;
  const end = paragraphs[0]?.length ?? 0;
  return citationOf({ ...report, paragraphs }, { paragraph: 0, start: 0, end }, CONTEXT);
}

/** What the library's own parser reads out of a text. */
function readBack(text: string): Record<string, unknown> {
  const read = plugins.input.chain(text, { generateGraph: false });
  const first: unknown = Array.isArray(read) && read.length === 1 ? read[0] : null;
  if (!isRecord(first)) throw new Error(`unreadable: ${text}`);
  return first;
}

const full = {
  title: 'Than Uyên họp dân',
  issuingBody: 'Huyện ủy Than Uyên',
  paragraphs: ['Dân phải biết trước.'],
  date: { value: '2022-12-03', precision: 'day', inferred: false, evidence: [] },
} as const;

/** What titles and texts hold at their worst. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '\\',
        '"',
        '“',
        '%',
        '\n',
        '\r\n',
        '#',
        '&',
        '$',
        '_',
        '~',
        '^',
        '<b>',
        '</title>',
        '🌾',
        '@',
        ',',
      ),
      fc.constantFrom(
        'Huyện ủy',
        'Thuỷ',
        'đường',
        'ER  - ',
        'TY  - JOUR',
        'TI  - ',
        ' and ',
        ';',
        '  - ',
        '\\end{',
        '<i>',
        '=',
        "'",
      ),
      fc.string({ maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(' '))
  .filter((text) => oneLine(text) !== '');

describe('the Vietnamese citation', () => {
  it('has words, body, title, author, date, paragraph, address and day of access', () => {
    const byline = { authors: ['Lường Thị Hoa'], photographers: [] };
    expect(vietnameseCitation(cite({ ...full, byline }))).toMatch(
      /^“Dân phải biết trước\.” Huyện ủy Than Uyên: “Than Uyên họp dân”, bài của Lường Thị Hoa, ngày 03\/12\/2022, đoạn 1\. https:\/\/sao-luc\.example\/bao-cao\/mau-1\?\S+#p1 \(truy cập ngày 22\/11\/2026\)\.$/,
    );
  });

  it('says what is not known, and never makes it up', () => {
    expect(vietnameseCitation(cite({ paragraphs: ['Lời không ai ký'] }))).toMatch(
      /^“Lời không ai ký”\. Báo cáo không có tiêu đề, mở đầu: “Lời không ai ký”, không rõ ngày, đoạn 1\. /,
    );
  });

  it('leaves marks that the words bring along', () => {
    expect(plainText(cite({ ...full, paragraphs: ['“Làm ngay”'] })).split('\n')[0]).toBe('“Làm ngay”');
    expect(plainText(cite({ ...full, paragraphs: ['“Làm” và “nghĩ”'] })).split('\n')[0]).toBe('““Làm” và “nghĩ””');
  });
});

describe('forms for programs', () => {
  it('are read back by parsers of their format', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, body, words) => {
        const citation = cite({ ...full, title, issuingBody: body, paragraphs: [words] });
        const fromRis = readBack(ris(citation));
        expect(fromRis.title).toBe(oneLine(title));
        expect(fromRis.publisher).toBe(oneLine(body));
        expect(fromRis.note).toBe(cslItem(citation).note);
        expect(fromRis.URL).toBe(citation.url);
        const fromBibtex = readBack(bibtex(citation));
        expect(fromBibtex.title).toBe(oneLine(title));
        expect(fromBibtex.publisher).toBe(oneLine(body));
        expect(fromBibtex.note).toContain(cslItem(citation).note);
        expect(fromBibtex.issued).toEqual({ 'date-parts': [[2022, 12, 3]] });
        expect(readBack(JSON.stringify([cslItem(citation)])).title).toBe(oneLine(title));
      }),
      { numRuns: 150 },
    );
  });

  it('keep every mark of Vietnamese', () => {
    const title = 'Trưởng, đường, ảnh, ngữ, ườm, Ơ, Đ';
    expect(bibtex(cite({ ...full, title }))).toContain(`title = {{${title}}}`);
    expect(ris(cite({ ...full, title }))).toContain(`TI  - ${title}\n`);
  });

  it('name the body where nobody signed, and nobody where neither is known', () => {
    expect(cslItem(cite(full)).author).toEqual([{ literal: 'Huyện ủy Than Uyên' }]);
    expect(cslItem(cite({})).author).toBeUndefined();
    expect(bibtex(cite({}))).not.toContain('author');
    expect(cslItem(cite({ ...full, date: { ...full.date, value: '2022-12', precision: 'month' } })).issued).toEqual({
      'date-parts': [[2022, 12]],
    });
  });

  it('ask nothing of any network', () => {
    const connect = vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(() => {
      throw new Error('network');
    });
    const fetched = vi.spyOn(globalThis, 'fetch');
    const title = 'https://example.org/10.1000/182 Q42 @doi';
    for (const { make } of CITATION_FORMS) expect(make(cite({ ...full, title }))).not.toBe('');
    expect([connect.mock.calls.length, fetched.mock.calls.length]).toEqual([0, 0]);
    vi.restoreAllMocks();
  });
});

describe('what is not certain', () => {
  it('is said of a date in every form', () => {
    const inferred = cite({ ...full, date: { value: '2022', precision: 'year', inferred: true, evidence: [] } });
    for (const { name, make } of CITATION_FORMS) expect(make(inferred), name).toContain('suy ra');
    for (const { name, make } of CITATION_FORMS) expect(make(cite(full)), name).not.toContain('suy ra');
  });
});

describe('blockquote', () => {
  it('stays one quote of text, whatever the words hold', () => {
    fc.assert(
      fc.property(nasty, nasty, (title, words) => {
        const html = blockquote(cite({ ...full, title, paragraphs: [words] }));
        const tree = parseFragment(html);
        expect(serialize(tree)).toBe(html);
        expect(tree.childNodes.map(({ nodeName }) => nodeName)).toEqual(['blockquote']);
        const names = [...html.matchAll(/<([a-z]+)/g)].map(([, name]) => name);
        expect(new Set(names)).toEqual(
          new Set(['blockquote', 'p', 'footer', 'cite', 'a', ...(names.includes('br') ? ['br'] : [])]),
        );
      }),
      { numRuns: 100 },
    );
  });
});
