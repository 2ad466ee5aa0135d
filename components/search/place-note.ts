import { district, oldProvince, provinceNow } from '@/lib/places/lookup';
import { printDate } from '@/lib/report/print-date';
import type { FilterKey } from '@/lib/search/query';

/**
 * What became of a unit, or what it was formed from, where a reader of one map may look for the name of the other.
 *
 * @example placeNote('tinh', 'ha-giang') // 'nay thuộc Tuyên Quang'
 * @example placeNote('tinh-moi', 'tuyen-quang') // 'gồm cả Hà Giang'
 */
export function placeNote(key: FilterKey, slug: string): string | null {
  if (key === 'tinh') return successorNote(slug);
  if (key === 'tinh-moi') return originNote(slug);
  return key === 'huyen' ? endNote(slug) : null;
}

function successorNote(slug: string): string | null {
  const successor = oldProvince(slug)?.successor;
  return successor === undefined || successor === slug
    ? null
    : `nay thuộc ${provinceNow(successor)?.label ?? successor}`;
}

function originNote(slug: string): string | null {
  const others = (provinceNow(slug)?.formedFrom ?? []).filter((each) => each !== slug);
  return others.length === 0 ? null : `gồm cả ${others.map((each) => oldProvince(each)?.label ?? each).join(', ')}`;
}

/** Only for districts that ended before all others did. */
function endNote(slug: string): string | null {
  const until = district(slug)?.until ?? null;
  return until === null ? null : `đến trước ${printDate({ value: until, precision: 'day' })}`;
}
