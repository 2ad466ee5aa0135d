import type { Word } from '../words';
import { MENTION_RULES, type Mention, type MentionRule } from './mention';
import { capitalRun, hasSurname, nameAt } from './name-shape';
import { parseTitleList } from './title-list';
import type { TitlePhrase } from './title-phrase';
import type { TitleReader } from './unit-and-name';

/** What was read from one word on, and where to go on reading. */
interface Step {
  readonly mentions: readonly Mention[];
  readonly next: number;
}

/** Forms of address that stand before the name of anybody; only "đồng chí" may stand before a bare office. */
const COMRADE = new Set(['đồng chí', 'đ/c']);
/** Ranks and degrees between the form of address and the name: đồng chí Trung tá, Bác sĩ CKII …. */
const MAX_PREFIXES = 3;
/** "Các đồng chí trong Ban Thường vụ, Ban Chấp hành Đảng bộ huyện:" is as long as the name of a group gets. */
const MAX_GROUP_WORDS = 10;

/**
 * Reads every mention of a person in one paragraph, left to right, the earliest form first. It resolves nothing:
 * who "đồng chí Bí thư Huyện ủy" is, `resolvePeople` says.
 *
 * @param paragraph index of the paragraph, passed on into the mentions
 */
export function findMentions(words: readonly Word[], paragraph: number, reader: TitleReader): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < words.length) {
    const step = readAt(words, at, paragraph, reader);
    if (step === null) {
      at += 1;
      continue;
    }
    mentions.push(...step.mentions);
    at = Math.max(step.next, at + 1);
  }
  return mentions;
}

function readAt(words: readonly Word[], at: number, paragraph: number, reader: TitleReader): Step | null {
  const { vocabulary } = reader;
  const honorific = vocabulary.honorifics.longest(words, at);
  if (honorific !== null) {
    if (vocabulary.notAnHonorific.endsBefore(words, at) !== null && words[at]?.gap === 'space') return null;
    const start = { at, from: at + honorific.length, honorific: honorific.value, paragraph };
    return isPlural(words, at, reader) ? readMany(words, start, reader) : readOne(words, start, reader);
  }
  const bare = { at, from: at, honorific: null, paragraph };
  if (vocabulary.ranks.longest(words, at) !== null || vocabulary.degrees.longest(words, at) !== null) {
    const from = skipPrefixes(words, at, reader);
    const step = readName(words, { ...bare, from }, MENTION_RULES.G9, reader);
    return step === null || step.mentions.every(({ titles }) => titles.length === 0) ? null : step;
  }
  return readBareTitle(words, bare, reader) ?? readBracketed(words, bare, reader);
}

interface Start {
  /** Where the mention begins. */
  readonly at: number;
  /** Where its name or title begins. */
  readonly from: number;
  readonly honorific: string | null;
  readonly paragraph: number;
}

function isPlural(words: readonly Word[], at: number, { vocabulary }: TitleReader): boolean {
  const word = words[at];
  if (word?.gap !== 'space') return false;
  return words[at - 1]?.number === true || vocabulary.plurals.endsBefore(words, at) !== null;
}

function skipPrefixes(words: readonly Word[], from: number, { vocabulary }: TitleReader): number {
  let at = from;
  for (let count = 0; count < MAX_PREFIXES; count++) {
    const found = vocabulary.ranks.longest(words, at) ?? vocabulary.degrees.longest(words, at);
    if (found === null || words[at + found.length]?.gap !== 'space') break;
    at += found.length;
  }
  return at;
}

/** "đồng chí …": a name, an office, or a verb behind it. */
function readOne(words: readonly Word[], start: Start, reader: TitleReader): Step | null {
  const { vocabulary } = reader;
  if (words[start.from]?.gap !== 'space') return null;
  if (vocabulary.departed.endsBefore(words, start.at) !== null) return null;
  const from = skipPrefixes(words, start.from, reader);
  const named = readName(words, { ...start, from }, null, reader);
  if (named !== null) return named;
  const list = parseTitleList(words, from, 'addressed', reader);
  if (list !== null) return readTitled(words, { ...start, from }, list, reader);
  const given = readGiven(words, { ...start, from }, reader);
  return given ?? readVerb(words, start, reader);
}

/** "đồng chí Bí thư Huyện ủy [Lê Đình Hải]" */
function readTitled(
  words: readonly Word[],
  start: Start,
  list: NonNullable<ReturnType<typeof parseTitleList>>,
  reader: TitleReader,
): Step {
  const { at, paragraph, honorific } = start;
  if (list.name === null) {
    const comrade = honorific !== null && COMRADE.has(honorific);
    const mention = { rule: MENTION_RULES.G7, paragraph, from: at, to: list.end, name: null, honorific };
    return { mentions: comrade ? [{ ...mention, titles: list.titles }] : [], next: list.end };
  }
  const rule = honorific === null ? MENTION_RULES.G5 : MENTION_RULES.G4;
  const more = titlesBehind(words, list.end, reader);
  const titles = [...list.titles, ...more.titles];
  return {
    mentions: [{ rule, paragraph, from: at, to: more.end, name: list.name, titles, honorific }],
    next: more.end,
  };
}

