import { describe, expect, it } from 'vitest';
import type { CitedDocument, DirectiveList, Indicator, Officeholder, Report, Statement } from '../../report/report';
import { extract } from '../raw-document.fixture';
import { finding, told, withSidecar } from './sidecar.fixture';

const TEXT = `Đồng chí H'Lan Niê, Phó Bí thư Huyện ủy, yêu cầu xã Ea Kao:

(1) Rà soát 85 hộ nghèo; (2) Báo cáo theo Công văn số 12-CV/HU trước ngày 30/6/2023; (3) Nạo vét 2,5 km kênh.

Ông Y Bhôk nói dân đã góp 40 ngày công, theo Chỉ thị số 05 - CT/TU.`;

const PARAGRAPHS = TEXT.split('\n\n');
const at = (paragraph: number, words: string) => {
  const start = PARAGRAPHS[paragraph]?.indexOf(words) ?? -1;
  return { paragraph, start, end: start + words.length };
};
const HLAN: Officeholder = {
  slug: 'h-lan-nie-1',
  name: "H'Lan Niê",
  titles: ['Phó Bí thư Huyện ủy'],
  offices: [],
  role: 'chaired',
  mentions: [{ ...at(0, "Đồng chí H'Lan Niê"), rule: 'name-comma-title' }],
};
const BHOK: Officeholder = { ...HLAN, slug: 'y-bhok-2', name: 'Y Bhôk', titles: [], role: 'spoke', mentions: [] };
const SPEAKER = { slug: HLAN.slug, name: HLAN.name, titles: HLAN.titles };
const directive = (number: number, words: string): Statement => ({
  ...at(1, words),
  kind: 'directive',
  manner: 'reported',
  number,
  marker: `(${number})`,
  text: words,
  speaker: SPEAKER,
  attribution: null,
  verb: 'yêu cầu',
  addressee: 'xã Ea Kao',
  due: null,
  list: 0,
});
const LIST: DirectiveList = {
  speaker: SPEAKER,
  addressee: 'xã Ea Kao',
  verb: 'yêu cầu',
  announced: null,
  announcedAs: null,
  listed: 2,
};
const indicator = (raw: string, value: number, paragraph: number): Indicator => ({
  ...at(paragraph, raw),
  raw,
  value,
  of: null,
  upTo: null,
  unit: 'hộ',
  subject: null,
  comparison: null,
  hedge: null,
  doubt: null,
});
const LETTER: CitedDocument = {
  ...at(1, '12-CV/HU'),
  slug: '12-cv-hu',
  number: '12-CV/HU',
  label: 'Công văn số 12-CV/HU',
  kind: 'Công văn',
  issuer: null,
  date: null,
  mentions: [at(1, '12-CV/HU')],
};
const FOUND: Partial<Report> = {
  officeholders: [HLAN, BHOK],
  statements: [directive(1, '(1) Rà soát 85 hộ nghèo'), directive(2, '(2) Báo cáo theo Công văn số 12-CV/HU')],
  directiveLists: [LIST],
  indicators: [indicator('85 hộ', 85, 1)],
  citedDocuments: [LETTER],
  topics: [{ slug: 'ocop', label: 'OCOP', evidence: [] }],
};

/** The corrections are laid over twice more, as after later extractors. */
const read = (yaml: string) => withSidecar(TEXT, yaml, [finding(FOUND), finding({}), finding({})]);

describe('people by hand', () => {
  it('are added to those that were found, known again by name', () => {
    const { report, messages } = read(`officeholders:
  add:
    - { name: "h'lan niê", titles: [Bí thư Huyện ủy] }
    - { name: Trần Văn Được, titles: [Chủ tịch UBND xã], role: attended }
`);
    expect(messages).toEqual([]);
    expect(report.officeholders.map(({ name, titles, role }) => [name, titles, role])).toEqual([
      ["h'lan niê", ['Bí thư Huyện ủy'], 'chaired'],
      ['Y Bhôk', [], 'spoke'],
      ['Trần Văn Được', ['Chủ tịch UBND xã'], 'attended'],
    ]);
    expect(report.officeholders[0]).toMatchObject({ slug: HLAN.slug, mentions: HLAN.mentions });
    expect(report.officeholders.map(({ offices }) => offices.map(({ id }) => id))).toEqual([
      ['huyen.bt'],
      [],
      ['xa.ct_ubnd'],
    ]);
  });

  it('are removed by name or by slug, together or alone', () => {
    expect(read('officeholders: { remove: [Y Bhôk] }').report.officeholders).toEqual([HLAN]);
    expect(read('officeholders: { remove: [y-bhok-2, { name: "H\'Lan Niê" }] }').report.officeholders).toEqual([]);
    const swapped = read('officeholders: { remove: [Y Bhôk], add: [{ name: Y Bhôk Êban }] }');
    expect(swapped.report.officeholders.map(({ name }) => name)).toEqual(["H'Lan Niê", 'Y Bhôk Êban']);
    expect(swapped.messages).toEqual([]);
  });

  it('may be led to the page of one who has another slug', () => {
    const { report } = read('officeholders: { add: [{ name: Y Bhôk, slug: y-bhok-buon-ma-thuot-1234 }] }');
    expect(report.officeholders[1]?.slug).toBe('y-bhok-buon-ma-thuot-1234');
  });
});

