import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../report/report';
import { makeReport, place } from '../report/report.fixture';
import { absoluteAddress, citationOf, MAX_CITED } from './citation';
import { citationAnswer } from './citation-answer';
import { vietnameseCitation } from './forms/vietnamese';
import { metaTags } from './meta-tags';
import { textHash } from './text-hash';

const TEXT = 'Đồng chí Lò Thị Mai nói: “Dân phải biết trước.” Ông Vàng A Sử nói thêm: “Làm ngay.”';
const CONTEXT = { site: 'https://sao-luc.example', accessed: '2026-11-22' };
const mai = { slug: 'lo-thi-mai', name: 'Lò Thị Mai', titles: ['Bí thư Huyện ủy'] };
const su = { slug: 'vang-a-su', name: 'Vàng A Sử', titles: [] };

function said(text: string, speaker: Statement['speaker'], attributed = true): Statement {
  const start = TEXT.indexOf(text);
  const attribution = {
    source: 'text',
    paragraph: 1,
    start: 0,
    end: 20,
    text: 'Đồng chí Lò Thị Mai',
    rule: 'x',
  } as const;
  const place = { paragraph: 1, start, end: start + text.length, text };
  const known = { speaker, attribution: attributed ? attribution : null };
  const none = { number: null, marker: null, verb: null, addressee: null, due: null, list: null };
  return { kind: 'quote', manner: 'direct', ...place, ...known, ...none };
}

const report = makeReport({
  id: 'mau-1',
  title: 'Than Uyên họp dân',
  issuingBody: 'Huyện ủy Than Uyên',
  paragraphs: ['Than Uyên họp dân', TEXT],
  statements: [said('Dân phải biết trước.', mai), said('Làm ngay.', su)],
  province: place('lai-chau', 'Lai Châu'),
  date: { value: '2022-12-13', precision: 'day', inferred: false, evidence: [] },
});
const spanOf = (text: string) => {
  const start = TEXT.indexOf(text);
  return { paragraph: 1, start, end: start + text.length };
};

describe('citationOf', () => {
  it('names the speaker with the office of that day, within one statement', () => {
    expect(citationOf(report, spanOf('biết trước'), CONTEXT)).toMatchObject({
      words: 'biết trước',
      speaker: mai,
      attribution: 'Đồng chí Lò Thị Mai',
      statement: { kind: 'quote', manner: 'direct' },
      whole: false,
    });
  });

  it('gives words to nobody where the report does not', () => {
    for (const text of [TEXT, 'biết trước.” Ông', 'trước.” Ông Vàng A Sử nói thêm: “Làm', 'Đồng chí']) {
      expect(citationOf(report, spanOf(text), CONTEXT).speaker, text).toBeNull();
    }
    const unnamed = { ...report, statements: [said('Dân phải biết trước.', mai, false)] };
    expect(citationOf(unnamed, spanOf('Dân phải'), CONTEXT).speaker).toBeNull();
    const twice = { ...report, statements: [said('Dân phải biết trước.', mai), said('Dân phải biết', su)] };
    expect(citationOf(twice, spanOf('phải'), CONTEXT).speaker).toBeNull();
  });

  it('calls an office that the report calls a former one a former one', () => {
    const office = { title: 'Bí thư Huyện ủy', id: null, level: null, body: null, current: false } as const;
    const person = { ...mai, offices: [office], role: 'spoke', mentions: [] } as const;
    const citation = citationOf({ ...report, officeholders: [person] }, spanOf('biết trước'), CONTEXT);
    expect(citation.speaker?.titles).toEqual(['nguyên Bí thư Huyện ủy']);
    expect(vietnameseCitation(citation)).toContain('– Lò Thị Mai, nguyên Bí thư Huyện ủy.');
  });

  it('does not give out a name that a person wrote as words of the report', () => {
    const byHand = {
      source: 'sidecar',
      paragraph: null,
      start: null,
      end: null,
      text: 'Vàng A Sử',
      rule: 'x',
    } as const;
    const written = { ...said('Làm ngay.', su), attribution: byHand };
    const citation = citationOf({ ...report, statements: [written] }, spanOf('Làm ngay'), CONTEXT);
    expect(citation).toMatchObject({ speaker: su, attribution: null, attributedBy: byHand });
  });

  it('never names a speaker whose statement does not hold the whole span', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(TEXT.length), (a, b) => {
        const span = { paragraph: 1, start: Math.min(a, b), end: Math.max(a, b) };
        const { speaker } = citationOf(report, span, CONTEXT);
        if (speaker === null) return;
        const own = report.statements.find((each) => each.speaker?.slug === speaker.slug);
        expect(own !== undefined && own.start <= span.start && span.end <= own.end).toBe(true);
      }),
    );
  });

  it('keeps words to the letter, and says where they are cut', () => {
    const long = makeReport({ id: 'dai', paragraphs: ['x '.repeat(9000)] });
    const citation = citationOf(long, { paragraph: 0, start: 0, end: 18_000 }, CONTEXT);
    expect([citation.words.length, citation.cut, citation.whole]).toEqual([MAX_CITED, true, true]);
    expect(citation).toMatchObject({ title: null, date: null, place: null, issuingBody: null, speaker: null });
  });

  it('has a whole address only where the site is known', () => {
    expect(citationOf(report, spanOf(TEXT), CONTEXT).url).toMatch(
      /^https:\/\/sao-luc\.example\/bao-cao\/mau-1\?doan=2&/,
    );
    expect(citationOf(report, spanOf(TEXT), { ...CONTEXT, site: '' }).url).toBeNull();
    expect(absoluteAddress('/a', 'không phải địa chỉ')).toBeNull();
  });
});

