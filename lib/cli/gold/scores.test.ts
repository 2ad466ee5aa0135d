import { describe, expect, it } from 'vitest';
import { emptyReport } from '../../report/empty-report';
import type { Indicator, Officeholder, Report, Speaker, Statement } from '../../report/report';
import { locator } from './locate';
import { parseGold } from './parse-gold';
import { printScores } from './print-scores';
import { scoreReport } from './score-report';
import { compareLists, compareValues, figuresOf } from './tally';

const PARAGRAPHS = [
  'Huyện ủy Krông Năng làm việc với xã',
  "Đồng chí H'Lan Niê yêu cầu: (1) Rà soát 85 hộ nghèo; (2) Làm 2,5 km kênh.",
  'Toàn xã có 34/37 chỉ tiêu đạt, 19/19 tiêu chí là ngưỡng.',
];
const TEXT = `\uFEFF${PARAGRAPHS.join('\r\n\r\n')}`;
const inFile = (text: string) => ({ text, start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length });
const inReport = (paragraph: number, text: string) => {
  const start = PARAGRAPHS[paragraph]?.indexOf(text) ?? -1;
  return { paragraph, start, end: start + text.length };
};

const HLAN: Speaker = { slug: 'h-lan-nie', name: "H'Lan Niê", titles: [] };
const person: Officeholder = {
  ...HLAN,
  titles: ['Bí thư Huyện uỷ'],
  offices: [{ title: 'Bí thư Huyện uỷ', id: 'huyen.bt', level: 'district', body: null, current: true }],
  role: 'spoke',
  mentions: [{ ...inReport(1, "Đồng chí H'Lan Niê"), rule: 'name-again' }],
};
const directive = (text: string, speaker: Speaker | null = HLAN): Statement => ({
  ...inReport(1, text),
  kind: 'directive',
  manner: 'reported',
  number: 1,
  marker: null,
  text,
  speaker,
  attribution: null,
  verb: 'yêu cầu',
  addressee: null,
  due: null,
  list: 0,
});
const figure = (raw: string, value: number, of: number | null = null): Indicator => ({
  ...inReport(2, raw),
  raw,
  value,
  of,
  upTo: null,
  unit: null,
  subject: null,
  comparison: null,
  hedge: null,
  doubt: null,
});
const place = (slug: string, label: string) => ({ slug, label, inferred: false, evidence: [] });

const SOURCE = { name: 'a.txt', format: 'txt', bytes: 1, sha256: '', address: null } as const;
const score = (gold: Record<string, unknown>, report: Partial<Report>) => {
  const parsed = parseGold({ file: 'a.txt', ...gold });
  if (parsed.gold === null) throw new Error('the gold of a test was not read');
  return scoreReport(parsed.gold, { ...emptyReport('a', SOURCE), paragraphs: PARAGRAPHS, ...report }, TEXT);
};
const field = (name: string, gold: Record<string, unknown>, report: Partial<Report>) =>
  score(gold, report).fields.get(name);

describe('figures', () => {
  it('are precision, recall and F1, and none where there is nothing to find', () => {
    expect(figuresOf({ found: ['a', 'b', 'c'], wrong: ['d'], missed: [] })).toEqual({
      precision: 0.75,
      recall: 1,
      f1: 6 / 7,
    });
    expect(figuresOf({ found: [], wrong: [], missed: [] })).toEqual({ precision: null, recall: null, f1: null });
  });

  it('use each item once; a value in place of another is wrong and missed', () => {
    expect(compareLists(['a', 'a', 'b'], ['a', 'c'])).toEqual({ found: ['a'], wrong: ['c'], missed: ['a', 'b'] });
    expect(compareValues('a', 'b')).toEqual({ found: [], wrong: ['b'], missed: ['a'] });
    expect(compareValues(null, null)).toEqual({ found: [], wrong: [], missed: [] });
  });
});

describe('places of the gold', () => {
  it('are led from the file to the paragraphs, whatever blanks and forms lie between', () => {
    for (const text of [TEXT, TEXT.normalize('NFD'), PARAGRAPHS.join('\n').replaceAll(' ', '\u00A0 ')]) {
      const find = locator(text, PARAGRAPHS);
      const start = text.normalize('NFC') === text ? text.indexOf('34/37') : text.normalize('NFD').indexOf('34/37');
      expect(find({ text: '34/37', start, end: start + 5 })).toEqual(inReport(2, '34/37'));
    }
  });

  it('are looked for by their words where the file has markup between', () => {
    const find = locator('<p>Toàn&nbsp;xã có <b>34/37</b> chỉ tiêu</p>', PARAGRAPHS);
    expect(find({ text: '34/37 chỉ tiêu', start: 22, end: 40 })).toEqual(inReport(2, '34/37 chỉ tiêu'));
    expect(find({ text: 'không có ở đây', start: 1, end: 9 })).toBeNull();
  });
});

