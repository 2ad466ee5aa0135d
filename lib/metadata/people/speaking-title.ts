import type { Gap, Word } from '../words';
import { MENTION_RULES, type Step } from './mention';
import type { TitleList } from './title-list';
import type { TitleReader } from './unit-and-name';

const OPENING: ReadonlySet<Gap> = new Set(['start', 'stop', 'quote']);

/**
 * "Kết luận hội nghị, Bí thư Huyện ủy yêu cầu …": an office without form of address and name, as the subject of a verb of
 * speech. Who holds it, the rest of the report must say.
 *
 * @example "Chủ tịch UBND huyện yêu cầu các xã …" → title-alone; "được Chủ tịch UBND huyện giao" → null
 */
export function readSpeakingTitle(
  words: readonly Word[],
  at: number,
  list: TitleList,
  reader: TitleReader,
): Step | null {
  const gap = words[at]?.gap ?? 'other';
  // "…, Lê Văn Tám, Chủ tịch UBND xã nói": behind a capital and a comma the office may be that one's.
  const clause = gap === 'comma' && words[at - 1]?.capital === false;
  if (!OPENING.has(gap) && !clause) return null;
  if (list.titles.some(({ bare, vague, outside }) => bare || vague || outside)) return null;
  if (!speaks(words, list.end, reader)) return null;
  const mention = { rule: MENTION_RULES.G7, from: at, to: list.end, name: null, titles: list.titles, honorific: null };
  return { mentions: [mention], next: list.end };
}

/** A verb of speech right behind, or behind "cũng", "đã", "tiếp tục". */
function speaks(words: readonly Word[], from: number, { vocabulary }: TitleReader): boolean {
  for (let at = from; words[at]?.gap === 'space'; ) {
    if (vocabulary.speaking.longest(words, at) !== null) return true;
    const skipped = vocabulary.beforeVerb.longest(words, at);
    if (skipped === null) return false;
    at += skipped.length;
  }
  return false;
}
