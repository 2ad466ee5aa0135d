import { describe, expect, it } from 'vitest';
import { leastSeconds } from '../../processor-time.fixture';
import type { Indicator, Statement } from '../../report/report';
import { extract, fixture, reportOf } from '../raw-document.fixture';
import { unmarkedExtractor } from '../unmarked';
import { indicatorsExtractor } from './indicators';

interface Row {
  readonly text: string;
  readonly figures: readonly (Partial<Omit<Indicator, 'doubt'>> & { readonly doubt?: boolean })[];
}

/** Processor seconds for 200 kB of one thing. */
const MOST_SECONDS = 1.5;
const EXTRACTORS = [unmarkedExtractor, indicatorsExtractor];
const read = (...lines: string[]): readonly Indicator[] => extract(lines, {}, EXTRACTORS).report.indicators;

describe('figures as indicators.yaml has them', () => {
  it.each(fixture<Row>('indicators').map((row) => [row.text.slice(0, 90), row] as const))('%s', (_label, row) => {
    const found = read(row.text);
    expect(found.map(({ raw }) => raw)).toEqual(row.figures.map(({ raw }) => raw));
    row.figures.forEach(({ doubt, ...expected }, index) => {
      expect(found[index]).toMatchObject(expected);
      if (doubt !== undefined) expect(found[index]?.doubt !== null).toBe(doubt);
    });
  });
});

describe('numbers that are no figures as indicators-none.yaml has them', () => {
  const rows = fixture<{ readonly text: string; readonly why: string }>('indicators-none');
  it.each(rows.map(({ text, why }) => [`${why}: ${text}`, text] as const))('%s', (_label, text) => {
    expect(read(text).map(({ raw }) => raw)).toEqual([]);
  });
});

describe('indicators', () => {
  it('point at the words of the original', () => {
    const text = 'Huyện\u00A0có 25\u00A0sản phẩm OCOP,  đạt   105,5\u00A0% kế hoạch.'.normalize('NFD');
    const found = read(text);
    expect(found.map(({ value }) => value)).toEqual([25, 105.5]);
    for (const { raw, start, end } of found) expect(text.slice(start, end)).toBe(raw);
  });

  it('are the same for NFC and NFD, both tone styles and other spaces', () => {
    const text = 'Toàn xã hòa giải 34/37 vụ, tỷ lệ đạt 91,9%, tăng 2% so với năm 2021; thu hoạch 5 – 6 tấn/ha.';
    const values = (form: string) =>
      read(form).map(({ value, of, upTo, unit, subject, comparison }) => [value, of, upTo, unit, subject, comparison]);
    expect(values(text)).toHaveLength(4);
    expect(values(text.normalize('NFD'))).toEqual(values(text));
    expect(values(text.replaceAll(' ', '\u00A0'))).toEqual(values(text));
    expect(values(text.replace('hòa', 'hoà'))).toEqual(values(text));
  });

  it('come in the order of the text, from no portal chrome and no byline', () => {
    const report = reportOf([
      '~Lượt xem: 412 lượt, 25 hộ',
      'Xã Yên Thắng họp',
      'Xã có 120 hộ nghèo.',
      'Trồng 15 ha quế.',
      'Lê Hà, Tổ 12 hộ',
      'Ảnh: Vũ Nam',
    ]);
    expect(report.indicators.map(({ paragraph, raw }) => [paragraph, raw])).toEqual([
      [2, '120 hộ nghèo'],
      [3, '15 ha'],
    ]);
  });

  it('are not read inside a cited document', () => {
    const text = 'Nghị quyết về xây dựng 500 nhà cho hộ nghèo được ban hành.';
    const span = { paragraph: 0, start: 0, end: 45 };
    const cited = {
      ...{ slug: 'x', number: null, label: 'x', kind: null, issuer: null, date: null, mentions: [span] },
      ...span,
    };
    const documents = { name: 'documents', extract: () => ({ citedDocuments: [], namedDocuments: [cited] }) };
    expect(extract([text], {}, [documents, indicatorsExtractor]).report.indicators).toEqual([]);
    expect(read(text)).toHaveLength(1);
  });

  it('of an order are wanted, not reached', () => {
    const text =
      'Ông Lò Văn Hom yêu cầu xây 12 nhà tạm, giữ mức đã đạt 85% và 100% hộ nuôi ký cam kết. Xã có 9 hộ nghèo.';
    const said = { speaker: null, attribution: null, verb: 'yêu cầu', addressee: null, due: null, list: null };
    const span = { paragraph: 0, start: text.indexOf('xây'), end: text.indexOf(' Xã có') };
    const manner = { kind: 'directive', manner: 'reported', number: 1, marker: null, text: '' } as const;
    const directive: Statement = { ...span, ...said, ...manner };
    const statements = { name: 'statements', extract: () => ({ statements: [directive] }) };
    const { indicators } = extract([text], {}, [statements, indicatorsExtractor]).report;
    expect(indicators.map(({ raw, hedge }) => [raw, hedge])).toEqual([
      ['12 nhà tạm', 'yêu cầu'],
      ['85%', null],
      ['9 hộ nghèo', null],
    ]);
  });

  it('are read in linear time, whatever the text holds', () => {
    for (const piece of ['1/', '1.', '5% ', '25 xã, ', 'phấn đấu 5 hộ ', '1 tỷ ']) {
      const text = `Huyện có ${piece.repeat(Math.ceil(200_000 / piece.length))}`;
      expect(
        leastSeconds(MOST_SECONDS, () => extract([text], {}, EXTRACTORS)),
        piece,
      ).toBeLessThan(MOST_SECONDS);
    }
  });
});
