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

/** "(quê huyện Thạch Hà, tỉnh Hà Tĩnh)", "(thứ hai, từ trái sang)": what a bracket behind a name may say. */
const MAX_BRACKET = 16;

/**
 * The offices behind a name, past "(58 tuổi)", "(quê ở …)", "là" and "tân" (newly elected); null when none follows at
 * once.
 */
export function titlesBehindName(words: readonly Word[], end: number, reader: TitleReader): TitleList | null {
  const list = titlesAt(words, end, reader);
  if (list !== null || words[end]?.gap !== 'open') return list;
  for (let at = end + 1; at <= end + MAX_BRACKET; at++) {
    const gap = words[at]?.gap;
    if (gap === 'close') return titlesAt(words, at, reader);
    if (gap === undefined || gap === 'stop' || gap === 'semicolon' || gap === 'open') return null;
  }
  return null;
}

function titlesAt(words: readonly Word[], end: number, reader: TitleReader): TitleList | null {
  const { age, is, newly } = reader.vocabulary.small;
  const aged = words[end]?.number === true && words[end + 1]?.key === age ? 2 : 0;
  const verb = words[end + aged]?.key === is && words[end + aged]?.gap === 'space' ? 1 : 0;
  const first = end + aged + verb;
  const gap = words[first]?.gap;
  const elected = words[first]?.key === newly && words[first]?.capital === false && words[first + 1]?.gap === 'space';
  const from = elected ? first + 1 : first;
  const joined = gap === 'comma' || gap === 'dash' || gap === 'space' || gap === 'open' || gap === 'close';
  return joined ? parseTitleList(words, from, 'none', reader) : null;
}
