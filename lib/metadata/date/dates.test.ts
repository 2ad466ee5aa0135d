import { describe, expect, it } from 'vitest';
import { fixture, reportOf } from '../raw-document.fixture';

interface Row {
  readonly above?: readonly string[];
  readonly title?: string | null;
  readonly stamp?: readonly string[];
  readonly text: string | readonly string[];
  readonly stampBelow?: readonly string[];
  readonly published?: string;
  readonly date: string | number | null;
  readonly inferred?: boolean;
  readonly period?: string | null;
}

const chrome = (lines: readonly string[] = []) => lines.map((line) => `~${line}`);

function read(row: Row) {
  const above = chrome(row.above);
  const title = typeof row.title === 'string' ? [row.title] : [];
  const text = typeof row.text === 'string' ? [row.text] : row.text;
  const lines = [...above, ...title, ...chrome(row.stamp), ...text, ...chrome(row.stampBelow)];
  return reportOf(lines, {
    titleParagraph: title.length === 0 ? null : above.length,
    hints: { headTitle: null, siteName: null, published: row.published ?? null, address: null },
  });
}

const ROWS = [...fixture<Row>('dates'), ...fixture<Row>('dates-further')];

describe('dates and periods as the fixtures have them', () => {
  const label = ({ title, text }: Row) => [title ?? [], text].flat().join(' ¶ ').slice(0, 90);
  it.each(ROWS.map((row) => [label(row), row] as const))('%s', (_label, row) => {
    const report = read(row);
    expect(report.date?.value ?? null).toBe(row.date === null ? null : String(row.date));
    if (report.date !== null) expect(report.date.inferred).toBe(row.inferred ?? false);
    if (row.period !== undefined) expect(report.period?.label ?? null).toBe(row.period);
  });

  it('names the words that say the date', () => {
    const report = read({ text: 'Chiều nay (22/11/2022), huyện họp.', date: null });
    expect(report.date?.evidence.map(({ text, rule }) => [text, rule])).toEqual([
      ['Chiều nay (22/11/2022', 'event-date'],
    ]);
  });

  it('names the stamp too where the year is the stamp’s', () => {
    const report = read({
      title: 'Họp bàn công việc',
      stamp: ['Đăng lúc: 25/11/2019'],
      text: 'Sáng 22/11, huyện họp.',
      date: null,
    });
    expect(report.date?.evidence.map(({ rule }) => rule)).toEqual(['event-date', 'publish-stamp']);
  });
});
