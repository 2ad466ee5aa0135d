import { communeNow, district, oldProvince, provinceNow } from '@/lib/places/lookup';
import { provinceToday } from '@/lib/places/place-words';
import { printDateRange } from '@/lib/report/print-date';
import type { FilterKey, SearchQuery } from '@/lib/search/query';
import type { Facets } from '@/lib/search/result';
import { filterLabel } from './filter-words';

type Say = (slug: string, facets: Facets) => string;

const typed = (unit: { readonly type: string; readonly name: string } | undefined, slug: string) =>
  unit === undefined ? slug : `${unit.type} ${unit.name}`;

function today(slug: string): string {
  const unit = provinceNow(slug);
  return unit === undefined ? slug : provinceToday(unit);
}

const SAY: Readonly<Record<FilterKey, Say>> = {
  tinh: (slug) => typed(oldProvince(slug), slug),
  'tinh-moi': (slug) => `${today(slug)} hiện nay`,
  huyen: (slug) => district(slug)?.label ?? slug,
  xa: (slug) => communeNow(slug)?.label ?? slug,
  'can-bo': (slug, facets) => `cán bộ ${filterLabel('can-bo', slug, facets)}`,
  'chu-de': (slug, facets) => `chủ đề ${filterLabel('chu-de', slug, facets)}`,
  'van-ban': (slug, facets) => `văn bản ${filterLabel('van-ban', slug, facets)}`,
  'noi-nhan': (slug, facets) => `nơi nhận ${filterLabel('noi-nhan', slug, facets)}`,
};

/** Keys that are a facet by themselves. */
const ALONE: readonly FilterKey[] = ['can-bo', 'chu-de', 'van-ban', 'noi-nhan'];

/**
 * Which filters apply, in words that can be listened to; null where none does. Values of one facet add up: “hoặc”.
 *
 * @example filterSentence(query, facets) // 'lọc theo tỉnh Lai Châu hoặc tỉnh Sơn La, từ năm 2022'
 */
export function filterSentence(query: SearchQuery, facets: Facets): string | null {
  const said = (...keys: readonly FilterKey[]) =>
    keys.flatMap((key) => query.filters[key].map((slug) => SAY[key](slug, facets))).join(' hoặc ');
  // Province and district are one facet, so are today's province and commune: the order is that of FILTER_KEYS.
  const parts = [
    said('tinh', 'huyen'),
    said('tinh-moi', 'xa'),
    ...ALONE.map((key) => said(key)),
    query.from === null && query.to === null ? '' : printDateRange(query.from, query.to),
    query.dueFrom === null && query.dueTo === null ? '' : `hạn ${printDateRange(query.dueFrom, query.dueTo)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : `lọc theo ${parts.join(', ')}`;
}