/** Offices behind a name that had one before it: "Chủ tịch UBND huyện Vũ Huy Thụ, Trưởng Ban Chỉ đạo". */
function titlesBehind(
  words: readonly Word[],
  end: number,
  reader: TitleReader,
): { titles: readonly TitlePhrase[]; end: number } {
  const gap = words[end]?.gap;
  const list = gap === 'comma' || gap === 'dash' ? parseTitleList(words, end, 'none', reader) : null;
  return list ?? { titles: [], end };
}

/** NAME, then the offices: the gap between them is the form (G1, G2, G6, G10). */
function readName(words: readonly Word[], start: Start, rule: MentionRule | null, reader: TitleReader): Step | null {
  const { at, from, paragraph, honorific } = start;
  const end = nameAt(words, from, reader.vocabulary);
  if (end === null) return null;
  const name = [from, end] as const;
  const behind = skipAge(words, end, reader);
  const list = titleStart(words, behind, reader);
  if (list === null) {
    const mention = { rule: MENTION_RULES.again, paragraph, from: at, to: end, name, titles: [], honorific };
    return { mentions: [mention], next: end };
  }
  const form = rule ?? ruleOfGap(words[list.titles[0]?.from ?? end]?.gap);
  const first = { rule: form, paragraph, from: at, to: list.end, name, titles: list.titles, honorific };
  const rest = readList(words, list.end, paragraph, reader);
  return { mentions: [first, ...rest.mentions], next: rest.next };
}

function titleStart(words: readonly Word[], end: number, reader: TitleReader): ReturnType<typeof parseTitleList> {
  const word = words[end];
  if (word === undefined) return null;
  const isWord = word.key === reader.vocabulary.small.is && word.gap === 'space' ? 1 : 0;
  const gap = words[end + isWord]?.gap;
  if (gap !== 'comma' && gap !== 'dash' && gap !== 'space' && gap !== 'open' && gap !== 'close') return null;
  return parseTitleList(words, end + isWord, 'none', reader);
}

/** "ông Nguyễn Văn An (58 tuổi), Trưởng thôn …" */
function skipAge(words: readonly Word[], end: number, { vocabulary }: TitleReader): number {
  const aged = words[end]?.number === true && words[end + 1]?.key === vocabulary.small.age;
  return aged ? end + 2 : end;
}

function ruleOfGap(gap: Word['gap'] | undefined): MentionRule {
  if (gap === 'dash') return MENTION_RULES.G1;
  if (gap === 'open') return MENTION_RULES.G10;
  return gap === 'space' ? MENTION_RULES.G6 : MENTION_RULES.G2;
}

/** "; NAME, TITLE": further people of a row that began with a form of address. */
function readList(words: readonly Word[], end: number, paragraph: number, reader: TitleReader): Step {
  const { and, with: along } = reader.vocabulary.small;
  const mentions: Mention[] = [];
  let next = end;
  for (;;) {
    const word = words[next];
    const joined = word?.key === and || word?.key === along ? 1 : 0;
    const gap = word?.gap;
    if (joined === 0 && gap !== 'semicolon' && gap !== 'comma') break;
    const from = next + joined;
    const name = nameAt(words, from, reader.vocabulary);
    if (name === null || !hasSurname(words, from, name, reader.vocabulary)) break;
    const list = titleStart(words, skipAge(words, name, reader), reader);
    if (list === null) break;
    const rule = MENTION_RULES.G3;
    mentions.push({ rule, paragraph, from, to: list.end, name: [from, name], titles: list.titles, honorific: null });
    next = list.end;
  }
  return { mentions, next };
}

