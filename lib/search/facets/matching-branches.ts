import { communeNow, district, oldProvince, provinceNow } from '../../places/lookup';
import type { FacetValue } from '../result';
import { matchesWords } from './matches-words';

/**
 * The provinces that the words name, or that hold a unit they name, with those units; chosen ones stay whatever is typed.
 * The words may name both: “lai chau than uyen”. A province that is named itself keeps all its units.
 *
 * @example matchingBranches(values, 'than uyen') // Lai Châu with huyện Than Uyên alone
 */
export function matchingBranches(values: readonly FacetValue[], words: string): readonly FacetValue[] {
  if (words === '') return values;
  return values.flatMap((province) => {
    const own = placeNames(province);
    const children = province.children.filter(
      (child) => child.selected || matchesWords(`${placeNames(child)} ${own}`, words),
    );
    const stays = province.selected || children.length > 0 || matchesWords(own, words);
    return stays ? [{ ...province, children }] : [];
  });
}

/** Label and other spellings: “Đắc Lắc”, “TP.HCM”. */
function placeNames({ value, label }: FacetValue): string {
  const unit = value.includes('.')
    ? (district(value) ?? communeNow(value))
    : (oldProvince(value) ?? provinceNow(value));
  return [label, ...(unit?.aliases ?? [])].join(' ');
}
