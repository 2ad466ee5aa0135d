import fc from 'fast-check';
import type { Report } from '../../report/report';
import { makeReport, place } from '../../report/report.fixture';
import { fold } from '../../text/marks';

/** Words that are near each other: other marks, other tone styles, other wordings, parts of them, traps. */
const FAMILIES: readonly (readonly string[])[] = [
  ['đường', 'dương', 'duong', 'giao thông'],
  ['bán', 'ban', 'bàn', 'bản'],
  ['hòa', 'hoà', 'hóa', 'giải', 'huyện ủy', 'huyện uỷ'],
  ['kỹ', 'kĩ', 'kỳ', 'thủy', 'thuỷ', 'tay', 'tai'],
  ['UBND', 'ủy ban nhân dân', 'uỷ ban', 'nhân dân', 'uy ban nhan dan', 'ubnd', 'ủy ban nhân dân xã'],
  ['NTM', 'nông thôn mới', 'nông thôn', 'mới', 'ntm', 'NTM nâng cao', 'nông thôn mới nâng cao'],
  ['CA', 'công an', 'ca', 'an', 'cá', 'ca mắc'],
  ['TW', 'trung ương', 'tư', 'từ', 'T.Ư', 'TƯ'],
  ['KT-XH', 'kinh tế - xã hội', 'kinh tế', 'xã', 'hội', 'ktxh'],
  ['Đắk Lắk', 'Đắc Lắc', 'Daklak', 'dak lak', 'lắc', 'Darlac'],
  ['Bắc Kạn', 'Bắc Cạn', 'bắc', 'cạn', 'bac kan'],
  ['Kontum', 'Kon Tum', 'Công Tum', 'công', 'Pleiku', 'Plei Ku'],
  ['khóa XXVII', 'khóa 27', 'khoá', 'khoa 27', '27', 'XXVII'],
  ['quý III', 'quí 3', 'quý III/2022', 'quý 3/2022', '3', 'III', '2022'],
  ['10-NQ/TU', '10 nq tu', '10', 'NQ', 'TU', 'nghị quyết', '10-NQ/HU'],
  ['1083-QĐ/HU', '1083 qd hu', '1083', 'QĐ', '80/2010/NĐ-CP'],
  ['17,5%', '17', '34/37', '34', '1.959', '1959', '05', '5'],
  ['Covid-19', 'Covid19', 'covid', '19', 'logistics'],
  ['lãnh đạo, chỉ đạo', 'lãnh, chỉ đạo', 'lãnh đạo', 'chỉ đạo'],
  ["Cư M'gar", 'Cư Mgar', 'cư', 'huyện đã'],
];

/** Fields in all their shapes; names that nothing bears too. */
export const FIELDS: readonly string[] = [
  ...['tinh:lai-chau', 'tỉnh:"Lai Châu"', 'tinh:lai chau', 'TINH:Tuyên Quang', 'tỉnh: Hà Giang', 'tinh:Atlantis'],
  ...[
    'huyen:"Than Uyên"',
    'xa:"Chiêm Hóa"',
    'chude:ocop',
    'chủ đề:OCOP',
    'canbo:"Lò Văn Hương"',
    'cán bộ: lo van huong',
  ],
  ...['vanban:10-NQ/TU', 'văn bản:"10 nq tu"', 'nam:2022', 'năm:2021..2022', 'tieude:đường', 'tiêu đề:(bán HOẶC mới)'],
];

/** What breaks a query, alone or together. */
export const SPOILT: readonly string[] = [
  ...['"', '(', ')', '-', 'HOẶC', 'OR', 'GẦN/2', 'NEAR/0', 'tinh:', 'nam:x', '…', '“', '- ', '\u0301', ':', '/', '?'],
];

const PLACES = [
  { province: 'lai-chau', district: 'lai-chau.than-uyen', now: 'lai-chau', commune: null },
  { province: 'ha-giang', district: null, now: 'tuyen-quang', commune: null },
  { province: null, district: null, now: 'tuyen-quang', commune: 'tuyen-quang.chiem-hoa' },
  { province: null, district: null, now: null, commune: null },
];