/** "Các đồng chí: NAME, TITLES; …", "các đồng chí Phó Chủ tịch UBND huyện: NAME, NAME"; other groups are nobody. */
function readMany(words: readonly Word[], start: Start, reader: TitleReader): Step | null {
  const { vocabulary } = reader;
  const { from, paragraph } = start;
  const gap = words[from]?.gap;
  if (gap !== 'space' && gap !== 'colon') return null;
  const shared = parseTitleList(words, from, 'strict', reader);
  if (shared !== null) return readShared(words, paragraph, shared, reader);
  const mentions: Mention[] = [];
  let at = skipPrefixes(words, rowStart(words, from, reader), reader);
  for (;;) {
    const end = nameAt(words, at, vocabulary);
    if (end === null) break;
    const list = titleStart(words, skipAge(words, end, reader), reader);
    const to = list?.end ?? end;
    // Without an office of their own they may share the next one or have none: named, nothing more.
    const rule = list === null ? MENTION_RULES.again : MENTION_RULES.G3;
    mentions.push({ rule, paragraph, from: at, to, name: [at, end], titles: list?.titles ?? [], honorific: null });
    const next = nextOfRow(words, to, reader);
    if (next === null) {
      at = to;
      break;
    }
    at = skipPrefixes(words, next, reader);
  }
  return { mentions, next: Math.max(at, from) };
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

function nextOfRow(words: readonly Word[], at: number, { vocabulary }: TitleReader): number | null {
  const word = words[at];
  if (word === undefined) return null;
  const joined = word.key === vocabulary.small.and || word.key === vocabulary.small.with;
  if (joined && (word.gap === 'space' || word.gap === 'comma' || word.gap === 'semicolon')) return at + 1;
  return word.gap === 'comma' || word.gap === 'semicolon' ? at : null;
}

/** One office before several names belongs to each of them. Without a name it is a group: skipped. */
function readShared(
  words: readonly Word[],
  paragraph: number,
  list: NonNullable<ReturnType<typeof parseTitleList>>,
  reader: TitleReader,
): Step {
  const mentions: Mention[] = [];
  let next = list.end;
  let from: number | null = list.name?.[0] ?? (words[list.end]?.gap === 'colon' ? list.end : null);
  while (from !== null) {
    const end = nameAt(words, from, reader.vocabulary);
    if (end === null || !hasSurname(words, from, end, reader.vocabulary)) break;
    const { titles } = list;
    mentions.push({ rule: MENTION_RULES.G3, paragraph, from, to: end, name: [from, end], titles, honorific: null });
    next = end;
    from = nextOfRow(words, end, reader);
  }
  return { mentions, next };
}

/** "Phó Chủ tịch HĐND tỉnh Phạm Thị Minh Xuân" without a form of address: headline, caption, press. */
function readBareTitle(words: readonly Word[], start: Start, reader: TitleReader): Step | null {
  const list = parseTitleList(words, start.at, 'strict', reader);
  if (list === null) return null;
  const plural = isPlural(words, start.at, reader);
  const departed = reader.vocabulary.departed.endsBefore(words, start.at) !== null;
  if (list.name === null || plural || departed) return { mentions: [], next: list.end };
  return readTitled(words, start, list, reader);
}

/** "Lê Đình Hải (Bí thư Huyện ủy)" */
function readBracketed(words: readonly Word[], start: Start, reader: TitleReader): Step | null {
  if (words[start.at]?.capital !== true) return null;
  const end = nameAt(words, start.at, reader.vocabulary);
  if (end === null || words[end]?.gap !== 'open' || !hasSurname(words, start.at, end, reader.vocabulary)) return null;
  return readName(words, start, MENTION_RULES.G10, reader);
}

/** "Ông Lực lưu ý": the given name alone; whose it is, the rest of the report must say. */
function readGiven(words: readonly Word[], start: Start, reader: TitleReader): Step | null {
  const { at, from, paragraph, honorific } = start;
  const end = capitalRun(words, from, reader.vocabulary, 2);
  if (end !== from + 1) return null;
  const mention = { rule: MENTION_RULES.given, paragraph, from: at, to: end, titles: [], honorific };
  return { mentions: [{ ...mention, name: [from, end] }], next: end };
}

/** "Đồng chí nhấn mạnh", "…, đồng chí yêu cầu": the form of address alone, as the subject of a verb of speech. */
function readVerb(words: readonly Word[], start: Start, reader: TitleReader): Step | null {
  const { at, from, paragraph, honorific } = start;
  const gap = words[at]?.gap;
  const comrade = honorific !== null && COMRADE.has(honorific);
  const opens = gap === 'start' || gap === 'stop' || gap === 'quote';
  if (!opens && !(comrade && (gap === 'comma' || gap === 'semicolon'))) return null;
  let verb = from;
  for (let skipped = reader.vocabulary.beforeVerb.longest(words, verb); skipped !== null; ) {
    verb += skipped.length;
    skipped = words[verb]?.gap === 'space' ? reader.vocabulary.beforeVerb.longest(words, verb) : null;
  }
  const found = words[verb]?.gap === 'space' ? reader.vocabulary.speaking.longest(words, verb) : null;
  if (found === null) return null;
  const to = verb + found.length;
  const mention = { rule: MENTION_RULES.G8, paragraph, from: at, to, name: null, titles: [], honorific };
  return { mentions: [mention], next: to };
}
