import type { Word } from '../words';
import { skipPrefixes, titlesBehindName } from './around-name';
import { MENTION_RULES, type Mention, type Step } from './mention';
import { hasSurname, nameAt } from './name-shape';
import { parseTitleList, type TitleList } from './title-list';
import type { TitleReader } from './unit-and-name';

/** "Các đồng chí trong Ban Thường vụ, Ban Chấp hành Đảng bộ huyện:" is as long as the name of a group gets. */
const MAX_GROUP_WORDS = 10;

/** "; NAME, TITLE": further people of a row that began with a form of address; each has a surname and an office. */
export function readRow(words: readonly Word[], end: number, reader: TitleReader): Step {
  const mentions: Mention[] = [];
  let next = end;
  for (;;) {
    const from = nextOfRow(words, next, reader);
    const name = from === null ? null : nameAt(words, from, reader.vocabulary);
    if (from === null || name === null || !hasSurname(words, from, name, reader.vocabulary)) break;
    const list = titlesBehindName(words, name, reader);
    if (list === null) break;
    mentions.push(inRow(from, name, list.end, list.titles));
    next = list.end;
  }
  return { mentions, next };
}

/**
 * "Các đồng chí: NAME, TITLES; NAME, TITLES", "các đồng chí Phó Chủ tịch UBND huyện: NAME, NAME"; any other group is
 * nobody.
 *
 * @param from word behind the form of address
 */
export function readGroup(words: readonly Word[], from: number, reader: TitleReader): Step | null {
  const gap = words[from]?.gap;
  if (gap !== 'space' && gap !== 'colon') return null;
  const shared = parseTitleList(words, from, 'strict', reader);
  if (shared !== null) return readShared(words, shared, reader);
  const mentions: Mention[] = [];
  let end = from;
  let at: number | null = rowStart(words, from, reader);
  while (at !== null) {
    at = skipPrefixes(words, at, reader);
    const name = nameAt(words, at, reader.vocabulary);
    if (name === null) break;
    // Without an office of their own they may share the next one or have none: named, nothing more.
    const list = titlesBehindName(words, name, reader);
    end = list?.end ?? name;
    mentions.push(inRow(at, name, end, list?.titles ?? []));
    if (list !== null && isShared(words, list, reader)) shareBack(mentions, list);
    at = nextOfRow(words, end, reader);
  }
  return { mentions, next: end };
}

/** An office that several may hold: Phó Chủ tịch, Ủy viên; never Bí thư or Chủ tịch. */
function isShared(words: readonly Word[], { titles }: TitleList, { vocabulary }: TitleReader): boolean {
  return titles.every(({ from }) => vocabulary.ofSeveral.longest(words, from) !== null);
}

/** "các đồng chí A, B - Phó Chủ tịch UBND huyện": those just before, who have no office of their own, hold it too. */
function shareBack(mentions: Mention[], { titles }: TitleList): void {
  for (let at = mentions.length - 2; at >= 0; at--) {
    const before = mentions[at];
    const next = mentions[at + 1];
    if (before === undefined || next === undefined || before.titles.length > 0 || next.from - before.to > 1) return;
    mentions[at] = { ...before, rule: MENTION_RULES.G3, titles };
  }
}

/** One office before several names belongs to each of them. Without a name it is a group: skipped. */
function readShared(words: readonly Word[], list: TitleList, reader: TitleReader): Step {
  const mentions: Mention[] = [];
  let next = list.end;
  let from: number | null = list.name?.[0] ?? (words[list.end]?.gap === 'colon' ? list.end : null);
  while (from !== null) {
    const end = nameAt(words, from, reader.vocabulary);
    if (end === null || !hasSurname(words, from, end, reader.vocabulary)) break;
    // "các đồng chí Phó Bí thư Huyện ủy: A, Chủ tịch UBND huyện; B": each may have more of his own.
    const own = titlesBehindName(words, end, reader);
    next = own?.end ?? end;
    mentions.push(inRow(from, end, next, [...list.titles, ...(own?.titles ?? [])]));
    from = nextOfRow(words, next, reader);
  }
  return { mentions, next };
}

function inRow(from: number, nameEnd: number, to: number, titles: Mention['titles']): Mention {
  const rule = titles.length === 0 ? MENTION_RULES.again : MENTION_RULES.G3;
  return { rule, from, to, name: [from, nameEnd], titles, honorific: null };
}

/** "Các đồng chí trong Ban Thường vụ Huyện ủy: NAME, TITLE": the row begins behind the colon. */
function rowStart(words: readonly Word[], from: number, { vocabulary }: TitleReader): number {
  if (nameAt(words, from, vocabulary) !== null) return from;
  for (let at = from; at <= from + MAX_GROUP_WORDS; at++) {
    const gap = words[at]?.gap;
    if (gap === 'colon') return at;
    if (at > from && gap !== 'space') break;
  }
  return from;
}

/** Word at which the next name of the row may begin: behind a comma, a semicolon, "và" or "cùng". */
function nextOfRow(words: readonly Word[], at: number, { vocabulary }: TitleReader): number | null {
  const word = words[at];
  if (word === undefined) return null;
  const parted = word.gap === 'comma' || word.gap === 'semicolon';
  const { and, with: along } = vocabulary.small;
  if ((word.key === and || word.key === along) && (parted || word.gap === 'space')) return at + 1;
  return parted ? at : null;
}
