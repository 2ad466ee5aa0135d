import type { Paragraph } from '../context';
import { bareMentionAt } from './bare-name';
import { countedNames } from './counted-names';
import { guardOf } from './guards';
import type { Lexicon } from './lexicon';
import { type Line, lineOf, textBetween } from './line';
import type { Generic, Mention } from './mention';
import { type ListedName, namesBehind } from './name-list';
import { type UnitHead, unitHeadAt } from './unit-head';
import type { UnitLevel } from './vocabulary';
import { withinAt } from './within';
import type { ZoneAt } from './zones';

export interface Scan {
  readonly mentions: readonly Mention[];
  readonly generics: readonly Generic[];
}

/**
 * Finds every unit that the paragraphs name, and the unit words that stand without a name. Read twice: names in
 * capitals are cut where the rest of the text cuts them.
 */
export function scanPlaces(paragraphs: readonly Paragraph[], zoneAt: ZoneAt, lexicon: Lexicon): Scan {
  const lines = paragraphs.map((paragraph) => lineOf(paragraph, lexicon, new Set()));
  const first: Scan[] = [];
  let found = 0;
  const seen = new Set<string>();
  for (const line of lines) {
    const scan = found < MOST_MENTIONS ? scanLine(line, zoneAt) : EMPTY;
    first.push(scan);
    found += scan.mentions.length;
    for (const mention of scan.mentions) if (!isAllCapitals(mention)) seen.add(`${mention.level} ${mention.key}`);
  }
  const scans = first.map((scan, i) => {
    const line = lines[i];
    const again = line !== undefined && scan !== EMPTY && UNIT_IN_CAPITALS.test(line.paragraph.canonical.text);
    return again ? scanLine({ ...line, seen }, zoneAt) : scan;
  });
  const mentions = scans.flatMap((scan, i) => (bodyAbove(lines[i - 1]) ? withBody(scan.mentions) : scan.mentions));
  return { mentions, generics: scans.flatMap((scan) => scan.generics) };
}

/** "ỦY BAN NHÂN DÂN" alone on a line of a letterhead; its unit stands on the next one. */
function bodyAbove(line: Line | undefined): boolean {
  if (line === undefined || line.words.length === 0) return false;
  return line.lexicon.book('bodies').longest(line.words, 0)?.length === line.words.length;
}

function withBody(mentions: readonly Mention[]): readonly Mention[] {
  const [first, ...others] = mentions;
  if (first === undefined || first.from > 0 || first.zone !== 'letterhead') return mentions;
  return [{ ...first, body: true }, ...others];
}

/** A long report names a few hundred places; a source that goes on naming them is no report, and costs memory. */
const MOST_MENTIONS = 10_000;
const EMPTY: Scan = { mentions: [], generics: [] };
/** A unit word in capitals, marked or not; only such lines are read twice. Fixed words. */
const UNIT_IN_CAPITALS = /XÃ|HUYỆN|PHƯỜNG|QUẬN|TỈNH|THỊ|THÀNH|ỦY|XA|HUYEN|PHUONG|QUAN|TINH|THI|THANH|UY/;

function isAllCapitals({ paragraph, nameFrom, to }: Mention): boolean {
  const name = paragraph.canonical.text.slice(nameFrom, to);
  return name === name.toUpperCase();
}

function scanLine(line: Line, zoneAt: ZoneAt): Scan {
  const mentions: Mention[] = [];
  const generics: Generic[] = [];
  for (let at = 0; at < line.words.length && mentions.length < MOST_MENTIONS; ) {
    const head = unitHeadAt(line, at);
    if (head === null) {
      const bare = bareMentionAt(line, at, zoneAt);
      if (bare !== null) mentions.push(bare.mention);
      at = bare?.end ?? at + 1;
      continue;
    }
    const names = namesBehind(line, head);
    if (names.length === 0) {
      generics.push(...genericOf(line, head, zoneAt));
      addCounted(mentions, line, head, zoneAt);
    } else addMentions(mentions, line, head, names, zoneAt);
    at = names.at(-1)?.name.end ?? head.end;
  }
  return { mentions, generics };
}

