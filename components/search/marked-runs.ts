import type { Mark } from '@/lib/search/result';
import { segments } from '../ui/segments';

/**
 * A text cut at its marks, for the browser: pieces alternately plain and marked, the first one plain (and empty where a
 * text begins with a mark). Positions and numbers would say the same in more bytes.
 */
export type MarkedRuns = readonly string[];

/**
 * Cuts a text at its marks; `before` and `after` are put around it, unmarked.
 *
 * @param marks [start, end) in UTF-16 units of `text`
 * @example markedRuns('OCOP năm 2022', [[0, 4]], '… ') // ['… ', 'OCOP', ' năm 2022']
 */
export function markedRuns(text: string, marks: readonly Mark[], before = '', after = ''): MarkedRuns {
  const runs = [before];
  let marked = false;
  const add = (piece: string, asMark: boolean) => {
    if (asMark !== marked) runs.push(piece);
    // Two marks may touch: an empty plain piece keeps them apart.
    else if (asMark) runs.push('', piece);
    else runs.push(`${runs.pop() ?? ''}${piece}`);
    marked = asMark;
  };
  for (const segment of segments(text, marks)) add(segment.text, segment.number !== null);
  if (after !== '') add(after, false);
  return runs;
}