describe('scores', () => {
  it('compare values and places by name, in any tone style; what the gold leaves out is not scored', () => {
    const { fields } = score(
      { title: { value: 'Huyện uỷ họp' }, district: { value: 'Krông Năng' }, province: 'Đắk Lắk' },
      {
        title: 'Huyện ủy họp',
        district: place('dak-lak.krong-nang', 'huyện Krông Năng'),
        province: place('dak-nong', 'Đắk Nông'),
        date: { value: '2022', precision: 'year', inferred: true, evidence: [] },
      },
    );
    expect(fields.get('title')?.found).toHaveLength(1);
    expect(fields.get('district')?.found).toHaveLength(1);
    expect(fields.get('province')).toEqual({ found: [], wrong: ['Đắk Nông'], missed: ['Đắk Lắk'] });
    expect(fields.has('date')).toBe(false);
  });

  it('take the year of the period for the date of a report without a day', () => {
    const gold = { reportDate: { value: null, yearFacet: 2022 } };
    const date = { value: '2022', precision: 'year', inferred: true, evidence: [] } as const;
    expect(field('date', gold, { date })?.found).toEqual(['2022']);
  });

  it('compare people by name and mentions by their beginning', () => {
    const gold = {
      officeholders: [
        {
          name: "H'Lan Niê",
          titlesAsWritten: ['Bí thư Huyện ủy'],
          titleIds: ['huyen.bt'],
          mentions: [inFile("Đồng chí H'Lan Niê yêu cầu")],
        },
      ],
    };
    const { fields } = score(gold, { officeholders: [person] });
    for (const name of ['people', 'titles', 'titleIds', 'mentions']) {
      expect([name, fields.get(name)?.found.length, fields.get(name)?.wrong]).toEqual([name, 1, []]);
    }
    const moved = { ...person, mentions: [{ ...inReport(1, "H'Lan Niê"), rule: 'name-again' }] };
    expect(field('mentions', gold, { officeholders: [moved] })).toMatchObject({
      found: [],
      wrong: [expect.any(String)],
    });
  });

  it('match directives one to one by overlap, then their speakers', () => {
    const items = [inFile('(1) Rà soát 85 hộ'), inFile('(2) Làm 2,5 km')];
    const gold = { directives: [{ speaker: "H'Lan Niê", announcedCount: 2, items }] };
    const both = [directive('(1) Rà soát 85 hộ nghèo'), directive('(2) Làm 2,5 km kênh', null)];
    const { fields } = score(gold, { statements: both });
    expect(fields.get('directives')?.found).toHaveLength(2);
    expect(fields.get('directiveSpeakers')).toMatchObject({ missed: [expect.stringContaining('(2) Làm')] });
    expect(fields.get('announced')?.missed).toEqual(["H'Lan Niê: 2"]);
    const one = score(gold, { statements: [directive('(1) Rà soát 85 hộ nghèo; (2) Làm 2,5 km kênh.')] });
    expect(one.fields.get('directives')).toMatchObject({ found: [expect.any(String)], missed: [expect.any(String)] });
  });

  it('want a quote of its speaker, and nobody over narration', () => {
    const gold = { quotes: [{ ...inFile('Rà soát 85 hộ nghèo'), speaker: null }] };
    const spoken = { statements: [directive('(1) Rà soát 85 hộ nghèo')] };
    expect(field('quotes', gold, spoken)?.wrong).toHaveLength(1);
    expect(score(gold, spoken).denied).toEqual([{ field: 'quotes', text: 'Rà soát 85 hộ nghèo' }]);
    const quote = { quotes: [{ ...inFile('Rà soát 85 hộ nghèo'), speaker: "H'Lan Niê" }] };
    expect(field('quotes', quote, spoken)?.found).toHaveLength(1);
    expect(field('quotes', quote, {})?.missed).toHaveLength(1);
  });

  it('compare figures by place and value, also those of two numbers', () => {
    const span = (text: string) => ({ evidence: inFile(text) });
    const gold = { indicators: [{ raw: '34/37', value: [34, 37], ...span('34/37 chỉ tiêu đạt') }] };
    expect(field('indicators', gold, { indicators: [figure('34/37 chỉ tiêu', 34, 37)] })?.found).toHaveLength(1);
    expect(field('indicators', gold, { indicators: [figure('34/37 chỉ tiêu', 34)] })).toMatchObject({
      missed: [expect.any(String)],
      wrong: [expect.any(String)],
    });
  });

  it('want primary topics, leave secondary ones free, and decide the core ones apart', () => {
    const topic = (slug: string) => ({ slug, label: slug, evidence: [] });
    const gold = {
      topics: {
        primary: ['giam-ngheo', 'ocop'],
        secondary: ['y-te'],
        background: ['hdnd'],
        core: { ocop: 'có', 'covid-19': false },
      },
    };
    const report = { topics: ['giam-ngheo', 'y-te', 'hdnd', 'ocop', 'covid-19'].map(topic) };
    expect(field('topics', gold, report)).toEqual({ found: ['giam-ngheo'], wrong: ['hdnd'], missed: [] });
    expect(field('coreTopics', gold, report)).toEqual({ found: ['ocop'], wrong: ['covid-19'], missed: [] });
    expect(score(gold, report).denied).toEqual([{ field: 'topics', text: 'covid-19' }]);
  });
});