function genericOf(line: Line, { unit, body, plural, from, at }: UnitHead, zoneAt: ZoneAt): Generic[] {
  const start = line.words[from]?.from ?? 0;
  const { paragraph } = line;
  const zone = zoneAt(paragraph, start);
  const general = line.lexicon.book('general').endsBefore(line.words, at) !== null;
  if (zone === null || general) return [];
  return [{ type: unit.type, level: unit.level, body, plural: plural !== null, zone, paragraph, from: start }];
}

function addMentions(
  mentions: Mention[],
  line: Line,
  head: UnitHead,
  names: readonly ListedName[],
  zoneAt: ZoneAt,
): void {
  const last = mentions.at(-1);
  // "Huyện ủy Than Uyên và UBND huyện Than Uyên" is no list.
  const continued = last !== undefined && last.key !== names[0]?.name.key && continuesList(line, head, last);
  if (continued) mentions.splice(-1, 1, { ...last, list: true });
  const list = names.length > 1 || head.plural === 'word' || continued;
  for (const [i, listed] of names.entries()) {
    const mention = mentionOf(line, head, listed, { first: i === 0, list, last }, zoneAt);
    if (mention !== null) mentions.push(mention);
  }
}

/** Named as examples of what was counted, they say nothing of whose report it is. */
function addCounted(mentions: Mention[], line: Line, head: UnitHead, zoneAt: ZoneAt): void {
  for (const listed of countedNames(line, head)) {
    const mention = mentionOf(line, head, listed, { first: false, list: true, last: undefined }, zoneAt);
    if (mention !== null) mentions.push({ ...mention, guard: 'elsewhere', body: false });
  }
}

interface InRow {
  /** The first name behind the unit word. */
  readonly first: boolean;
  readonly list: boolean;
  /** The mention before this one. */
  readonly last: Mention | undefined;
}

function mentionOf(
  line: Line,
  head: UnitHead,
  listed: ListedName,
  { first, list, last }: InRow,
  zoneAt: ZoneAt,
): Mention | null {
  const { paragraph, words, lexicon } = line;
  const { unit, types, body } = head;
  const { at, name, tentative } = listed;
  const nameFrom = words[at]?.from ?? 0;
  const zone = zoneAt(paragraph, first ? (words[head.from]?.from ?? 0) : nameFrom);
  if (zone === null) return null;
  const to = words[name.end - 1]?.to ?? nameFrom;
  const guarded = { words, at: head.from, end: name.end, level: unit.level, body };
  const guard = zone === 'portal' ? null : guardOf(guarded, lexicon);
  // "so với xã A, huyện B, tỉnh C": what holds for the first holds for what it lies in.
  const around = last?.within != null && to === last.within.to;
  return {
    level: unit.level,
    types,
    key: name.key,
    paragraph,
    nameFrom,
    zone,
    body,
    tentative,
    list,
    ground: words[head.from]?.gap === 'space' && lexicon.book('grounds').endsBefore(words, head.from) !== null,
    from: first ? (words[head.at]?.from ?? nameFrom) : nameFrom,
    to,
    guard: around ? (last.guard ?? guard) : guard,
    within: withinAt(line, name.end, unit.level),
  };
}

/** Of one level; a city inside a province is a district's peer: "Huyện ủy A, Thị ủy B, Thành ủy C". */
function isPeer({ level }: Mention, { unit }: UnitHead): boolean {
  const own = (one: UnitLevel) => (one === 'city' ? 'district' : one);
  return own(level) === own(unit.level);
}

/** "huyện A, huyện B và huyện C": each has its own unit word; a comma, "và" or "cùng" and nothing else between. */
function continuesList(line: Line, head: UnitHead, last: Mention): boolean {
  const from = line.words[head.from]?.from;
  // "thành phố Thủ Đức, Thành phố Hồ Chí Minh": one lies in the other.
  if (from === undefined || !isPeer(last, head) || (last.within !== null && from < last.within.to)) return false;
  return /^(?:[,;] ?(?:và |cùng )?| và | cùng | va )(?:các )?$/.test(textBetween(line, last.to, from));
}
