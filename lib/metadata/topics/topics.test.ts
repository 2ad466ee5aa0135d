import { describe, expect, it } from 'vitest';
import { extract, fixture } from '../raw-document.fixture';
import { unmarkedExtractor } from '../unmarked';
import { topicsExtractor } from './topics';

interface Row {
  readonly text: string;
  readonly chrome?: readonly string[];
  readonly byline?: string;
  readonly topics: readonly string[];
}

describe('topics as topics.yaml has them', () => {
  it.each(fixture<Row>('topics').map((row) => [row.text.slice(0, 90), row] as const))('%s', (_label, row) => {
    const chrome = (row.chrome ?? []).map((line) => `~${line}`);
    const byline = row.byline === undefined ? [] : [row.byline];
    const lines = [row.text, ...byline, ...chrome];
    const { topics } = extract(lines, {}, [unmarkedExtractor, topicsExtractor]).report;
    expect(topics.map(({ slug }) => slug).sort()).toEqual(row.topics);
  });

  it('shows where a topic is named, in the words of the source', () => {
    const { topics } = extract(['Phòng, chống COVID\u00A0- 19 ở xã.'], {}, [topicsExtractor]).report;
    expect(topics[0]?.evidence).toMatchObject([{ paragraph: 0, start: 13, end: 23, text: 'COVID\u00A0- 19' }]);
  });
});
