import { describe, expect, it } from 'vitest';
import { extract, reportOf } from './raw-document.fixture';
import { MOST_CHARACTERS, withinBudget } from './reading-budget';

const SPEAKER = 'Đồng chí Lò Văn Hương, Bí thư Huyện ủy Than Uyên, phát biểu khai mạc hội nghị.';
const filler = (length: number) => 'Hội nghị nghe đọc tài liệu. '.repeat(Math.ceil(length / 28)).slice(0, length);

describe('the part of a source that is read for metadata', () => {
  it('is all of a report of seventy pages, and nothing is said about it', () => {
    const { officeholders, review } = reportOf([filler(MOST_CHARACTERS - 100), SPEAKER]);
    expect(officeholders.map(({ name }) => name)).toEqual(['Lò Văn Hương']);
    expect(review.filter(({ field }) => field === 'paragraphs')).toEqual([]);
  });

  it('ends after 200.000 characters, and a warning says so', () => {
    const { officeholders, review, paragraphs } = reportOf([filler(MOST_CHARACTERS), SPEAKER]);
    expect(officeholders).toEqual([]);
    expect(paragraphs.at(-1)).toBe(SPEAKER);
    expect(review.filter(({ field }) => field === 'paragraphs')).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('200.000 ký tự') },
    ]);
  });

  it('ends between two words of a long paragraph', () => {
    const [read = ''] = withinBudget(['Huyện ủy họp '.repeat(100_000)]).paragraphs;
    expect(read.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(read).toMatch(/(?:Huyện|ủy|họp)$/u);
  });

  it('cuts a word that has no end', () => {
    expect(withinBudget(['a'.repeat(1_000_000)]).paragraphs).toEqual(['a'.repeat(MOST_CHARACTERS)]);
  });

  it('counts paragraphs without text as work too', () => {
    const { paragraphs, notes } = withinBudget(new Array(1_000_000).fill(''));
    expect(paragraphs).toHaveLength(10_000);
    expect(notes).toHaveLength(1);
  });

  it('does not bind people: a correction may name words behind it', () => {
    const lines = [filler(MOST_CHARACTERS), 'Huyện có 25 sản phẩm OCOP.'];
    const values = { indicators: { add: [{ raw: '25 sản phẩm OCOP', value: 25 }] } };
    const { report, messages } = extract(lines, { handWritten: [{ source: 'sidecar', values }] });
    expect(messages).toEqual([]);
    expect(report.indicators).toMatchObject([{ paragraph: 1, raw: '25 sản phẩm OCOP' }]);
  });
});
