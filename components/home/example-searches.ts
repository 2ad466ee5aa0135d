import { EMPTY_FILTERS, EMPTY_QUERY, type SearchQuery } from '@/lib/search/query';
import type { Facets, FacetValue } from '@/lib/search/result';

/** Who asks such a thing. */
export const READERS = ['van-phong', 'phong-vien'] as const;
export type Reader = (typeof READERS)[number];

/** A search written as a task of one of the two readers; it shows one thing that the search can do. */
export interface ExampleSearch {
  readonly reader: Reader;
  readonly task: string;
  /** What the search can do here. */
  readonly shows: string;
  /** How it is asked for, where the task does not say it: the words as typed, or the filter. */
  readonly asked: string | null;
  readonly query: SearchQuery;
}

/** One ability: ways to show it, the best first. */
export type Ability = readonly ExampleSearch[];

/** How far back “since” reaches: about one term of a local Party committee. */
const TERM_YEARS = 4;

/**
 * The abilities worth showing, in their order, each with several examples: which of them finds something is a matter
 * of the corpus. Names, places and numbers are taken from it.
 *
 * @param facets counts over the whole corpus
 * @example const [place] = abilities(result.facets); place?.[0]?.task
 */
export function abilities(facets: Facets): readonly Ability[] {
  return [
    placeAndTopic(facets),
    wordsSince(facets),
    documentNumber(facets),
    [
      ...PHRASES.map(quoted),
      ...PHRASES.map(([phrase, task]) => typed('phong-vien', task, 'Đúng cụm từ', `"${phrase}"`)),
    ],
    NEAR.map(([words, task]) => typed('phong-vien', task, 'Hai vế gần nhau', words)),
    officeholder(facets),
  ];
}

const PHRASES: readonly (readonly [phrase: string, task: string])[] = [
  ['thích ứng an toàn', 'Ai nói “thích ứng an toàn”, khi nào, trên cương vị gì?'],
  ['người đứng đầu', 'Ai nói đến trách nhiệm của “người đứng đầu”?'],
  ['chuyển đổi số', 'Những nơi nào nói đến “chuyển đổi số”?'],
];

const NEAR: readonly (readonly [words: string, task: string])[] = [
  ['giải ngân GẦN/8 chậm', 'Ở đâu giải ngân bị nói là chậm?'],
  ['hồ sơ GẦN/6 trễ', 'Ở đâu hồ sơ bị trễ hẹn?'],
  ['tiến độ GẦN/8 chậm', 'Công trình nào bị nói là chậm tiến độ?'],
  ['kiểm tra GẦN/8 "vi phạm"', 'Cuộc kiểm tra nào phát hiện vi phạm?'],
];

/** A statement that says the phrase: who, and in which office. */
function quoted([phrase, task]: (typeof PHRASES)[number]): ExampleSearch {
  const text = `"${phrase}"`;
  return {
    reader: 'phong-vien',
    task,
    shows: 'Trích dẫn có đúng cụm từ',
    asked: text,
    query: { ...EMPTY_QUERY, text, unit: 'trich-dan' },
  };
}

function typed(reader: Reader, task: string, shows: string, text: string): ExampleSearch {
  return { reader, task, shows, asked: text, query: { ...EMPTY_QUERY, text } };
}

function filtered(filters: Partial<SearchQuery['filters']>): SearchQuery {
  return { ...EMPTY_QUERY, filters: { ...EMPTY_FILTERS, ...filters } };
}

function placeAndTopic({ lists }: Facets): Ability {
  const topics = lists['chu-de'].values.slice(0, 6);
  return top(lists.tinh.values, 2).flatMap((province) =>
    topics.map((topic) => ({
      reader: 'van-phong',
      task: `${province.label} có những báo cáo nào về chủ đề “${topic.label}”?`,
      shows: 'Lọc theo tỉnh và chủ đề',
      asked: null,
      query: filtered({ tinh: [province.value], 'chu-de': [topic.value] }),
    })),
  );
}

function wordsSince({ dates }: Facets): Ability {
  const last = Number(dates.at(-1)?.value);
  if (!Number.isInteger(last)) return [];
  const from = String(last - TERM_YEARS);
  return ['"nông thôn mới"', 'OCOP', 'nghị quyết', 'xã'].map((text) => ({
    reader: 'van-phong',
    task: `Từ năm ${from} đến nay, lãnh đạo đã chỉ đạo gì về ${text.replaceAll('"', '')}?`,
    shows: 'Từng chỉ đạo, theo thời gian',
    asked: `${text}; từ năm ${from}`,
    query: { ...EMPTY_QUERY, text, from, unit: 'chi-dao' },
  }));
}

function documentNumber({ lists }: Facets): Ability {
  // A document without number is cited by its name: typing that shows nothing new.
  const numbered = lists['van-ban'].values.filter(({ label }) => /^\d/.test(label));
  return top(numbered, 2).map(({ label, note }) =>
    typed(
      'van-phong',
      `Những báo cáo nào dẫn văn bản ${unbroken(label)}${note === null ? '' : ` của ${note}`}?`,
      'Số văn bản',
      label,
    ),
  );
}

function officeholder({ lists }: Facets): Ability {
  return top(lists['can-bo'].values, 1).map(({ value, label, note }) => ({
    reader: 'phong-vien',
    task: `${label} được nhắc đến trong những báo cáo nào?`,
    shows: 'Lọc theo cán bộ',
    asked: (note ?? label).replace(' · ', ', '),
    query: filtered({ 'can-bo': [value] }),
  }));
}

/** A number that does not part at its hyphens when the line is full. */
function unbroken(number: string): string {
  return number.replaceAll('-', '-\u2060');
}

/** The most frequent values; a facet gives them in that order. */
function top(values: readonly FacetValue[], count: number): readonly FacetValue[] {
  return values.filter(({ count: reports }) => reports > 0).slice(0, count);
}
