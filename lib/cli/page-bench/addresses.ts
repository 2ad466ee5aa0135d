import { fold } from '../../text/marks';
import type { FacetValues } from './facet-values';

/** Frequent and rare words of reports and of newspapers; one to four syllables and whole questions. */
const WORDS = [
  ...['ocop', 'nông thôn mới', 'covid-19', 'giảm nghèo', 'chuyển đổi số', 'cải cách hành chính', 'xây dựng Đảng'],
  ...['kinh tế', 'phát triển', 'thành phố', 'bệnh nhân', 'doanh nghiệp', 'công an', 'học sinh', 'đường giao thông'],
  ...['Ủy ban nhân dân', 'UBND huyện', 'bí thư huyện ủy chỉ đạo', 'đồng chí chủ tịch', 'ngân sách nhà nước'],
  ...['xử lý vi phạm đất đai', 'phòng chống dịch', 'vệ sinh an toàn thực phẩm', 'đầu tư công', 'an ninh trật tự'],
  ...['kết quả thực hiện nghị quyết', 'hội nghị đánh giá công tác quý', 'bán hàng', 'ma túy', 'thủy lợi'],
];
const PHRASES = [
  ...['"nông thôn mới"', '"đánh giá công tác"', '"ủy ban nhân dân"', '"trên địa bàn"', '"thành phố Hồ Chí Minh"'],
  ...['"tổ chức hội nghị"', '"chủ tịch UBND huyện"', '"kết quả thực hiện"', '"cho biết" công an', '"vệ sinh an toàn"'],
];
const OPERATORS = [
  ...['ocop HOẶC "giảm nghèo"', 'kinh tế GẦN/5 xã hội', 'bệnh viện -bệnh nhân', '(học sinh HOẶC sinh viên) đại học'],
  ...['tieude:"công tác"', 'chude:ocop hội nghị', 'đầu tư NEAR/10 nước ngoài', '"an toàn" -giao thông HOẶC tai nạn'],
];
/** Misspelt, never written, contradicting. */
const NOTHING = ['zzqx', 'ocop xyzzy', 'dduwowngf giao thoong', 'nongthonmoi', '"báo cáo sao hỏa"', 'kỳ lân hóa rồng'];
const SPANS = [
  ['2016', '2016'],
  ['2019', '2019'],
  ['2021', '2021'],
  ['2022', '2022'],
  ['2024', '2024'],
  ['2022-10', '2022-12'],
  ['2023-01', '2023-03'],
  ['2022-12', '2022-12'],
  ['2025-06', '2025-06'],
  ['2020-03-15', '2021-09-30'],
  ['', '2018'],
  ['2025-07-01', ''],
] as const;
const FILTERS = ['tinh', 'huyen', 'tinh-moi', 'xa', 'can-bo', 'chu-de', 'van-ban'] as const;

/**
 * Addresses of pages of results as people ask for them: words with and without marks, phrases, operators, every
 * filter alone and with words, dates, sorts, pages, groups, searches within facets, and searches that find nothing.
 * Each once; the order mixes the kinds, so that no stretch of a run is easy.
 *
 * @param values of the facets of the corpus
 * @example resultAddresses(values).length // over 200
 */
export function resultAddresses(values: FacetValues): readonly string[] {
  const all = [
    '/',
    ...[...WORDS, ...WORDS.map(fold), ...PHRASES, ...OPERATORS, ...NOTHING].map((q) => address({ q })),
    ...FILTERS.flatMap((key, at) => filtered(values, key, WORDS[at] ?? '')),
    ...combined(values),
    ...SPANS.flatMap(([tu, den]) => [address({ tu, den }), address({ q: 'kinh tế', tu, den })]),
    ...['kinh tế', 'học sinh', ''].flatMap((q) => views(q)),
  ];
  return interleave([...new Set(all)]);
}

type Pairs = Readonly<Record<string, string | readonly string[]>>;

function address(pairs: Pairs): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(pairs)) {
    for (const each of typeof value === 'string' ? [value] : value) if (each !== '') params.append(key, each);
  }
  return `/?${params}`;
}

/** The most frequent values, one of the middle, the rarest; some with words, and several of one filter. */
function filtered(values: FacetValues, key: string, words: string): readonly string[] {
  const list = values.get(key) ?? [];
  const some = [list[0], list[1], list[2], list[Math.floor(list.length / 2)], list.at(-1)].flatMap((it) => it ?? []);
  return [
    ...some.map((value) => address({ [key]: value })),
    ...some.slice(0, 3).map((value) => address({ q: words, [key]: value })),
    address({ [key]: list.slice(0, 3) }),
    address({ q: 'hội nghị', [key]: list.slice(1, 6) }),
  ];
}

/** Filters of several kinds at once, as they come about one click after another. */
function combined(values: FacetValues): readonly string[] {
  const value = (key: string, at: number) => values.get(key)?.[at] ?? '';
  return [0, 1, 2, 3].flatMap((at) => {
    const place = { tinh: value('tinh', at), 'chu-de': value('chu-de', at) };
    return [
      address(place),
      address({ ...place, q: 'công tác' }),
      address({ ...place, tu: '2020', den: '2023' }),
      address({ huyen: value('huyen', at), 'can-bo': value('can-bo', at), q: 'hội nghị' }),
      address({
        'tinh-moi': value('tinh-moi', at),
        'van-ban': value('van-ban', at),
        q: 'kết quả',
        'sap-xep': 'moi-nhat',
      }),
    ];
  });
}

function views(q: string): readonly string[] {
  return [
    ...['moi-nhat', 'cu-nhat', 'lien-quan'].map((sort) => address({ q, 'sap-xep': sort })),
    ...['2', '3', '7', '20'].map((page) => address({ q, trang: page })),
    ...['10', '50', '100'].map((size) => address({ q, co: size })),
    ...['can-bo', 'huyen'].map((group) => address({ q, nhom: group })),
    ...['bo-qua', 'chinh-xac'].map((marks) => address({ q, dau: marks })),
    address({ q, 'ban-do': 'nay' }),
    address({ q, 'tim-can-bo': 'nguyen van' }),
    address({ q, 'tim-van-ban': 'nq' }),
    address({ q, 'nguyen-van': '1' }),
  ];
}

/** Every seventh, then every seventh from the second on, and so forth: a fixed order in which neighbours differ. */
function interleave(list: readonly string[]): readonly string[] {
  const step = 7;
  return Array.from({ length: step }, (_, start) => list.filter((_item, at) => at % step === start)).flat();
}