describe('citationAnswer', () => {
  it('has the words, their hash and every form', async () => {
    const answer = await citationAnswer(report, { paragraph: 1, words: 'Làm ngay.', nth: 1, sum: null }, CONTEXT);
    expect(answer).toMatchObject({
      paragraph: 1,
      text: 'Làm ngay.',
      textHash: await textHash('Làm ngay.'),
      moved: false,
    });
    expect(Object.keys(answer?.forms ?? {})).toEqual(['vi', 'text', 'html', 'bibtex', 'ris', 'csl']);
    expect(answer?.forms.vi).toContain('“Làm ngay.” – Vàng A Sử');
    expect(answer?.quoteUrl).toMatch(/\/trich-dan\/mau-1\/2\?trich=/);
  });

  it('is null where the words are not in the report', async () => {
    expect(await citationAnswer(report, { paragraph: 1, words: 'không có', nth: 1, sum: null }, CONTEXT)).toBeNull();
    expect(await citationAnswer(report, { paragraph: 9, words: '', nth: 1, sum: null }, CONTEXT)).toBeNull();
  });
});

describe('metaTags', () => {
  it('makes persons authors and the body an institution', () => {
    const tags = metaTags(
      { ...report, byline: { authors: ['Lường Thị Hoa', 'Quàng Văn Nam'], photographers: [] } },
      CONTEXT.site,
    );
    expect(tags).toMatchObject({
      citation_title: 'Than Uyên họp dân',
      citation_publication_date: '2022/12/13',
      citation_author: ['Lường Thị Hoa', 'Quàng Văn Nam'],
      citation_technical_report_institution: 'Huyện ủy Than Uyên',
      citation_public_url: 'https://sao-luc.example/bao-cao/mau-1',
      'DC.date': '2022-12-13',
    });
  });

  it('leaves out what is not known', () => {
    const tags = metaTags(makeReport({ id: 'trong', paragraphs: ['Một.'] }), '');
    expect(Object.keys(tags).sort()).toEqual([
      'DC.language',
      'DC.title',
      'DC.type',
      'citation_language',
      'citation_title',
    ]);
  });
});
