import { district, oldProvince } from '@/lib/places/lookup';
import { printDateRange } from '@/lib/report/print-date';
import { FILTER_KEYS, type FilterKey, type SearchQuery } from '@/lib/search/query';
import type { Facets } from '@/lib/search/result';
import { removeFilter, withDates, withDueDates } from '@/lib/url/change-search';
import { FILTER_NAMES, filterLabel } from './filter-words';

/** One chosen filter and the search without it. */
export interface Chip {
  readonly name: string;
  readonly label: string;
  readonly without: SearchQuery;
}

/** The chosen filters of one facet; they add up, groups narrow each other. */
export interface ChipGroup {
  readonly title: string;
  readonly chips: readonly Chip[];
}

const GROUPS: readonly { readonly title: string; readonly keys: readonly FilterKey[] }[] = [
  { title: 'Địa phương', keys: ['tinh', 'huyen'] },
  { title: 'Địa phương hiện nay', keys: ['tinh-moi', 'xa'] },
  { title: 'Cán bộ', keys: ['can-bo'] },
  { title: 'Chủ đề', keys: ['chu-de'] },
  { title: 'Văn bản', keys: ['van-ban'] },
  { title: 'Nơi nhận', keys: ['noi-nhan'] },
];

/**
 * The chosen filters by facet, in the order of the panel; the dates last.
 *
 * @example chipGroups(query, facets) // [{ title: 'Địa phương', chips: [{ name: 'Tỉnh', label: 'Lai Châu', without: … }] }]
 */
export function chipGroups(query: SearchQuery, facets: Facets): ChipGroup[] {
  const groups = GROUPS.map(({ title, keys }) => ({
    title,
    chips: FILTER_KEYS.filter((key) => keys.includes(key)).flatMap((key) =>
      query.filters[key].map((slug) => ({
        name: FILTER_NAMES[key],
        label: chipLabel(key, slug, facets),
        without: removeFilter(query, key, slug),
      })),
    ),
  }));
  const spans = [
    spanChip('Thời gian', query.from, query.to, withDates(query, null, null)),
    spanChip('Hạn', query.dueFrom, query.dueTo, withDueDates(query, null, null)),
  ];
  return [...groups, ...spans].filter(({ chips }) => chips.length > 0);
}

function spanChip(title: string, from: string | null, to: string | null, without: SearchQuery): ChipGroup {
  const chips = from === null && to === null ? [] : [{ name: title, label: printDateRange(from, to), without }];
  return { title, chips };
}

/** Ten districts are called Châu Thành: a chip stands alone, so it says which. */
function chipLabel(key: FilterKey, slug: string, facets: Facets): string {
  const label = filterLabel(key, slug, facets);
  const around = key === 'huyen' ? oldProvince(district(slug)?.province ?? '')?.label : undefined;
  return around === undefined ? label : `${label}, ${around}`;
}
