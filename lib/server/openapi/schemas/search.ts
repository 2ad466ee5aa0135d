import type { DateBar, Expanded, FacetValue, HitGroup, QueryPart, Repaired, UnknownWord } from '../../../search/result';
import type { SearchAnswer } from '../../../url/answer';
import type { exportHead } from '../../../url/export-answer';
import { COUNT, choice, list, NUMBER, orNull, record, ref, type Schema, said, TEXT, TRUTH } from '../schema';
import { PATH } from './common';

type GroupAnswer = HitGroup & { readonly url: string | null };
type DateAnswer = Pick<DateBar, 'value' | 'count' | 'imprecise' | 'children' | 'quarters'>;
type Beyond = SearchAnswer['beyond'][number];
type ExportHead = ReturnType<typeof exportHead>;

const VALUES = list(ref('FacetValue'));
const FILTERS: Schema = {
  description: 'Bộ lọc đang dùng, theo khóa của địa chỉ.',
  type: 'object',
  additionalProperties: list(TEXT),
};

export const SEARCH_SCHEMAS: Readonly<Record<string, Schema>> = {
  SearchAnswer: record<SearchAnswer>(
    {
      query: record<SearchAnswer['query']>({
        text: TEXT,
        readAs: said('Câu tìm được hiểu thế nào, bằng tiếng Việt.', TEXT),
        terms: list(TEXT),
        parts: list(record<QueryPart>({ said: TEXT, without: TEXT, alone: TEXT })),
        expanded: list(ref('Expanded')),
        mended: list(TEXT),
        repaired: orNull(ref('Repaired')),
        unknown: list(record<UnknownWord>({ text: TEXT, spellings: list(TEXT), queries: list(TEXT) })),
        filters: FILTERS,
      }),
      total: COUNT,
      page: COUNT,
      pageSize: COUNT,
      hits: list(ref('Hit')),
      groups: list(ref('Group')),
      groupTotal: COUNT,
      facets: ref('Facets'),
      beyond: list(
        record<Beyond>({ kind: choice(['spelling', 'partial']), total: COUNT, url: PATH, hits: list(ref('Hit')) }, [
          'url',
        ]),
      ),
      suggestions: list(record<SearchAnswer['suggestions'][number]>({ q: TEXT, why: TEXT })),
      relaxations: list(record<SearchAnswer['relaxations'][number]>({ without: TEXT, total: COUNT, url: PATH })),
      ignored: list(ref('Ignored')),
      tookMs: NUMBER,
    },
    ['groups', 'groupTotal'],
  ),
  Expanded: record<Expanded>({
    kind: choice(['abbreviation', 'spelling', 'numeral']),
    typed: TEXT,
    variants: list(TEXT),
  }),
  Repaired: record<Repaired>({ from: TEXT, to: TEXT, why: TEXT }),
  Group: record<GroupAnswer>({
    key: orNull(choice(['can-bo', 'huyen', 'xa'])),
    value: orNull(TEXT),
    label: TEXT,
    note: orNull(TEXT),
    total: COUNT,
    url: orNull(PATH),
    hits: said('Mã các kết quả của nhóm, có trong `hits`.', list(TEXT)),
  }),
  Facets: record<SearchAnswer['facets']>({
    tinh: VALUES,
    'tinh-moi': VALUES,
    'can-bo': VALUES,
    'chu-de': VALUES,
    'van-ban': VALUES,
    'noi-nhan': VALUES,
    loai: VALUES,
    'thoi-gian': list(ref('DateBar')),
    undated: COUNT,
    withoutDue: COUNT,
    more: record<SearchAnswer['facets']['more']>(
      {
        tinh: COUNT,
        'tinh-moi': COUNT,
        'can-bo': COUNT,
        'chu-de': COUNT,
        'van-ban': COUNT,
        'noi-nhan': COUNT,
        loai: COUNT,
      },
      ['tinh', 'tinh-moi', 'can-bo', 'chu-de', 'van-ban', 'noi-nhan', 'loai'],
    ),
  }),
  FacetValue: record<FacetValue>(
    { value: TEXT, label: TEXT, note: orNull(TEXT), count: COUNT, selected: TRUTH, children: VALUES },
    ['children'],
  ),
  DateBar: record<DateAnswer>(
    {
      value: { type: 'string', pattern: '^\\d{4}(-\\d{2}|-Q[1-4])?$' },
      count: COUNT,
      imprecise: COUNT,
      children: list(ref('DateBar')),
      quarters: list(ref('DateBar')),
    },
    ['children', 'quarters'],
  ),
  Export: record<ExportHead & { hits: unknown }>({
    query: record<ExportHead['query']>({
      text: TEXT,
      unit: choice(['bao-cao', 'chi-dao', 'trich-dan']),
      readAs: TEXT,
      expanded: list(ref('Expanded')),
      mended: list(TEXT),
      repaired: orNull(ref('Repaired')),
      filters: FILTERS,
    }),
    total: COUNT,
    ignored: list(ref('Ignored')),
    hits: said('Mọi kết quả, theo thứ tự của tìm kiếm.', list(ref('Hit'))),
  }),
};
