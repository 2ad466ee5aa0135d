import type { OptionState } from './option-state';

/**
 * One line of a facet as it goes to the browser: words and numbers, no elements. What is usual is left out, because each
 * line stands in the page twice: as HTML, and as the data that wakes it.
 */
export interface OptionRow {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly note?: string;
  /** `off` where it is left out. */
  readonly state?: Exclude<OptionState, 'off'>;
  /** The units of a province; left out where they are not in the page. */
  readonly under?: readonly OptionRow[];
  /** How many more units the province has. */
  readonly left?: number;
  /** Whether the units begin in sight. */
  readonly open?: true;
}

/**
 * Whether a line, or one within it, is chosen: it stays in sight.
 *
 * @example staysInSight({ value: 'ocop', label: 'OCOP', count: 3, state: 'on' }) // true
 */
export function staysInSight({ state }: OptionRow): boolean {
  return state === 'on' || state === 'some';
}
