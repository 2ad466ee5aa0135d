import { communeNow, district, oldProvince, provinceNow } from '@/lib/places/lookup';
import type { FilterKey } from '@/lib/search/query';
import type { FacetKey, Facets, FacetValue } from '@/lib/search/result';

/** What the page calls each filter. */
export const FILTER_NAMES: Readonly<Record<FilterKey, string>> = {
  tinh: 'Tỉnh',
  'tinh-moi': 'Tỉnh hiện nay',
  huyen: 'Huyện',
  xa: 'Xã',
  'can-bo': 'Cán bộ',
  'chu-de': 'Chủ đề',
  'van-ban': 'Văn bản',
  'noi-nhan': 'Nơi nhận',
};

/** Places are known without any result; the other labels stand in the facets, which always list chosen values. */
const PLACE_LABELS: Readonly<Partial<Record<FilterKey, (slug: string) => string | undefined>>> = {
  tinh: (slug) => oldProvince(slug)?.label,
  'tinh-moi': (slug) => provinceNow(slug)?.label,
  huyen: (slug) => district(slug)?.label,
  xa: (slug) => communeNow(slug)?.label,
};

const FACET_OF: Readonly<Partial<Record<FilterKey, FacetKey>>> = {
  'can-bo': 'can-bo',
  'chu-de': 'chu-de',
  'van-ban': 'van-ban',
  'noi-nhan': 'noi-nhan',
};

/**
 * A filter value in words; the slug itself where nobody knows it.
 *
 * @example filterLabel('huyen', 'lai-chau.than-uyen', facets) // 'huyện Than Uyên'
 */
export function filterLabel(key: FilterKey, slug: string, facets: Facets): string {
  const facet = FACET_OF[key];
  const listed = facet === undefined ? undefined : findValue(facets.lists[facet].values, slug);
  return PLACE_LABELS[key]?.(slug) ?? listed?.label ?? slug;
}

function findValue(values: readonly FacetValue[], slug: string): FacetValue | undefined {
  return values.find((each) => each.value === slug);
}
