import type { Word } from '../words';
import type { Mention } from './mention';
import { keysOf } from './name-shape';
import type { ReadParagraph } from './report-words';
import { isSame, mayBeSame, type TitleForm, titleForm, withoutStanding } from './title-form';
import type { TitlePhrase } from './title-phrase';
import type { TitleReader } from './unit-and-name';

/** More titles than anybody holds are dirt; comparing each with each would take forever. */
const MAX_TITLES = 30;

/** An office that somebody holds, and where the text says so. */
export interface HeldTitle {
  readonly title: TitlePhrase;
  readonly form: TitleForm;
  /** The form of the deputy for that of the standing deputy, for telling whether another title is the same. */
  readonly plain: TitleForm;
  /** Index into the read paragraphs. */
  readonly block: number;
}

/** One person of the report: every mention that has this name. */
export interface KnownPerson {
  readonly key: string;
  readonly titles: HeldTitle[];
  readonly female: boolean | null;
}

/** A mention and the block that it stands in, as an index into the read paragraphs. */
export interface PlacedMention extends Mention {
  readonly block: number;
  /** Where its titles stand when that is another block: the lines above a signature. */
  readonly titleBlock?: number;
}

/**
 * The people whose name stands beside an office somewhere in the report, by the keys of their name. Somebody who is
 * never given an office (a farmer, a guest) is none of them.
 */
export function knownPeople(
  mentions: readonly PlacedMention[],
  blocks: readonly ReadParagraph[],
  reader: TitleReader,
): Map<string, KnownPerson> {
  const people = new Map<string, KnownPerson>();
  const addressed = addressesOf(mentions, blocks);
  // A guest's other offices ("Bí thư Tỉnh ủy, Tỉnh trưởng") are abroad too.
  const guests = new Set(
    mentions
      .filter(({ titles }) => titles.some((title) => title.abroad))
      .map((mention) => nameKey(mention, blocks[mention.block]?.words ?? [])),
  );
  const titled = mentions.filter((mention) => holdsOffice(mention, blocks[mention.block]?.words ?? [], reader));
  // The mention with most titles is the introduction; its order and wording lead.
  const byTitles = [...titled].sort((a, b) => b.titles.length - a.titles.length);
  for (const mention of byTitles) {
    const words = blocks[mention.block]?.words ?? [];
    const key = nameKey(mention, words);
    if (key === null || guests.has(key)) continue;
    const block = mention.titleBlock ?? mention.block;
    const said = blocks[block]?.words ?? [];
    const held = offices(mention).map((title): HeldTitle => {
      const form = titleForm(said, title, reader);
      return { title, form, plain: withoutStanding(form), block };
    });
    const first = people.get(key);
    const place = first !== undefined && isAnother(first, held, said, reader) ? anotherKey(key) : key;
    const person = people.get(place) ?? { key, titles: [], female: isFemale(key, addressed.get(key), reader) };
    people.set(place, person);
    for (const title of held) addTitle(person, title);
  }
  return people;
}

/** Where the second of two namesakes stands; no name has the sign. */
export function anotherKey(key: string): string {
  return `${key} #2`;
}

/**
 * "Nguyễn Văn Hải, Chủ tịch UBND xã A; Nguyễn Văn Hải, Chủ tịch UBND xã B": the same present office of two communes or
 * districts that the gazetteer has makes two people.
 */
function isAnother(
  { titles }: KnownPerson,
  said: readonly HeldTitle[],
  words: readonly Word[],
  reader: TitleReader,
): boolean {
  const sure = ({ title, form }: HeldTitle, of: readonly Word[]) => {
    const level = title.levels.at(-1);
    const present = reader.vocabulary.modifiers.longest(of, title.from) === null;
    const local = level === 'commune' || level === 'district';
    return present && local && form.units.length > 0 && reader.units(level, form.units.join(' '), reader.form);
  };
  return said.some(
    (one) =>
      sure(one, words) &&
      titles.some(
        (other) =>
          other.form.units.length > 0 &&
          other.form.keys.join(' ') === one.form.keys.join(' ') &&
          other.form.units.join(' ') !== one.form.units.join(' ') &&
          reader.units(other.title.levels.at(-1) ?? null, other.form.units.join(' '), reader.form),
      ),
  );
}

export function nameKey(mention: Mention, words: readonly Word[]): string | null {
  return mention.name === null ? null : keysOf(words, mention.name[0], mention.name[1]);
}

/**
 * The titles that are offices here; beside "Giám đốc Công ty" a bare "Chủ tịch" or "Bí thư Đảng ủy" is the company's too, and "Trưởng ban"
 * by itself may be that of a clan's committee.
 */
function offices({ titles }: Mention): readonly TitlePhrase[] {
  const outside = titles.some((title) => title.outside);
  const own = titles.filter((title) => !title.outside && !(outside && (title.bare || title.committeeAlone)));
  return own.every((title) => title.vague) ? [] : own;
}

/** A company's director holds no office here; a general secretary whose birthday is kept is no guest. */
function holdsOffice(mention: Mention, words: readonly Word[], { vocabulary }: TitleReader): boolean {
  if (mention.name === null || mention.titles.length === 0) return false;
  if (offices(mention).length === 0) return false;
  if (words[mention.from]?.gap === 'space' && vocabulary.inMemoryOf.endsBefore(words, mention.from) !== null)
    return false;
  const historical = vocabulary.historical.has(nameKey(mention, words) ?? '');
  return !historical || mention.titles.some(({ levels }) => levels.some((level) => level !== 'central'));
}

/** The same office once, in its fullest wording: "Chủ tịch UBND" gives way to "Chủ tịch UBND xã Thuận". */
function addTitle(person: KnownPerson, held: HeldTitle): void {
  const at = person.titles.findIndex(({ plain }) => mayBeSame(plain, held.plain));
  const known = person.titles[at];
  if (known === undefined) {
    if (person.titles.length < MAX_TITLES) person.titles.push(held);
  } else if (known.form.keys.length < held.form.keys.length && !isSame(known.plain, held.plain))
    person.titles[at] = held;
}

/** "Đồng chí", "ông" or "bà" before each name, as the first mention has it that tells man from woman. */
function addressesOf(
  mentions: readonly PlacedMention[],
  blocks: readonly ReadParagraph[],
): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const mention of mentions) {
    const key = nameKey(mention, blocks[mention.block]?.words ?? []);
    const tells = mention.honorific === 'ông' || mention.honorific === 'bà';
    if (key !== null && tells && mention.honorific !== null && !addresses.has(key))
      addresses.set(key, mention.honorific);
  }
  return addresses;
}

/** "Thị" or "Văn" says it, or "bà", "ông"; null where nothing does. */
function isFemale(key: string, address: string | undefined, { vocabulary }: TitleReader): boolean | null {
  const [, ...rest] = key.split(' ');
  if (rest.some((word) => vocabulary.femaleMiddles.has(word))) return true;
  if (rest.slice(0, -1).some((word) => vocabulary.maleMiddles.has(word))) return false;
  return address === undefined ? null : address === 'bà';
}
