import type { Word } from '../words';
import type { Mention } from './mention';
import { keysOf } from './name-shape';
import type { ReadParagraph } from './report-words';
import { isSame, mayBeSame, type TitleForm, titleForm } from './title-form';
import type { TitlePhrase } from './title-phrase';
import type { TitleReader } from './unit-and-name';

/** An office that somebody holds, and where the text says so. */
export interface HeldTitle {
  readonly title: TitlePhrase;
  readonly form: TitleForm;
  /** Index into the read paragraphs. */
  readonly block: number;
}

/** One person of the report: every mention that has this name. */
export interface KnownPerson {
  readonly key: string;
  readonly titles: HeldTitle[];
  readonly female: boolean | null;
}

/** A mention and the block (read paragraph) that it stands in. */
export interface PlacedMention extends Mention {
  readonly block: number;
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
  const titled = mentions.filter((mention) => holdsOffice(mention, blocks[mention.block]?.words ?? [], reader));
  // The mention with most titles is the introduction; its order and wording lead.
  const byTitles = [...titled].sort((a, b) => b.titles.length - a.titles.length);
  for (const mention of byTitles) {
    const words = blocks[mention.block]?.words ?? [];
    const key = nameKey(mention, words);
    if (key === null) continue;
    const person = people.get(key) ?? { key, titles: [], female: genderOf(key, mentions, blocks, reader) };
    people.set(key, person);
    for (const title of mention.titles)
      addTitle(person, { title, form: titleForm(words, title, reader), block: mention.block });
  }
  return people;
}

export function nameKey(mention: Mention, words: readonly Word[]): string | null {
  return mention.name === null ? null : keysOf(words, mention.name[0], mention.name[1]);
}

/** A company's director holds no office here; a general secretary whose birthday is kept is no guest. */
function holdsOffice(mention: Mention, words: readonly Word[], { vocabulary }: TitleReader): boolean {
  if (mention.name === null || mention.titles.length === 0) return false;
  if (mention.titles.every((title) => title.outside)) return false;
  if (words[mention.from]?.gap === 'space' && vocabulary.inMemoryOf.endsBefore(words, mention.from) !== null)
    return false;
  const historical = vocabulary.historical.has(nameKey(mention, words) ?? '');
  return !historical || mention.titles.some(({ levels }) => levels.some((level) => level !== 'central'));
}

function addTitle(person: KnownPerson, held: HeldTitle): void {
  if (held.title.outside) return;
  const known = person.titles.some(
    ({ form }) => isSame(form, held.form) || (mayBeSame(form, held.form) && form.keys.length > 1),
  );
  if (!known) person.titles.push(held);
}

/** "Thị" or "Văn" says it, or "bà", "ông"; null where nothing does. */
function genderOf(
  key: string,
  mentions: readonly PlacedMention[],
  blocks: readonly ReadParagraph[],
  { vocabulary }: TitleReader,
): boolean | null {
  const [, ...rest] = key.split(' ');
  if (rest.some((word) => vocabulary.femaleMiddles.has(word))) return true;
  if (rest.slice(0, -1).some((word) => vocabulary.maleMiddles.has(word))) return false;
  for (const mention of mentions) {
    if (nameKey(mention, blocks[mention.block]?.words ?? []) !== key) continue;
    if (mention.honorific === 'bà') return true;
    if (mention.honorific === 'ông') return false;
  }
  return null;
}
