import type { Word } from '../words';
import { parseTitleList, type TitleList } from './title-list';
import type { TitleReader } from './unit-and-name';

/** Ranks and degrees between the form of address and the name: đồng chí Trung tá, TS. BS CKII …. */
const MAX_PREFIXES = 3;
/** First word behind ranks and degrees: where the name itself may begin. */
export function skipPrefixes(words: readonly Word[], from: number, { vocabulary }: TitleReader): number {
  let at = from;
  for (let count = 0; count < MAX_PREFIXES; count++) {
    const found = vocabulary.ranks.longest(words, at) ?? vocabulary.degrees.longest(words, at);
    if (found === null || words[at + found.length]?.gap !== 'space') break;
    at += found.length;
  }
  return at;
}

/** The offices behind a name, past "(58 tuổi)" and "là"; null when none follows at once. */
export function titlesBehindName(words: readonly Word[], end: number, reader: TitleReader): TitleList | null {
  const { age, is } = reader.vocabulary.small;
  const aged = words[end]?.number === true && words[end + 1]?.key === age ? 2 : 0;
  const verb = words[end + aged]?.key === is && words[end + aged]?.gap === 'space' ? 1 : 0;
  const from = end + aged + verb;
  const gap = words[from]?.gap;
  const joined = gap === 'comma' || gap === 'dash' || gap === 'space' || gap === 'open' || gap === 'close';
  return joined ? parseTitleList(words, from, 'none', reader) : null;
}