describe('what the gold denies', () => {
  it.each([
    ['groupMentionsNotOfficeholders', inFile("Đồng chí H'Lan Niê"), { officeholders: [person] }],
    ['notIndicators', inFile('19/19 tiêu chí'), { indicators: [figure('19/19 tiêu chí', 19, 19)] }],
    ['bodyCommitments', inFile('(2) Làm 2,5 km kênh'), { statements: [directive('(2) Làm 2,5 km kênh')] }],
    ['quotedButNotSpeech', inFile('Rà soát 85 hộ'), { statements: [{ ...directive('Rà soát 85 hộ'), kind: 'quote' }] }],
    ['boilerplate', inFile('34/37'), { indicators: [figure('34/37 chỉ tiêu', 34, 37)] }],
  ] as const)('is counted where it was found: %s', (key, span, report) => {
    expect(score({ [key]: [span] }, report).denied).toHaveLength(1);
    expect(score({ [key]: [span] }, {}).denied).toEqual([]);
  });

  it('counts the date of a cited document taken for the report’s', () => {
    const gold = { reportDate: { value: '2022-11-10' }, otherDates: [{ value: '2022-10-21' }] };
    const date = { value: '2022-10-21', precision: 'day', inferred: false, evidence: [] } as const;
    expect(score(gold, { date }).denied).toEqual([{ field: 'date', text: '2022-10-21' }]);
  });
});

describe('hand-made metadata', () => {
  it('needs nothing but the name of the file', () => {
    expect(parseGold({ file: 'a.txt' }).problems).toEqual([]);
    expect(parseGold({}).problems).toEqual(['thiếu “file”: tên tệp báo cáo.']);
    expect(parseGold(null).gold).toBeNull();
  });

  it('tells what is not as it should be, and scores the rest', () => {
    const { gold, problems } = parseGold({
      file: 'a.txt',
      title: { value: 12 },
      officeholders: [{ titles: [] }, { name: 'Lò Văn Hùng', mentions: [{ text: 'x' }] }],
      quotes: 'không phải danh sách',
    });
    expect(gold?.people?.map(({ name }) => name)).toEqual(['Lò Văn Hùng']);
    expect(problems).toEqual([
      '“title.value” phải là chữ.',
      '“officeholders[1]” phải là người có “name”.',
      '“officeholders[2].mentions[1]” phải là đoạn có “text”, “start”, “end”.',
      '“quotes” phải là danh sách.',
    ]);
  });
});

describe('the table', () => {
  it('lists each miss with its report, and only some where they are many', () => {
    const gold = { communes: Array.from({ length: 60 }, (_, at) => ({ name: `Số ${at}`, type: 'xã' })) };
    const scores = [score(gold, { communes: [{ label: 'xã Số 3', mentions: [] }] })];
    const lines = printScores(scores, false);
    expect(lines[1]).toMatch(/^xã được nêu +1\.00 +0\.02 +0\.03 +1 +0 +59$/);
    expect(lines).toContain('  a.txt  xã được nêu, thiếu: xã Số 0');
    expect(lines).toContain('… và 19 điều nữa (xem hết bằng --verbose)');
    expect(printScores(scores, true).filter((line) => line.includes('thiếu: xã'))).toHaveLength(59);
  });
});
