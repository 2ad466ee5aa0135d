import type { Line } from './line';
import { type ListedName, namesBehind } from './name-list';
import type { UnitHead } from './unit-head';

/** "2 xã đã được công nhận đạt chuẩn nông thôn mới nâng cao là …": so many words may stand before the names. */
const MOST_BETWEEN = 14;

/**
 * The names far behind counted communes: "có 2 xã đạt chuẩn là Trà Mai và Trà Don", "ba xã đạt chuẩn, gồm: A, B, C". No unit
 * word stands before them, so that they count only where the report's district has such communes; none for one commune.
 */
export function countedNames(line: Line, head: UnitHead): readonly ListedName[] {
  const { words, lexicon } = line;
  if (head.unit.level !== 'commune' || head.plural !== 'number' || head.body) return [];
  const telling = lexicon.book('telling');
  for (let at = head.end; at < Math.min(words.length, head.end + MOST_BETWEEN); at++) {
    const gap = words[at]?.gap;
    const found = telling.longest(words, at);
    if (gap !== 'space' && !(gap === 'comma' && found !== null)) return [];
    if (found === null) continue;
    const end = at + found.length;
    return namesBehind(line, { ...head, from: end, at: end, end, plural: 'word' }).map((name) => ({
      ...name,
      tentative: true,
    }));
  }
  return [];
}
