import type { FacetValue } from '@/lib/search/result';

/** What the box of an option shows: chosen, something within it chosen, held by the chosen unit around it, or nothing. */
export type OptionState = 'on' | 'some' | 'inside' | 'off';

/**
 * The state of one value of a facet.
 *
 * @example optionState(laiChau, false) // 'some' where one of its districts is chosen
 */
export function optionState(value: FacetValue, parentChosen: boolean): OptionState {
  if (value.selected) return 'on';
  if (value.children.some((child) => child.selected)) return 'some';
  return parentChosen ? 'inside' : 'off';
}

/** The box in words, for those who do not see it. */
export const STATE_WORDS: Readonly<Record<Exclude<OptionState, 'off'>, string>> = {
  on: '(đã chọn)',
  some: '(đã chọn một phần)',
  inside: '(thuộc tỉnh đã chọn)',
};

/** Whether a value, or one within it, is chosen: it stays in sight. */
export function isChosen(value: FacetValue): boolean {
  return value.selected || value.children.some((child) => child.selected);
}