describe('two people of one name', () => {
  const two = `officeholders:
  - { name: Y Bhôk, slug: a-1, titles: [Bí thư Đảng ủy xã] }
  - { name: Y Bhôk, slug: b-2, titles: [Trưởng Công an xã] }
`;
  const quote = (speaker: string) => read(`${two}statements: [{ kind: quote, text: dân đã góp, speaker: ${speaker} }]`);

  it('are told apart by slug', () => {
    const { report, messages } = quote('{ slug: b-2, name: Y Bhôk, titles: [Trưởng Công an xã] }');
    expect(messages).toEqual([]);
    expect(report.statements[0]?.speaker).toEqual({ slug: 'b-2', name: 'Y Bhôk', titles: ['Trưởng Công an xã'] });
    expect(quote('b-2').report.statements[0]?.speaker?.slug).toBe('b-2');
  });

  it.each(['Y Bhôk', '{ name: Y Bhôk }'])('are not guessed from the name: %s', (speaker) => {
    const { report, messages } = quote(speaker);
    expect(report.statements[0]?.speaker).toBeNull();
    expect(told(messages)).toEqual([expect.stringMatching(/dòng 4 error .*2 cán bộ tên “Y Bhôk”.*a-1, b-2/)]);
  });

  it('have no mention for certain', () => {
    expect(read(two).report.officeholders.map(({ slug, mentions }) => [slug, mentions])).toEqual([
      ['a-1', []],
      ['b-2', []],
    ]);
  });
});

describe('what is written twice', () => {
  it.each([
    ['officeholders: [Y Bhôk, Y  Bhôk]', 'officeholders[2]'],
    ['communes: [xã Thụy Hải, xã Thuỵ Hải]', 'communes[2]'],
    ['citedDocuments: { add: [05-CT/TU, { number: 05 - CT/TU }] }', 'citedDocuments.add[2]'],
    ['topics: [ocop, ocop]', 'topics[2]'],
  ])('is told and taken once: %s', (yaml, path) => {
    const { report, messages } = read(yaml);
    expect(told(messages)).toEqual([expect.stringContaining(`warning “${path}” ghi tay: đã ghi ở trên rồi`)]);
    expect(new Set(report.officeholders.map(({ slug }) => slug)).size).toBe(report.officeholders.length);
    expect(report.communes.length).toBeLessThan(2);
  });
});

describe('topics by hand', () => {
  it('are added and removed by slug, and say that a person gave them', () => {
    const { report } = read('topics: { add: [nong-thon-moi], remove: [ocop] }');
    expect(report.topics).toMatchObject([
      { slug: 'nong-thon-moi', label: 'Nông thôn mới', evidence: [{ source: 'sidecar', rule: 'hand-written' }] },
    ]);
    expect(read('topics: [ocop]').report.topics[0]?.evidence[0]).toMatchObject({ source: 'sidecar' });
  });
});

describe('documents by hand', () => {
  it('are found in the text by their number, however it is spaced', () => {
    const { report, messages } = read('citedDocuments: { add: [{ number: 05-CT/TU, kind: Chỉ thị, date: 2022-03 }] }');
    expect(messages).toEqual([]);
    expect(report.citedDocuments).toHaveLength(2);
    expect(report.citedDocuments[1]).toMatchObject({ ...at(2, '05 - CT/TU'), label: 'Chỉ thị số 05-CT/TU' });
    expect(report.citedDocuments[1]?.mentions).toEqual([at(2, '05 - CT/TU')]);
  });

  it('complete or remove one that was found', () => {
    const { report } = read('citedDocuments: { add: [{ number: 12 CV/HU, date: 2023-05-02 }] }');
    expect(report.citedDocuments).toMatchObject([{ slug: LETTER.slug, date: '2023-05-02', kind: 'Công văn' }]);
    expect(read('citedDocuments: { remove: [12-CV/HU] }').report.citedDocuments).toEqual([]);
  });

  it('meet those of other reports: slug, kind and issuer are read as in a text', () => {
    const { report } = read(`district: dak-lak.krong-nang
citedDocuments: [19-CT/TW, { number: 7-NQ/HU, issuer: Huyện ủy Krông Năng }, { number: 318/QĐ-TTg, slug: khac }]
`);
    expect(report.citedDocuments.map(({ slug, kind, issuer }) => [slug, kind, issuer])).toEqual([
      ['19-ct-tw', 'Chỉ thị', null],
      [expect.stringMatching(/7-nq-hu-.*krong-nang$/), 'Nghị quyết', 'Huyện ủy Krông Năng'],
      ['khac', 'Quyết định', 'Thủ tướng Chính phủ'],
    ]);
  });

  it('that the text does not name are kept and told', () => {
    const { report, messages } = read('namedDocuments: [Luật Đất đai]');
    expect(report.namedDocuments).toMatchObject([{ slug: 'luat-dat-dai', label: 'Luật Đất đai', mentions: [] }]);
    expect(told(messages)).toEqual([expect.stringMatching(/warning .*không thấy “Luật Đất đai”/)]);
  });
});

