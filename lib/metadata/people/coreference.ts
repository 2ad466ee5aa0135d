import type { Gap, Word } from '../words';
import { anotherKey, type KnownPerson, nameKey, type PlacedMention } from './known-people';
import { MENTION_RULES } from './mention';
import { isComrade } from './read-name';
import type { ReadParagraph } from './report-words';
import { strangerBetween } from './strangers';
import { isSame, mayBeCalled, titleForm } from './title-form';
import type { TitleReader } from './unit-and-name';

export interface ResolvedMention {
  readonly mention: PlacedMention;
  readonly person: KnownPerson;
}

/** How many words may stand between a mention and its verb: "cũng không giấu chỗ yếu", "tiếp thu và cho biết". */
const VERB_WITHIN = 4;
const CLAUSE_START: ReadonlySet<Gap> = new Set(['start', 'stop', 'comma', 'quote']);

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
  const bearers = bearersOf(mentions, blocks);
  const register: Register = { people, bearers, familiar: familiarNames(mentions, blocks), holders: new Map(), reader };
  const resolved: ResolvedMention[] = [];
  let speaker: Speaker | null = null;
  let last: PlacedMention | null = null;
  for (const mention of mentions) {
    const words = blocks[mention.block]?.words ?? [];
    if (mention.rule === MENTION_RULES.G8) {
      if (speaker === null || !mayMean(mention, speaker, words, reader)) continue;
      resolved.push({ mention, person: speaker.person });
      speaker = { person: speaker.person, block: mention.block, at: mention.to, others: [] };
      continue;
    }
    const person = whose(mention, words, register);
    if (person !== null) resolved.push({ mention, person });
    if (isMet(last, mention, words, reader)) {
      // "A gặp B. Ông …", "A nghe B báo cáo. Ông …": either of the two.
      speaker = null;
    } else if (acts(mention, words, reader)) {
      // "A và B điều hành hội nghị": whoever "Đồng chí" is then, the text does not say.
      const certain = person !== null && !joinedTo(last, mention, words, reader);
      speaker = certain ? { person, block: mention.block, at: mention.to, others: [] } : null;
    } else if (speaker !== null && person !== speaker.person) {
      speaker.others.push({ mention, known: person !== null });
    }
    last = mention;
  }
  return resolved;
}

/** Who spoke last, where, and who was mentioned since. */
interface Speaker {
  readonly person: KnownPerson;
  readonly block: number;
  readonly at: number;
  readonly others: { readonly mention: PlacedMention; readonly known: boolean }[];
}

/**
 * Whether "Đồng chí" or "Bà" alone may be the last speaker. Others mentioned since, as the object of what was said, do
 * no harm inside the block ("… trao cho đồng chí B. Đồng chí nhấn mạnh"); somebody unknown does, unless he is an "ông"
 * and the text says "đồng chí".
 */
function mayMean(mention: PlacedMention, speaker: Speaker, words: readonly Word[], reader: TitleReader): boolean {
  if (!fits(mention, speaker.person)) return false;
  // Whom nothing tells to be a woman "Bà" alone does not mean.
  if (mention.honorific === 'bà' && speaker.person.female !== true) return false;
  const here = speaker.block === mention.block;
  if (!here && speaker.others.length > 0) return false;
  const citizen = ({ honorific }: PlacedMention) => honorific !== null && !isComrade(honorific);
  const doubtful = speaker.others.some(
    (other) => !other.known && !(isComrade(mention.honorific) && citizen(other.mention)),
  );
  return (
    !doubtful && !strangerBetween(words, here ? speaker.at : 0, mention.from, mention.honorific, reader.vocabulary)
  );
}

/** The people of the report, and what has been looked up among them. */
interface Register {
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** Whole names by their last syllable, of people with and without an office. */
  readonly bearers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly familiar: ReadonlySet<string>;
  /** Who holds an office, by the words that name it. */
  readonly holders: Map<string, KnownPerson | null>;
  readonly reader: TitleReader;
}

function whose(mention: PlacedMention, words: readonly Word[], register: Register): KnownPerson | null {
  const key = nameKey(mention, words);
  if (mention.rule === MENTION_RULES.G7) return holderOf(mention, words, register);
  if (key === null) return null;
  if (mention.rule === MENTION_RULES.given) return bearerOf(key, mention, words, register);
  const { namedAfter, inMemoryOf } = register.reader.vocabulary;
  const before = mention.titles.length > 0 ? [inMemoryOf] : [inMemoryOf, namedAfter];
  const other = words[mention.from]?.gap === 'space' && before.some((book) => book.endsBefore(words, mention.from));
  return other ? null : namesakeOf(key, mention, words, register);
}

