import type { SameKind, SharedThings } from '@/lib/search/related/related';

const WORDS: Readonly<Record<SameKind, string>> = {
  district: 'cùng',
  commune: 'cùng',
  province: 'cùng tỉnh, thành phố:',
  topic: 'cùng chủ đề',
  document: 'cùng dẫn',
  officeholder: 'cùng nêu',
};

/**
 * Why two reports stand beside each other, in words.
 *
 * @example sharedWords([{ same: 'topic', labels: ['OCOP'] }]) // 'cùng chủ đề OCOP'
 */
export function sharedWords(reasons: readonly SharedThings[]): string {
  return reasons.map(({ same, labels }) => `${WORDS[same]} ${labels.join(', ')}`).join('; ');
}
