import type { Gap, Word } from '../words';
import { skipPrefixes, titlesBehindName } from './around-name';
import { MENTION_RULES, type Mention, type Start, type Step } from './mention';
import { capitalRun, hasSurname, nameAt } from './name-shape';
import { readGroup } from './read-group';
import { readName, readTitled } from './read-name';
import { readPronoun } from './read-pronoun';
import { readSpeakingTitle } from './speaking-title';
import { parseTitleList, skipHigherUnits, type TitleList } from './title-list';
import type { TitleReader } from './unit-and-name';

/**
 * Reads every mention of a person in one paragraph, left to right, the earliest form first. It resolves nothing:
 * who "đồng chí Bí thư Huyện ủy" is, `resolveMentions` says.
 *
 * @example findMentions(wordsOf('Đồng chí Lò Văn Hương - Bí thư Huyện ủy', 'exact'), reader)[0]?.rule // name-dash-title
 */
export function findMentions(words: readonly Word[], reader: TitleReader): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < words.length) {
    const step = readAt(words, at, reader);
    if (step === null) {
      at += 1;
      continue;
    }
    for (const mention of step.mentions) mentions.push(mention);
    at = Math.max(step.next, at + 1);
  }
  return mentions;
}

function readAt(words: readonly Word[], at: number, reader: TitleReader): Step | null {
  const { vocabulary } = reader;
  const honorific = vocabulary.honorifics.longest(words, at);
  if (honorific !== null) {
    if (vocabulary.notAnHonorific.endsBefore(words, at) !== null && words[at]?.gap === 'space') return null;
    const start = { at, from: at + honorific.length, honorific: honorific.value };
    return isPlural(words, at, reader) ? readGroup(words, start.from, reader) : readAddressed(words, start, reader);
  }
  const bare = { at, from: at, honorific: null };
  if (vocabulary.ranks.longest(words, at) !== null || vocabulary.degrees.longest(words, at) !== null) {
    const step = readName(words, { ...bare, from: skipPrefixes(words, at, reader) }, MENTION_RULES.G9, reader);
    if (step?.mentions.some(({ titles }) => titles.length > 0)) return step;
  }
  return readBareTitle(words, bare, reader) ?? readBracketed(words, bare, reader);
}

/** "các đồng chí", "7 đồng chí", "mỗi đồng chí" */
function isPlural(words: readonly Word[], at: number, { vocabulary }: TitleReader): boolean {
  if (words[at]?.gap !== 'space') return false;
  return words[at - 1]?.number === true || vocabulary.plurals.endsBefore(words, at) !== null;
}

/** "đồng chí …": a name, an office, a given name, or a verb behind it. */
function readAddressed(words: readonly Word[], start: Start, reader: TitleReader): Step | null {
  const gap = words[start.from]?.gap;
  if (gap === 'colon') return readListed(words, start, reader);
  if (gap !== 'space') return null;
  if (reader.vocabulary.departed.endsBefore(words, start.at) !== null) return null;
  const from = skipPrefixes(words, start.from, reader);
  const named = readName(words, { ...start, from }, null, reader);
  if (named !== null) return named;
  const list = parseTitleList(words, from, 'addressed', reader);
  return list === null ? readPronoun(words, { ...start, from }, reader) : readTitled(words, start, list, reader);
}

/** "1. Ông: Lê Văn An - Bí thư Huyện ủy": lists of those present; without an office the colon may begin what he said. */
function readListed(words: readonly Word[], start: Start, reader: TitleReader): Step | null {
  const from = skipPrefixes(words, start.from, reader);
  const end = nameAt(words, from, reader.vocabulary);
  if (end === null || !hasSurname(words, from, end, reader.vocabulary)) return null;
  const step = readName(words, { ...start, from }, null, reader);
  return step?.mentions.some(({ titles }) => titles.length > 0) ? step : null;
}

