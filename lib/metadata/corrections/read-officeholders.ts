import { isRecord } from '../../report/is-record';
import { OFFICEHOLDER_ROLES, type Officeholder, type OfficeholderMention } from '../../report/report';
import { originalRange } from '../../text/mapped-text';
import type { Draft, MetadataContext } from '../context';
import { paragraphWords } from '../paragraph-words';
import { MENTION_RULES } from '../people/mention';
import { officeholderSlug, slugUnit } from '../people/slug';
import { phraseBook } from '../phrase-book';
import { choiceAt, textAt, textsOf, warnUnknown } from './fields';
import { changeList, readListChange } from './list-change';
import { hasLetter, isSlug, nameKey, SLUG_RULE } from './names';
import type { ValueReader } from './overlay';
import type { Reading } from './reading';
import { asText, shown, under, type Written } from './written';
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
  const keyOf = ({ slug, name }: Given) => slug ?? nameKey(name);
  const change = readListChange(written, { given: readOne, pick: readPick, keyOf, missing }, reading);
  if (change === null) return null;
  const names = [...(change.replace ?? []), ...change.add].map(({ name }) => nameKey(name));
  const shared = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  return (draft, context) => ({
    officeholders: changeList(draft.officeholders, change, {
      make: (given, found) => officeholder(given, found, draft, mentionsIn(context, shared)),
      // Of namesakes by hand only the slug tells which of them the text has.
      isSame: (person, { slug, name }) =>
        hasSlug(draft, slug) || shared.has(nameKey(name))
          ? person.slug === slug
          : nameKey(person.name) === nameKey(name),
      isPicked: (person, pick) => person.slug === pick || nameKey(person.name) === nameKey(pick),
    }),
  });
};

type MentionsOf = (name: string) => readonly OfficeholderMention[];

/** A name that two people by hand share names neither of them. */
function mentionsIn(context: MetadataContext, shared: ReadonlySet<string>): MentionsOf {
  return (name) => (shared.has(nameKey(name)) ? [] : mentionsOf(name, context));
}

/** Namesakes in one report are told apart by slug. */
function hasSlug({ officeholders }: Readonly<Draft>, slug: string | undefined): boolean {
  return slug !== undefined && officeholders.some((person) => person.slug === slug);
}

const PARTS = { known: ['name', 'titles', 'role', 'slug'], ignored: ['offices', 'mentions'] };
const NAMELESS = 'tên người phải có chữ';

function readOne(item: Written, reading: Reading): Given | null {
  const alone = asText(item.value);
  if (alone !== null) {
    if (!hasLetter(alone)) return reading.refuse(item, `${NAMELESS}, đang ghi “${shown(alone)}”.`);
    return { name: alone, titles: undefined, role: undefined, slug: undefined };
  }
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
  if (!hasLetter(name)) return reading.refuse(under(item, 'name') ?? item, `${NAMELESS}, đang ghi “${shown(name)}”.`);
  if (slug !== undefined && !isSlug(slug)) {
    return reading.refuse(under(item, 'slug') ?? item, `địa chỉ “${shown(slug)}” ${SLUG_RULE}`);
  }
  return { name, titles, role, slug };
}

function readPick(item: Written, reading: Reading): string | null {
  const at = under(item, 'slug') ?? under(item, 'name') ?? item;
  return asText(at.value) ?? reading.refuse(at, `cần tên hoặc slug của cán bộ, đang ghi “${shown(at.value)}”.`);
}

function officeholder(
  given: Given,
  found: Officeholder | undefined,
  draft: Readonly<Draft>,
  mentions: MentionsOf,
): Officeholder {
  const titles = given.titles ?? found?.titles ?? [];
  return {
    // Whom the text names keeps the slug of the text: a corrected title makes no other person.
    slug: given.slug ?? found?.slug ?? officeholderSlug(given.name, slugUnit(titles.flatMap(levelsOf), draft)),
    name: given.name,
    titles,
    offices: found !== undefined && areSame(found.titles, titles) ? found.offices : officesByHand(titles, draft),
    role: given.role ?? found?.role ?? 'mentioned',
    mentions: found?.mentions ?? mentions(given.name),
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
