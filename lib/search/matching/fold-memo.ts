import { fold } from '../../text/marks';

/** Vietnamese has about 7,000 syllables; with numbers and names a corpus rarely holds more than this. */
const LIMIT = 100_000;
const memo = new Map<string, string>();

/**
 * `fold` of an exact key, remembered: marking a page folds the same few thousand words again and again.
 *
 * @example foldMemo('đường') // 'duong'
 */
export function foldMemo(exact: string): string {
  const known = memo.get(exact);
  if (known !== undefined) return known;
  const folded = fold(exact);
  if (memo.size >= LIMIT) memo.clear();
  memo.set(exact, folded);
  return folded;
}
