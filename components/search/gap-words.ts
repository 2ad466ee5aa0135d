import { communeNow, district, oldProvince, provinceNow } from '@/lib/places/lookup';
import { printDateRange } from '@/lib/report/print-date';
import type { SearchQuery } from '@/lib/search/query';

/**
 * The places and times of a search in words that follow “báo cáo nào”.
 *
 * @example gapWords(query) // 'của huyện Than Uyên (Lai Châu) trong năm 2023'
 */
export function gapWords(query: SearchQuery): string {
  const { filters, from, to } = query;
  const before = [...filters.tinh.map(oldProvinceWords), ...filters.huyen.map(districtWords)];
  const now = [...filters['tinh-moi'].map(provinceNowWords), ...filters.xa.map(communeWords)];
  const range = printDateRange(from, to);
  return [
    before.length === 0 ? null : `của ${before.join(' hoặc ')}`,
    now.length === 0 ? null : `${before.length === 0 ? 'của' : 'thuộc'} ${now.join(' hoặc ')}`,
    range === '' ? null : from === to && from?.length === YEAR ? `trong ${range}` : range,
  ]
    .filter((each) => each !== null)
    .join(' ');
}

const YEAR = 4;

/** 'tỉnh Lai Châu'; a label that brings its type is left as it is: 'Thành phố Hồ Chí Minh'. */
function withType(unit: { readonly type: string; readonly label: string } | undefined, slug: string): string {
  if (unit === undefined) return slug;
  const { type, label } = unit;
  return label.toLowerCase().startsWith(type) ? label : `${type} ${label}`;
}

const oldProvinceWords = (slug: string) => withType(oldProvince(slug), slug);
const provinceNowWords = (slug: string) => `${withType(provinceNow(slug), slug)} hiện nay`;

function districtWords(slug: string): string {
  const unit = district(slug);
  if (unit === undefined) return slug;
  return `${unit.label} (${oldProvince(unit.province)?.label ?? unit.province})`;
}

function communeWords(slug: string): string {
  const unit = communeNow(slug);
  if (unit === undefined) return slug;
  return `${unit.label} (${provinceNow(unit.province)?.label ?? unit.province} hiện nay)`;
}
