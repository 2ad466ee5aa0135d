import { OFFICEHOLDER_ROLES, type Officeholder, type OfficeholderMention } from '../../report/report';
import { exactKey } from '../../text/keys';
import { originalRange } from '../../text/mapped-text';
import type { Draft, MetadataContext } from '../context';
import { gazetteerUnits } from '../people/gazetteer-units';
import { MENTION_RULES } from '../people/mention';
import { officeholderSlug, slugUnit } from '../people/slug';
import { parseTitle } from '../people/title-phrase';
import { type Level, peopleVocabulary } from '../people/vocabulary';
import { phraseBook } from '../phrase-book';
import { wordsOf } from '../words';
import { accept, asText, asTexts, isRecord, refuse, type ValueReader } from './overlay';

interface Given {
  readonly name: string;
  readonly titles: readonly string[];
  readonly role: Officeholder['role'] | null;
}

/** A list of { name, titles, role }; it replaces the list, and keeps the places where the text names those people. */
export const readOfficeholders: ValueReader = (value) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const given = list.flatMap((each) => readOne(each) ?? []);
  if (given.length !== list.length) return refuse('mỗi cán bộ cần “name” và “titles: [...]”, có thể thêm “role”.');
  return accept((draft, context) => ({ officeholders: given.map((each) => officeholder(each, draft, context)) }));
};

function readOne(value: unknown): Given | null {
  if (!isRecord(value)) return null;
  const name = asText(value.name);
  const titles = asTexts(value.titles ?? []);
  const wanted = value.role;
  const role = OFFICEHOLDER_ROLES.find((each) => each === wanted) ?? null;
  if (name === null || titles === null || (wanted !== undefined && role === null)) return null;
  return { name, titles, role };
}

const keyOf = (name: string) => name.split(/\s+/u).map(exactKey).join(' ');

function officeholder(given: Given, draft: Readonly<Draft>, context: MetadataContext): Officeholder {
  const key = keyOf(given.name);
  const found = draft.officeholders.find(({ name }) => keyOf(name) === key);
  return {
    // Whom the text names keeps the slug of the text: a corrected title makes no other person.
    slug: found?.slug ?? officeholderSlug(given.name, slugUnit(given.titles.flatMap(levelsOf), draft)),
    name: given.name,
    titles: given.titles,
    offices: found?.offices ?? [],
    role: given.role ?? found?.role ?? 'mentioned',
    mentions: found?.mentions ?? mentionsOf(given.name, context),
  };
}

function levelsOf(title: string): readonly Level[] {
  const reader = { vocabulary: peopleVocabulary('exact'), units: gazetteerUnits, form: 'exact' } as const;
  return parseTitle(wordsOf(title, 'exact'), 0, 'none', reader)?.levels ?? [];
}

/** Where the text has the whole name. */
function mentionsOf(name: string, { paragraphs }: MetadataContext): readonly OfficeholderMention[] {
  const book = phraseBook([[name, true] as const], 'exact');
  return paragraphs.flatMap(({ index, boilerplate, canonical }) => {
    if (boilerplate) return [];
    const words = wordsOf(canonical.text, 'exact');
    return words.flatMap((word, at) => {
      const length = word.capital ? book.longest(words, at)?.length : undefined;
      if (length === undefined) return [];
      const [start, end] = originalRange(canonical, word.from, words[at + length - 1]?.to ?? word.to);
      return [{ paragraph: index, start, end, rule: MENTION_RULES.again }];
    });
  });
}
