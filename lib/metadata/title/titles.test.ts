import { describe, expect, it } from 'vitest';
import { extract, fixture } from '../raw-document.fixture';
import { titleExtractor } from './title';

interface Row {
  readonly lines: readonly string[];
  readonly headTitle?: string;
  readonly siteName?: string;
  readonly title: string | null;
}

describe('titles as titles.yaml has them', () => {
  const label = (row: Row) => (row.headTitle ?? row.lines.join(' ¶ ')).slice(0, 90);
  it.each(fixture<Row>('titles').map((row) => [label(row), row] as const))('%s', (_label, row) => {
    const hints = { headTitle: row.headTitle ?? null, siteName: row.siteName ?? null, published: null, address: null };
    expect(extract(row.lines, { hints }, [titleExtractor]).report.title).toBe(row.title);
  });

  it('prefers the block that the source marks', () => {
    const lines = ['Một dòng khác ở trên cùng', 'Tiêu đề thật của bài viết này'];
    const { report } = extract(lines, { titleParagraph: 1 }, [titleExtractor]);
    expect(report.title).toBe('Tiêu đề thật của bài viết này');
    expect(report.titleEvidence[0]).toMatchObject({ paragraph: 1, rule: 'title-of-source' });
  });
});