function someReport(word: fc.Arbitrary<string>) {
  return fc
    .record({
      title: fc.option(fc.array(word, { minLength: 1, maxLength: 2 })),
      words: fc.array(word, { minLength: 1, maxLength: 8 }),
      more: fc.array(word, { maxLength: 3 }),
      at: fc.constantFrom(...PLACES),
      year: fc.constantFrom('2021', '2022', '2022-03', null),
      topic: fc.boolean(),
      person: fc.boolean(),
      document: fc.boolean(),
      form: fc.constantFrom('NFC', 'NFC', 'NFD', 'unmarked'),
    })
    .map(({ title, words, more, at, year, topic, person, document, form }) => {
      const write = (list: readonly string[]) =>
        form === 'unmarked' ? fold(list.join(' ')) : list.join(' ').normalize(form);
      const precision = year?.length === 4 ? ('year' as const) : ('month' as const);
      return {
        title: title === null ? null : write(title),
        paragraphs: [write(words), write(more)],
        unmarked: form === 'unmarked',
        province: at.province === null ? null : place(at.province),
        district: at.district === null ? null : place(at.district),
        provinceNow: at.now === null ? null : place(at.now),
        commune: at.commune === null ? null : place(at.commune),
        date: year === null ? null : { value: year, precision, inferred: false, evidence: [] },
        topics: topic ? [{ slug: 'ocop', label: 'OCOP', evidence: [] }] : [],
        officeholders: person
          ? [
              {
                slug: 'lo-van-huong',
                name: 'Lò Văn Hương',
                titles: [],
                offices: [],
                role: 'spoke' as const,
                mentions: [],
              },
            ]
          : [],
        citedDocuments: document ? [{ ...NO_DOCUMENT, slug: '10-nq-tu', number: '10-NQ/TU', label: '10-NQ/TU' }] : [],
      };
    });
}

const NO_DOCUMENT = { kind: null, issuer: null, date: null, mentions: [], paragraph: 0, start: 0, end: 0 };

/** Queries by what they hold: only wanted words; fields too; exclusions too; anything at all. */
type Shape = 'words' | 'conjunction' | 'excluding' | 'any';

function queries(word: fc.Arbitrary<string>): Readonly<Record<Shape, fc.Arbitrary<string>>> {
  const spaced = (part: fc.Arbitrary<string>, maxLength: number) =>
    fc.array(part, { minLength: 1, maxLength }).map((parts) => parts.join(' '));
  const quoted = spaced(word, 2).map((text) => `"${text}"`);
  const near = fc.tuple(word, fc.integer({ min: 0, max: 3 }), word).map(([a, n, b]) => `${a} GẦN/${n} ${b}`);
  const either = fc.tuple(word, word).map(([a, b]) => `(${a} HOẶC ${b})`);
  const field = fc.constantFrom(...FIELDS);
  const spoilt = fc.constantFrom(...SPOILT);
  const words = spaced(fc.oneof({ weight: 5, arbitrary: word }, quoted, near, either), 3);
  const conjunction = spaced(fc.oneof({ weight: 5, arbitrary: word }, quoted, near, either, field), 3);
  const not = fc.oneof(word, quoted, field, either).map((part) => ` -${part}`);
  const excluding = fc.tuple(conjunction, fc.oneof(fc.constant(''), not)).map((parts) => parts.join(''));
  const any = fc.oneof(
    excluding,
    fc.tuple(excluding, conjunction).map(([one, other]) => `${one} HOẶC ${other}`),
    fc.tuple(conjunction, excluding).map(([one, other]) => `${one} (${other} HOẶC đá)`),
    spaced(fc.oneof(word, spoilt, field), 7),
    fc.array(fc.oneof(word, spoilt), { maxLength: 7 }).map((parts) => parts.join('')),
  );
  return { words, conjunction, excluding, any };
}

/** A corpus of up to ten reports and a query that has a chance of finding some of them. */
export interface World {
  readonly reports: readonly Report[];
  readonly text: string;
}

/**
 * Small worlds: text and query draw on the same two or three families of words, so that most queries find something
 * and every other wording has a trap beside it.
 */
export function worlds(shape: Shape): fc.Arbitrary<World> {
  return fc.shuffledSubarray([...FAMILIES], { minLength: 2, maxLength: 3 }).chain((families) => {
    const word = fc.constantFrom(...families.flat());
    return fc.record({
      reports: fc
        .array(someReport(word), { minLength: 1, maxLength: 10 })
        .map((reports) => reports.map((fields, i) => makeReport({ id: `r${i}`, ...fields }))),
      text: queries(word)[shape],
    });
  });
}
