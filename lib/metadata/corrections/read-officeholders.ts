import { OFFICEHOLDER_ROLES, type Officeholder, type OfficeholderMention } from '../../report/report';
import { exactKey } from '../../text/keys';
import { originalRange } from '../../text/mapped-text';
import type { Draft, MetadataContext } from '../context';
import { paragraphWords } from '../paragraph-words';
import { MENTION_RULES } from '../people/mention';
import { officeholderSlug, slugUnit } from '../people/slug';
import { phraseBook } from '../phrase-book';
import { choiceAt, textAt, textsOf, warnUnknown } from './fields';
import { changeList, readListChange } from './list-change';
import type { ValueReader } from './overlay';
import type { Reading } from './reading';
import { asText, isRecord, shown, under, type Written } from './written';
import { levelsOf, officesByHand } from './written-offices';

/** What is not given stays as the text has it. */
interface Given {
  readonly name: string;
  readonly titles: readonly string[] | undefined;
  readonly role: Officeholder['role'] | undefined;
  readonly slug: string | undefined;
}

/**
 * A list of { name, titles, role, slug }, or { add, remove }: people are known by name, or by slug where two share
 * one. The places where the text names them stay theirs. A slug by hand leads to the page of that person.
 */
export const readOfficeholders: ValueReader = (written, reading) => {
  const missing = 'máy không đọc thấy cán bộ này, không có gì để bỏ.';
  const change = readListChange(written, { given: readOne, pick: readPick, missing }, reading);
  if (change === null) return null;
  return (draft, context) => ({
    officeholders: changeList(draft.officeholders, change, {
      make: (given, found) => officeholder(given, found, draft, context),
      isSame: (person, given) =>
        hasSlug(draft, given.slug) ? person.slug === given.slug : keyOf(person.name) === keyOf(given.name),
      isPicked: (person, pick) => person.slug === pick || keyOf(person.name) === keyOf(pick),
    }),
  });
};

/** Namesakes in one report are told apart by slug. */
function hasSlug({ officeholders }: Readonly<Draft>, slug: string | undefined): boolean {
  return slug !== undefined && officeholders.some((person) => person.slug === slug);
}

const PARTS = { known: ['name', 'titles', 'role', 'slug'], ignored: ['offices', 'mentions'] };
/** As slugs are made: folded words and digits joined by hyphens; linear, the hyphen parts the repeats. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function readOne(item: Written, reading: Reading): Given | null {
  const alone = asText(item.value);
  if (alone !== null) return { name: alone, titles: undefined, role: undefined, slug: undefined };
  const name = isRecord(item.value) ? textAt(item, 'name', reading) : undefined;
  if (name === undefined) {
    return reading.refuse(item, 'mỗi cán bộ cần “name”, và nên có “titles: [...]”, “role”.');
  }
  warnUnknown(item, PARTS, reading);
  const titlesAt = under(item, 'titles');
  const titles = titlesAt === undefined ? undefined : textsOf(titlesAt, reading, 'chức danh');
  const role = choiceAt(item, 'role', OFFICEHOLDER_ROLES, reading);
  const slug = textAt(item, 'slug', reading);
  if (name === null || titles === null || role === null || slug === null) return null;
  if (slug !== undefined && !SLUG.test(slug)) {
    const at = under(item, 'slug') ?? item;
    return reading.refuse(at, `địa chỉ “${slug}” chỉ gồm chữ thường không dấu, chữ số và dấu “-”.`);
  }
  return { name, titles, role, slug };
}

function readPick(item: Written, reading: Reading): string | null {
  const at = under(item, 'slug') ?? under(item, 'name') ?? item;
  return asText(at.value) ?? reading.refuse(at, `cần tên hoặc slug của cán bộ, đang ghi “${shown(at.value)}”.`);
}

/** Name for comparing: marks count, capitals and tone style do not. */
export const keyOf = (name: string) => name.normalize('NFC').split(/\s+/u).map(exactKey).join(' ');

function officeholder(
  given: Given,
  found: Officeholder | undefined,
  draft: Readonly<Draft>,
  context: MetadataContext,
): Officeholder {
  const titles = given.titles ?? found?.titles ?? [];
  return {
    // Whom the text names keeps the slug of the text: a corrected title makes no other person.
    slug: given.slug ?? found?.slug ?? officeholderSlug(given.name, slugUnit(titles.flatMap(levelsOf), draft)),
    name: given.name,
    titles,
    offices: found !== undefined && areSame(found.titles, titles) ? found.offices : officesByHand(titles, draft),
    role: given.role ?? found?.role ?? 'mentioned',
    mentions: found?.mentions ?? mentionsOf(given.name, context),
  };
}

const areSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((title, at) => title === other[at]);

/** Where the text has the whole name. */
function mentionsOf(name: string, { paragraphs }: MetadataContext): readonly OfficeholderMention[] {
  const book = phraseBook([[name, true] as const], 'exact');
  return paragraphs.flatMap((paragraph) => {
    const { index, boilerplate, canonical } = paragraph;
    if (boilerplate) return [];
    const words = paragraphWords(paragraph, 'exact');
    return words.flatMap((word, at) => {
      const length = word.capital ? book.longest(words, at)?.length : undefined;
      if (length === undefined) return [];
      const [start, end] = originalRange(canonical, word.from, words[at + length - 1]?.to ?? word.to);
      return [{ paragraph: index, start, end, rule: MENTION_RULES.again }];
    });
  });
}
