import { describe, expect, it } from 'vitest';
import { leastOf, processorClock } from '../../processor-time.fixture';
import type { Indicator, Span, Statement } from '../../report/report';
import type { Extractor, MetadataContext } from '../context';
import { textEvidence } from '../evidence';
import { extract, fixture } from '../raw-document.fixture';
import { unmarkedExtractor } from '../unmarked';
import { TOPICS } from './topic-table';
import { topicsExtractor } from './topics';

interface Row {
  readonly title?: string;
  readonly text: string;
  readonly chrome?: readonly string[];
  readonly byline?: string;
  readonly directives?: readonly string[];
  readonly indicators?: readonly string[];
  readonly topics: readonly string[];
}

/** What the extractors before this one would have found; the row says it. */
function foundBefore({ title, directives = [], indicators = [] }: Row): Extractor {
  return {
    name: 'found-before',
    extract: (context) => {
      const [first] = context.paragraphs;
      const titled = title !== undefined && first !== undefined;
      return {
        ...(titled && { title, titleEvidence: [textEvidence(first, 0, title.length, 'test')] }),
        statements: directives.map((words) => directive(spanOf(context, words))),
        indicators: indicators.map((words) => indicator(spanOf(context, words))),
      };
    },
  };
}

function spanOf({ paragraphs }: MetadataContext, words: string): Span {
  const paragraph = paragraphs.findIndex(({ original }) => original.includes(words));
  const start = paragraphs[paragraph]?.original.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`“${words}” does not stand in the text`);
  return { paragraph, start, end: start + words.length };
}

function directive(span: Span): Statement {
  const said = { speaker: null, attribution: null, verb: null, addressee: null, due: null, list: null };
  return { ...span, ...said, kind: 'directive', manner: 'reported', number: null, marker: null, text: '' };
}

function indicator(span: Span): Indicator {
  const read = { value: null, of: null, upTo: null, unit: null, subject: null, comparison: null, hedge: null };
  return { ...span, ...read, raw: '', doubt: null };
}

function slugsOf(row: Row): readonly string[] {
  const title = row.title === undefined ? [] : [row.title];
  const byline = row.byline === undefined ? [] : [row.byline];
  const lines = [...title, ...row.text.split('\n'), ...byline, ...(row.chrome ?? []).map((line) => `~${line}`)];
  const { topics } = extract(lines, {}, [unmarkedExtractor, foundBefore(row), topicsExtractor]).report;
  return topics.map(({ slug }) => slug).sort();
}

describe('topics as topics.yaml has them', () => {
  const rows = fixture<Row>('topics');

  it.each(rows.map((row) => [(row.title ?? row.text).slice(0, 90), row] as const))('%s', (_label, row) => {
    expect(slugsOf(row)).toEqual([...row.topics].sort());
  });

  it('are the same for composed and decomposed letters, either tone style and hard spaces', () => {
    for (const row of rows) {
      const spelt = (write: (text: string) => string) =>
        slugsOf({
          ...row,
          text: write(row.text),
          ...(row.title !== undefined && { title: write(row.title) }),
          directives: (row.directives ?? []).map(write),
          indicators: (row.indicators ?? []).map(write),
        });
      const expected = [...row.topics].sort();
      expect(spelt((text) => text.normalize('NFD'))).toEqual(expected);
      expect(spelt((text) => text.replace(/ủy/g, 'uỷ').replace(/hóa/g, 'hoá').replace(/úy/g, 'uý'))).toEqual(expected);
      expect(spelt((text) => text.replace(/ /g, '\u00A0'))).toEqual(expected);
    }
  });
});

describe('evidence of topics', () => {
  it('shows where a topic is named, in the words of the source', () => {
    const { topics } = extract(['Phòng, chống COVID\u00A0- 19 ở xã.'], {}, [topicsExtractor]).report;
    expect(topics[0]?.evidence).toMatchObject([{ paragraph: 0, start: 13, end: 23, text: 'COVID\u00A0- 19' }]);
  });

  it('puts the heaviest places first, five at most', () => {
    const row: Row = {
      title: 'Tân Phú giữ chuẩn nông thôn mới',
      text: `${'Xã nói về nông thôn mới. '.repeat(7)}\nBí thư yêu cầu giữ vững các tiêu chí nông thôn mới.`,
      directives: ['giữ vững các tiêu chí nông thôn mới'],
      topics: [],
    };
    const lines = [row.title ?? '', ...row.text.split('\n')];
    const { topics } = extract(lines, {}, [foundBefore(row), topicsExtractor]).report;
    expect(topics[0]?.evidence.map(({ paragraph }) => paragraph)).toEqual([0, 2, 1, 1, 1]);
  });

  it('of a title that does not stand in the text names its source', () => {
    const frontMatter = {
      source: 'front-matter',
      paragraph: null,
      start: null,
      end: null,
      text: '',
      rule: 'test',
    } as const;
    const title: Extractor = {
      name: 'title',
      extract: () => ({ title: 'Gỡ vướng giải phóng mặt bằng', titleEvidence: [frontMatter] }),
    };
    const { topics } = extract(['Huyện họp chiều qua.'], {}, [title, topicsExtractor]).report;
    expect(topics).toMatchObject([
      { slug: 'dat-dai-gpmb', evidence: [{ source: 'front-matter', paragraph: null, text: 'giải phóng mặt bằng' }] },
    ]);
  });
});

describe('the table of topics', () => {
  it('has about forty, the three of the mission first, each slug once', () => {
    const slugs = TOPICS.map(({ slug }) => slug);
    expect(slugs.slice(0, 3)).toEqual(['ocop', 'nong-thon-moi', 'covid-19']);
    expect(slugs.length).toBe(40);
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});

describe('hostile texts', () => {
  it.each([
    ['directives without end', 'nông thôn mới, y tế; '.repeat(50_000)],
    ['one sentence', 'tham dự có các '.repeat(70_000)],
    ['names of organisations', 'Phòng Giáo dục và Đào tạo '.repeat(40_000)],
    ['words that begin phrases', 'phát triển đô '.repeat(70_000)],
  ])('%s of a megabyte are read in no more than their share of two seconds', (_label, text) => {
    const at = { from: 0, to: 0 };
    const clock = (key: 'from' | 'to'): Extractor => ({
      name: key,
      extract: () => {
        at[key] = processorClock();
        return {};
      },
    });
    const taken = leastOf(1.5, () => {
      extract([text], {}, [unmarkedExtractor, clock('from'), topicsExtractor, clock('to')]);
      return at.to - at.from;
    });
    // All extractors together have two seconds; the words are cut here, for the others too.
    expect(taken).toBeLessThan(1.5);
  });
});
