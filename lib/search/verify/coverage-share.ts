import type { Step } from './align';

/** A word that agrees but for its marks says less. */
const MARKS = 0.6;

/**
 * How much of the paste a passage holds, 0 to 1: words that agree in a row count, the longer the row the more each. Any two
 * administrative texts have small words in the same order; they hardly have rows.
 *
 * @example heldShare([{ pasted: 0, source: 4, likeness: 'same' }]) // 0.5
 */
export function heldShare(steps: readonly Step[]): number {
  let [held, words, row, weight] = [0, 0, 0, 0];
  const close = () => {
    held += weight * (row / (row + 1));
    row = 0;
    weight = 0;
  };
  for (const { pasted, likeness } of steps) {
    if (likeness === 'cut') continue;
    if (pasted >= 0) words++;
    if (likeness === 'other') close();
    else {
      row++;
      weight += likeness === 'marks' ? MARKS : 1;
    }
  }
  close();
  return words === 0 ? 0 : held / words;
}

/** Fewer words in a row are a phrase that anybody uses. */
const ROW = 6;

/**
 * Tokens of the paste that stand in the passage in rows of at least six: where a text was put together from several
 * passages, each holds some of it.
 *
 * @example heldRows(steps).length
 */
export function heldRows(steps: readonly Step[]): number[] {
  const held: number[] = [];
  let row: number[] = [];
  const close = () => {
    if (row.length >= ROW) held.push(...row);
    row = [];
  };
  for (const { pasted, likeness } of steps) {
    if (likeness === 'same') row.push(pasted);
    else close();
  }
  close();
  return held;
}
