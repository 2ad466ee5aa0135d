import { matchesWords } from '@/lib/search/facets/matches-words';
import type { FilterKey } from '@/lib/search/query';
import type { Facet, FacetValue } from '@/lib/search/result';
import { bounded } from './bounded';
import type { OptionRow } from './option-row';
import { isChosen, type OptionState, optionState } from './option-state';
import { placeNote } from './place-note';

/** The lines of a facet, and how many values are not among them. */
export interface OptionRows {
  readonly rows: readonly OptionRow[];
  readonly left: number;
}

/**
 * The lines of a flat facet: the most frequent values and every chosen one.
 *
 * @param most how many values the page holds; chosen ones may come on top
 *
 * @example listRows(facet, 20).left // all but the first 20
 */
export function listRows({ values, more }: Facet, most: number): OptionRows {
  const kept = values.filter((value, index) => index < most || value.selected);
  return {
    rows: kept.map((value) => rowOf(value, value.note, optionState(value, false))),
    left: more + values.length - kept.length,
  };
}

/** Units of a province that nobody chose: a look at the most frequent; choosing it brings the rest. */
const MAX_UNITS = 6;

const BELOW: Readonly<Record<'tinh' | 'tinh-moi', FilterKey>> = { tinh: 'huyen', 'tinh-moi': 'xa' };

/**
 * The lines of a tree of places. A province that is chosen, or found for one of its units, has all of them with it, one
 * in sight the first few; the rest come once it is chosen. All units of the country would be most of the page.
 *
 * @param words what the facet is searched for, or ''
 *
 * @example treeRows('tinh', facet, '')[0]?.under?.[0]?.label // 'huyện Than Uyên'
 */
export function treeRows(key: 'tinh' | 'tinh-moi', { values }: Facet, words: string): readonly OptionRow[] {
  return bounded(values, isChosen).items.map(({ value: province, rest }) => {
    const row = rowOf(province, placeNote(key, province.value), optionState(province, false));
    const isWanted =
      isChosen(province) || !matchesWords(province.label, words) || (words !== '' && values.length === 1);
    if (province.children.length === 0 || (rest && !isWanted)) return row;
    const units = isWanted ? province.children : province.children.slice(0, MAX_UNITS);
    const left = province.children.length - units.length;
    return {
      ...row,
      under: units.map((unit) => rowOf(unit, placeNote(BELOW[key], unit.value), optionState(unit, province.selected))),
      ...(left === 0 ? {} : { left }),
      ...(isWanted ? { open: true } : {}),
    };
  });
}

function rowOf({ value, label, count }: FacetValue, note: string | null, state: OptionState): OptionRow {
  return { value, label, count, ...(note === null ? {} : { note }), ...(state === 'off' ? {} : { state }) };
}