describe('names and addresses by hand', () => {
  it.each([
    ['officeholders: ["???"]', /tên người phải có chữ/],
    ['officeholders: [{ name: "12" }]', /tên người phải có chữ/],
    ['citedDocuments: ["???"]', /phải có chữ hoặc chữ số/],
    ['citedDocuments: [{ number: 99-NQ/TU, slug: "a/b ?#%" }]', /“citedDocuments\[1\]\.slug” .*chỉ gồm chữ thường/],
    ['statements: [{ kind: quote, text: dân đã góp, speaker: { name: A, slug: A B } }]', /chỉ gồm chữ thường/],
    ['title: 2022', /Hãy đặt trong ngoặc kép: "2022"/],
    ['title: |\n  Một dòng\n  hai dòng\n', /phải là một dòng chữ/],
  ])('that no page could have are refused: %s', (yaml, message) => {
    expect(told(read(yaml).messages)).toEqual([expect.stringMatching(message)]);
  });

  it('of a document that the reader found by other words draw no warning', () => {
    const label = 'Nghị quyết Đại hội XIII của Đảng';
    const named: CitedDocument = { ...LETTER, ...at(2, 'Chỉ thị'), number: null, label, mentions: [at(2, 'Chỉ thị')] };
    const yaml = `namedDocuments: [{ label: ${label}, date: 2021-02-01 }]`;
    const { report, messages } = withSidecar(TEXT, yaml, [finding({ namedDocuments: [named] }), finding({})]);
    expect(messages).toEqual([]);
    expect(report.namedDocuments).toMatchObject([{ date: '2021-02-01', mentions: named.mentions }]);
  });
});

describe('statements by hand', () => {
  it('are found in the text to the letter, with any blanks', () => {
    const { report, messages } = read(`statements:
  add:
    - kind: directive
      text: "(3) Nạo  vét 2,5\u00A0km kênh"
      speaker: H'Lan Niê
      addressee: xã Ea Kao
      due: 2023-06
`);
    expect(messages).toEqual([]);
    expect(report.statements).toHaveLength(3);
    expect(report.statements[2]).toMatchObject({
      ...at(1, '(3) Nạo vét 2,5 km kênh'),
      text: '(3) Nạo vét 2,5 km kênh',
      number: 3,
      speaker: SPEAKER,
      due: '2023-06',
      list: 0,
      attribution: { source: 'sidecar' },
    });
    expect(report.directiveLists).toMatchObject([{ listed: 3 }]);
  });

  it('correct the one over the same words: another speaker begins another list', () => {
    const { report } = read(`statements:
  add: [{ kind: directive, text: "(2) Báo cáo theo Công văn số 12-CV/HU trước ngày 30/6/2023", speaker: Y Bhôk }]
`);
    expect(report.statements.map(({ speaker, number, list, end }) => [speaker?.name, number, list, end])).toEqual([
      ["H'Lan Niê", 1, 0, expect.any(Number)],
      ['Y Bhôk', 1, 1, at(1, ' trước ngày 30/6/2023').end],
    ]);
    expect(report.directiveLists.map(({ listed }) => listed)).toEqual([1, 1]);
  });

  it('are removed by number and paragraph, or by their words', () => {
    expect(read('statements: { remove: [{ number: 1, paragraph: 1 }] }').report.statements).toHaveLength(1);
    const none = read('statements: { remove: [Rà soát, "Báo cáo  theo"] }').report;
    expect([none.statements, none.directiveLists]).toEqual([[], []]);
  });

  it('replace the list, and may have nobody as speaker or somebody who is no officeholder', () => {
    const { report, messages } = read(`statements:
  - { kind: quote, text: dân đã góp 40 ngày công, speaker: { name: Y Bhôk Niê, titles: [Trưởng buôn] } }
  - { kind: directive, text: (1) Rà soát 85 hộ nghèo, speaker: null }
`);
    expect(messages).toEqual([]);
    expect(report.statements.map(({ kind, speaker }) => [kind, speaker?.name, speaker?.titles])).toEqual([
      ['directive', undefined, undefined],
      ['quote', 'Y Bhôk Niê', ['Trưởng buôn']],
    ]);
  });

  it('with a speaker whom nobody knows have none, and that is an error', () => {
    const { report, messages } = read('statements: [{ kind: quote, text: dân đã góp, speaker: Nguyễn Văn Ai }]');
    expect(report.statements[0]?.speaker).toBeNull();
    expect(told(messages)).toEqual([expect.stringMatching(/dòng 1 error .*không có cán bộ “Nguyễn Văn Ai”/)]);
  });
});