/** The person of the name; of two namesakes the one whose office stands here, else nobody. */
function namesakeOf(
  key: string,
  mention: PlacedMention,
  words: readonly Word[],
  register: Register,
): KnownPerson | null {
  const { people, reader } = register;
  const first = people.get(key) ?? null;
  if (first === null || !people.has(anotherKey(key))) return first;
  const forms = mention.titles.map((title) => titleForm(words, title, reader));
  const bearers = [first, people.get(anotherKey(key))].filter(
    (person) =>
      person != null && forms.some(({ units }) => person.titles.some(({ form }) => isUnit(form.units, units))),
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

function isUnit(held: readonly string[], said: readonly string[]): boolean {
  return said.length > 0 && held.join(' ') === said.join(' ');
}

/** The only person who holds the office; where two may, nobody. */
function holderOf(mention: PlacedMention, words: readonly Word[], register: Register): KnownPerson | null {
  const forms = mention.titles.map((title) => titleForm(words, title, register.reader));
  const asked = forms.map(({ keys, units }) => `${keys.join(' ')}|${units.join(' ')}`).join('|');
  const known = register.holders.get(asked);
  if (known !== undefined) return known;
  const holders = (fits: typeof isSame) =>
    [...register.people.values()].filter((person) =>
      forms.every((form) => person.titles.some((held) => fits(held.form, form))),
    );
  const exact = holders(isSame);
  const candidates = exact.length > 0 ? exact : holders(mayBeCalled);
  const holder = candidates.length === 1 ? (candidates[0] ?? null) : null;
  register.holders.set(asked, holder);
  return holder;
}

function bearersOf(
  mentions: readonly PlacedMention[],
  blocks: readonly ReadParagraph[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const key = mention.rule === MENTION_RULES.given ? null : nameKey(mention, blocks[mention.block]?.words ?? []);
    if (key === null) continue;
    const given = key.slice(key.lastIndexOf(' ') + 1);
    const names = bearers.get(given) ?? new Set<string>();
    bearers.set(given, names.add(key));
  }
  return bearers;
}

/** "ông Lực": the one person with this given name, and nobody without an office has it too. */
function bearerOf(
  given: string,
  mention: PlacedMention,
  words: readonly Word[],
  { people, bearers, familiar, reader }: Register,
): KnownPerson | null {
  const [only, other] = bearers.get(given) ?? [];
  const person = only === undefined || other !== undefined ? undefined : people.get(only);
  if (person === undefined || only === undefined || !fits(mention, person) || people.has(anotherKey(only))) return null;
  // "Anh Hùng" is the farmer when the chairman is "đồng chí" or "ông Hùng".
  if (FAMILIAR.has(mention.honorific ?? '') && !familiar.has(only)) return null;
  return isResident(mention, words, reader) ? null : person;
}

const FAMILIAR: ReadonlySet<string> = new Set(['anh', 'chị', 'thầy', 'cô']);

/** "ông Hùng, một hộ dân", "bà Hoa (làng Bồ)", "chị Phương ở bản Hua Ít" */
function isResident({ to }: PlacedMention, words: readonly Word[], { vocabulary }: TitleReader): boolean {
  const gap = words[to]?.gap;
  const open = gap === 'comma' || gap === 'open' || gap === 'space';
  return open && vocabulary.residents.longest(words, to) !== null;
}

/** Whole names that the text itself calls "anh" or "chị". */
function familiarNames(mentions: readonly PlacedMention[], blocks: readonly ReadParagraph[]): ReadonlySet<string> {
  return new Set(
    mentions.flatMap((mention) => {
      const whole = mention.rule !== MENTION_RULES.given && FAMILIAR.has(mention.honorific ?? '');
      return whole ? (nameKey(mention, blocks[mention.block]?.words ?? []) ?? []) : [];
    }),
  );
}

/** "Bà nhấn mạnh" cannot be a man. */
function fits(mention: PlacedMention, person: KnownPerson): boolean {
  if (person.female === null) return true;
  if (mention.honorific === 'bà') return person.female;
  return mention.honorific !== 'ông' || !person.female;
}

/**
 * Whether the mention is the subject of what follows: a verb of speech or of chairing soon behind it, or any small word
 * right behind it when the mention begins a clause ("Sáng nay, đồng chí A, Bí thư Huyện ủy làm việc với …").
 */
function acts(mention: PlacedMention, words: readonly Word[], { vocabulary }: TitleReader): boolean {
  const next = words[mention.to];
  const { and, with: along } = vocabulary.small;
  const predicate = next?.gap === 'space' && !next.capital && !next.number && next.key !== and && next.key !== along;
  if (predicate && CLAUSE_START.has(words[mention.from]?.gap ?? 'other')) return true;
  for (let at = mention.to; at < mention.to + VERB_WITHIN; at++) {
    const word = words[at];
    if (word === undefined || word.gap === 'stop' || word.gap === 'semicolon' || word.capital) return false;
    if (vocabulary.speaking.longest(words, at) !== null || vocabulary.chairing.longest(words, at) !== null) return true;
  }
  return false;
}

/** Whom the person named before in the sentence meets or hears. */
function isMet(
  before: PlacedMention | null,
  mention: PlacedMention,
  words: readonly Word[],
  { vocabulary }: TitleReader,
): boolean {
  if (before === null || before.block !== mention.block || before.to > mention.from) return false;
  const met = words[mention.from]?.gap === 'space' && vocabulary.meeting.endsBefore(words, mention.from) !== null;
  return met && words.slice(before.to, mention.from).every(({ gap }) => gap !== 'stop');
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
