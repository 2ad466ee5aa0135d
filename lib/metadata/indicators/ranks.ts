import type { Word } from '../words';
import type { IndicatorVocabulary } from './vocabulary';

/** "thứ 6 toàn tỉnh" of "đứng thứ 6 toàn tỉnh"; offsets into the canonical text. */
export interface Rank {
  readonly from: number;
  readonly to: number;
  readonly scope: string | null;
  readonly next: number;
}

const MAX_BETWEEN = 2;

/**
 * Whether the number at `at` is a rank, and among whom.
 *
 * @param to offset of the end of the number ("5/13" has two words)
 * @param next index of the first word behind it
 */
export function rankAt(
  text: string,
  words: readonly Word[],
  at: number,
  to: number,
  next: number,
  { ranks, scopes, key }: IndicatorVocabulary,
): Rank | null {
  const ordinal = words[at - 1];
  // "người đứng đầu thứ 16" is the sixteenth head.
  if (words[at - 2]?.key === key('đầu')) return null;
  if (ordinal?.key !== key('thứ') || words[at]?.gap !== 'space') return null;
  const stands = Array.from({ length: MAX_BETWEEN }, (_, back) => at - 1 - back).some(
    (end) => end >= 0 && words[end]?.gap === 'space' && ranks.endsBefore(words, end) !== null,
  );
  if (!stands) return null;
  const scope = words[next]?.gap === 'space' ? scopes.longest(words, next) : null;
  if (scope === null) return { from: ordinal.from, to, scope: null, next };
  const last = words[next + scope.length - 1];
  const end = last?.to ?? to;
  return { from: ordinal.from, to: end, scope: text.slice(words[next]?.from ?? end, end), next: next + scope.length };
}