describe('indicators by hand', () => {
  it('are added, put right and removed by number and unit', () => {
    const { report, messages } = read(`indicators:
  add: [{ raw: "2,5 km", value: 2.5, unit: km, subject: kênh }, { raw: 85 hộ nghèo, value: 85 }]
`);
    expect(messages).toEqual([]);
    expect(report.indicators.map(({ raw, value, unit }) => [raw, value, unit])).toEqual([
      ['85 hộ nghèo', 85, 'hộ'],
      ['2,5 km', 2.5, 'km'],
    ]);
    expect(read('indicators: { remove: [85 hộ] }').report.indicators).toEqual([]);
    expect(read('indicators: { add: [{ raw: 5 hộ, value: 5 }] }').messages).toHaveLength(1);
  });
});

describe('lists of directives', () => {
  const third = '(3) Nạo vét 2,5 km kênh';
  const withList = (announced: number | null, yaml: string) =>
    withSidecar(TEXT, yaml, [finding({ ...FOUND, directiveLists: [{ ...LIST, announced }] }), finding({})]).report;

  it('are numbered anew when one is gone, and a number removes no second one', () => {
    const { report } = read('statements: { remove: [{ number: 1 }] }');
    expect(report.statements.map(({ text, number }) => [text.slice(0, 3), number])).toEqual([['(2)', 1]]);
    expect(report.directiveLists).toMatchObject([{ listed: 1 }]);
  });

  it('that announce more than they have take in what is added behind them', () => {
    const { statements, directiveLists } = withList(3, `statements: { add: [{ kind: directive, text: "${third}" }] }`);
    expect(statements[2]).toMatchObject({ number: 3, list: 0, speaker: SPEAKER, addressee: 'xã Ea Kao' });
    expect(directiveLists).toMatchObject([{ announced: 3, listed: 3 }]);
  });

  it('take in what is added between their items', () => {
    const items = [directive(1, '(1) Rà soát 85 hộ nghèo'), directive(2, third)];
    const yaml = 'statements: { add: [{ kind: directive, text: "(2) Báo cáo theo Công văn số 12-CV/HU" }] }';
    const { report } = withSidecar(TEXT, yaml, [finding({ ...FOUND, statements: items }), finding({})]);
    expect(report.statements.map(({ number, list, speaker }) => [number, list, speaker?.slug])).toEqual(
      [1, 2, 3].map((number) => [number, 0, SPEAKER.slug]),
    );
  });

  it('do not lend their speaker to what merely follows them', () => {
    const { statements } = withList(null, `statements: { add: [{ kind: directive, text: "${third}" }] }`);
    expect(statements[2]).toMatchObject({ speaker: null, list: 1, number: 1 });
  });

  it.each(['number: 0', 'number: -1.5', 'paragraph: 0.5', 'paragraph: -1'])('refuse %s', (part) => {
    const { messages } = read(`statements: [{ kind: directive, text: Rà soát, ${part} }]`);
    expect(told(messages)).toEqual([expect.stringMatching(/error .*phải là số nguyên từ [01]/)]);
  });
});

describe('both hands', () => {
  it('a change in the sidecar stands over the list of front matter, a list there in its place', () => {
    const frontMatter = { source: 'front-matter', values: { topics: ['ocop', 'covid-19'] } } as const;
    const both = (topics: unknown) =>
      extract(PARAGRAPHS, { handWritten: [{ source: 'sidecar', values: { topics } }, frontMatter] }).report.topics;
    expect(
      both({ add: ['nong-thon-moi'], remove: ['covid-19'] })
        .map(({ slug }) => slug)
        .sort(),
    ).toEqual(['nong-thon-moi', 'ocop']);
    expect(both(['nong-thon-moi']).map(({ slug }) => slug)).toEqual(['nong-thon-moi']);
  });

  it('null takes statements away with their lists', () => {
    expect(read('statements: null').report).toMatchObject({ statements: [], directiveLists: [] });
  });
});
