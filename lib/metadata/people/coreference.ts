import type { Word } from '../words';
import { type KnownPerson, nameKey, type PlacedMention } from './known-people';
import { MENTION_RULES } from './mention';
import type { ReadParagraph } from './report-words';
import { isSame, mayBeSame, titleForm } from './title-form';
import type { TitleReader } from './unit-and-name';

export interface ResolvedMention {
  readonly mention: PlacedMention;
  readonly person: KnownPerson;
}

/** How many words may stand between a mention and its verb: "cũng không giấu chỗ yếu", "tiếp thu và cho biết". */
const VERB_WITHIN = 4;

/**
 * Says of every mention whose it is; what cannot be said for certain is left out. An office alone belongs to the one
 * person of the report who holds it; "Đồng chí" alone to the last who spoke, unless somebody else came between.
 *
 * @param mentions in the order of the text
 */
export function resolveMentions(
  mentions: readonly PlacedMention[],
  people: ReadonlyMap<string, KnownPerson>,
  blocks: readonly ReadParagraph[],
  reader: TitleReader,
): ResolvedMention[] {
  const resolved: ResolvedMention[] = [];
  let speaker: { person: KnownPerson; block: number } | null = null;
  let last: KnownPerson | null = null;
  let before: PlacedMention | null = null;
  for (const mention of mentions) {
    const words = blocks[mention.block]?.words ?? [];
    if (mention.rule === MENTION_RULES.G8) {
      if (
        speaker !== null &&
        (last === speaker.person || speaker.block === mention.block) &&
        fits(mention, speaker.person)
      ) {
        resolved.push({ mention, person: speaker.person });
        last = speaker.person;
        speaker = { person: speaker.person, block: mention.block };
      }
      continue;
    }
    const person = whose(mention, words, people, mentions, blocks, reader);
    if (person !== null) resolved.push({ mention, person });
    if (acts(mention, words, reader)) {
      // "A và B điều hành hội nghị": whoever "Đồng chí" is then, the text does not say.
      speaker = person === null || joinedTo(before, mention, words, reader) ? null : { person, block: mention.block };
    }
    last = person;
    before = mention;
  }
  return resolved;
}

function whose(
  mention: PlacedMention,
  words: readonly Word[],
  people: ReadonlyMap<string, KnownPerson>,
  mentions: readonly PlacedMention[],
  blocks: readonly ReadParagraph[],
  reader: TitleReader,
): KnownPerson | null {
  const key = nameKey(mention, words);
  if (mention.rule === MENTION_RULES.G7) return holderOf(mention, words, people, reader);
  if (key === null) return null;
  if (mention.rule === MENTION_RULES.given) return bearerOf(key, mention, people, mentions, blocks);
  const { namedAfter, inMemoryOf } = reader.vocabulary;
  const before = mention.titles.length > 0 ? [inMemoryOf] : [inMemoryOf, namedAfter];
  const other = words[mention.from]?.gap === 'space' && before.some((book) => book.endsBefore(words, mention.from));
  return other ? null : (people.get(key) ?? null);
}

/** The only person who holds the office; where two may, nobody. */
function holderOf(
  mention: PlacedMention,
  words: readonly Word[],
  people: ReadonlyMap<string, KnownPerson>,
  reader: TitleReader,
): KnownPerson | null {
  const forms = mention.titles.map((title) => titleForm(words, title, reader));
  const holders = (same: typeof isSame) =>
    [...people.values()].filter((person) => forms.every((form) => person.titles.some((held) => same(held.form, form))));
  const exact = holders(isSame);
  const candidates = exact.length > 0 ? exact : holders(mayBeSame);
  const [only] = candidates;
  return candidates.length === 1 && only !== undefined ? only : null;
}

/** "ông Lực": the one person with this given name, and nobody without an office has it too. */
function bearerOf(
  given: string,
  mention: PlacedMention,
  people: ReadonlyMap<string, KnownPerson>,
  mentions: readonly PlacedMention[],
  blocks: readonly ReadParagraph[],
): KnownPerson | null {
  const names = new Set<string>();
  for (const each of mentions) {
    const key = each.rule === MENTION_RULES.given ? null : nameKey(each, blocks[each.block]?.words ?? []);
    if (key?.endsWith(` ${given}`) === true) names.add(key);
  }
  const [only] = names;
  if (names.size !== 1 || only === undefined) return null;
  const person = people.get(only);
  return person !== undefined && fits(mention, person) ? person : null;
}

/** "Bà nhấn mạnh" cannot be a man. */
function fits(mention: PlacedMention, person: KnownPerson): boolean {
  if (person.female === null) return true;
  if (mention.honorific === 'bà') return person.female;
  return mention.honorific !== 'ông' || !person.female;
}

/** Whether a verb of speech or of chairing follows at once. */
export function acts(mention: PlacedMention, words: readonly Word[], { vocabulary }: TitleReader): boolean {
  for (let at = mention.to; at < mention.to + VERB_WITHIN; at++) {
    const word = words[at];
    if (word === undefined || word.gap === 'stop' || word.gap === 'semicolon' || word.capital) return false;
    if (vocabulary.speaking.longest(words, at) !== null || vocabulary.chairing.longest(words, at) !== null) return true;
  }
  return false;
}

/** Two people in a row as one subject: side by side, or with "và", "cùng", "cùng với" between. */
function joinedTo(
  before: PlacedMention | null,
  mention: PlacedMention,
  words: readonly Word[],
  { vocabulary }: TitleReader,
): boolean {
  if (before === null || before.block !== mention.block || before.to > mention.from) return false;
  const between = words.slice(before.to, mention.from);
  if (between.length === 0) return words[mention.from]?.gap === 'semicolon' || words[mention.from]?.gap === 'comma';
  const [first] = between;
  const { and, with: along } = vocabulary.small;
  return between.length <= 2 && first?.gap !== 'stop' && (first?.key === and || first?.key === along);
}
