import { exactKey } from '../../text/keys';
import type { Word } from '../words';
import { titlesBehindName } from './around-name';
import { MENTION_RULES, type MentionRule, type Start, type Step } from './mention';
import { hasSurname, nameAt } from './name-shape';
import { readRow } from './read-group';
import { parseTitleList, type TitleList } from './title-list';
import type { TitleReader } from './unit-and-name';

/** Prepositions of whose the office before the comma is. */
const OF = new Set(['của', 'cho', 'với', 'cua', 'voi'].map(exactKey));
/** Only "đồng chí" may stand before a bare office; "ông Chủ tịch" is talk. */
const COMRADE = new Set(['đồng chí', 'đ/c']);

export function isComrade(honorific: string | null): boolean {
  return honorific !== null && COMRADE.has(honorific);
}

/**
 * NAME, then the offices: the gap between them is the form (G1, G2, G6, G10). Further people of the row follow. A name
 * without an office is a mention too: somebody known may be meant.
 *
 * @param rule where the caller knows the form (G9), or null
 */
export function readName(
  words: readonly Word[],
  start: Start,
  rule: MentionRule | null,
  reader: TitleReader,
): Step | null {
  const { at, from, honorific } = start;
  const end = nameAt(words, from, reader.vocabulary);
  if (end === null) return null;
  const name = [from, end] as const;
  const list = titlesBehindName(words, end, reader);
  if (list === null) {
    return { mentions: [{ rule: MENTION_RULES.again, from: at, to: end, name, titles: [], honorific }], next: end };
  }
  const form = rule ?? ruleOfGap(words[list.titles[0]?.from ?? end]?.gap);
  const first = { rule: form, from: at, to: list.end, name, titles: list.titles, honorific };
  const rest = readRow(words, list.end, reader);
  return { mentions: [first, ...rest.mentions], next: rest.next };
}

function ruleOfGap(gap: Word['gap'] | undefined): MentionRule {
  if (gap === 'dash') return MENTION_RULES.G1;
  if (gap === 'open') return MENTION_RULES.G10;
  return gap === 'space' ? MENTION_RULES.G6 : MENTION_RULES.G2;
}

/** "[đồng chí] Bí thư Huyện ủy [Lê Đình Hải [, Trưởng Ban Chỉ đạo]]": the offices come first. */
export function readTitled(words: readonly Word[], start: Start, list: TitleList, reader: TitleReader): Step {
  const { at, honorific } = start;
  if (list.name === null) {
    const mention = { rule: MENTION_RULES.G7, from: at, to: list.end, name: null, titles: list.titles, honorific };
    return { mentions: isComrade(honorific) ? [mention] : [], next: list.end };
  }
  const gap = words[list.end]?.gap;
  const more = gap === 'comma' || gap === 'dash' ? parseTitleList(words, list.end, 'none', reader, false) : null;
  const rule = honorific === null ? MENTION_RULES.G5 : MENTION_RULES.G4;
  const { vocabulary } = reader;
  const behind = more === null || words[more.end]?.gap !== 'space' ? null : nameAt(words, more.end, vocabulary);
  // "Phó Chủ tịch Quốc hội A, Bí thư Thành ủy TP HCM B": the last office is that of the name behind it.
  const taken = more !== null && behind !== null && hasSurname(words, more.end, behind, vocabulary);
  const further = taken ? more.titles.slice(0, -1) : (more?.titles ?? []);
  const titles = [...ownTitles(words, start, list), ...further];
  const next = taken ? (further.at(-1)?.to ?? list.end) : (more?.end ?? list.end);
  return { mentions: [{ rule, from: at, to: next, name: list.name, titles, honorific }], next };
}

/**
 * "theo ý kiến của Thủ tướng, Phó Chủ tịch UBND tỉnh Nguyễn Văn An giao": without a form of address, behind "của", the
 * first offices are somebody else's; so is one of the centre before one of another level.
 */
function ownTitles(words: readonly Word[], { at, honorific }: Start, { titles }: TitleList): TitleList['titles'] {
  const last = titles.at(-1);
  if (honorific !== null || last === undefined) return titles;
  const possessive = words[at]?.gap === 'space' && OF.has(words[at - 1]?.key ?? '');
  const central = titles.some((title) => title.bare && title.levels.includes('central'));
  return possessive || central ? [last] : titles;
}