/** "Phó Chủ tịch HĐND tỉnh Phạm Thị Minh Xuân" without a form of address: headline, caption, press. */
function readBareTitle(words: readonly Word[], start: Start, reader: TitleReader): Step | null {
  const list = parseTitleList(words, start.at, 'strict', reader);
  if (list === null) return null;
  // "Tổng Tham mưu trưởng": a head that the table lacks ends in one that it has.
  const before = words[start.at - 1];
  const cut = words[start.at]?.gap === 'space' && before?.capital === true && before.gap === 'space';
  const departed = reader.vocabulary.departed.endsBefore(words, start.at) !== null;
  // "đường Bí thư Huyện ủy Trần Văn Bảy": the street bears the name.
  const street = words[start.at]?.gap === 'space' && reader.vocabulary.namedAfter.endsBefore(words, start.at) !== null;
  // "Trợ lý Chủ tịch UBND tỉnh Lê Văn An": the office is not his.
  const another =
    words[start.at]?.gap === 'space' && reader.vocabulary.besideOffices.endsBefore(words, start.at) !== null;
  if (cut || departed || street || another || isPlural(words, start.at, reader))
    return { mentions: [], next: list.end };
  if (list.name === null) {
    return (
      readApposition(words, start, list, reader) ??
      readSpeakingTitle(words, start.at, list, reader) ??
      readTitleAndGiven(words, start.at, list.end, reader)
    );
  }
  return readTitled(words, start, list, reader);
}

const OPENING: ReadonlySet<Gap> = new Set(['start', 'stop', 'quote']);

/**
 * "Trưởng Công an huyện Mường Lát, Thượng tá Lê Minh Sơn phát biểu": the office begins the sentence, the name between the
 * comma and the verb is its holder. Anywhere else two people of a row may stand side by side.
 */
function readApposition(words: readonly Word[], start: Start, list: TitleList, reader: TitleReader): Step | null {
  const { vocabulary } = reader;
  const [title, another] = list.titles;
  if (title === undefined || another !== undefined || title.bare) return null;
  if (!OPENING.has(words[start.at]?.gap ?? 'other')) return null;
  const at = skipHigherUnits(words, list.end, vocabulary);
  if (words[at]?.gap !== 'comma') return null;
  const honorific = vocabulary.honorifics.longest(words, at);
  const from = skipPrefixes(words, at + (honorific?.length ?? 0), reader);
  const end = from === at ? null : nameAt(words, from, vocabulary);
  if (end === null || !hasSurname(words, from, end, vocabulary)) return null;
  const next = words[end];
  if (next?.gap !== 'space' || next.capital || next.number) return null;
  const { and, with: along } = vocabulary.small;
  if (next.key === and || next.key === along || titlesBehindName(words, end, reader) !== null) return null;
  const mention = { rule: MENTION_RULES.G5, from: start.at, to: end, name: [from, end], titles: list.titles } as const;
  return { mentions: [{ ...mention, honorific: honorific?.value ?? null }], next: end };
}

/** "Chủ tịch Triệu": an office and the given name; who that is, the rest of the report must say. */
function readTitleAndGiven(words: readonly Word[], from: number, at: number, { vocabulary }: TitleReader): Step {
  const given = words[at]?.gap === 'space' && capitalRun(words, at, vocabulary, 2) === at + 1;
  if (!given) return { mentions: [], next: at };
  const mention = { rule: MENTION_RULES.given, from, to: at + 1, titles: [], honorific: null };
  return { mentions: [{ ...mention, name: [at, at + 1] }], next: at + 1 };
}

/** "Lê Đình Hải (Bí thư Huyện ủy)" */
function readBracketed(words: readonly Word[], start: Start, reader: TitleReader): Step | null {
  if (words[start.at]?.capital !== true) return null;
  const end = nameAt(words, start.at, reader.vocabulary);
  if (end === null || words[end]?.gap !== 'open' || !hasSurname(words, start.at, end, reader.vocabulary)) return null;
  return readName(words, start, MENTION_RULES.G10, reader);
}
