import type { Officeholder, OfficeholderMention, OfficeholderRole } from '../../report/report';
import { originalRange } from '../../text/mapped-text';
import { bylineParagraphs } from '../byline';
import type { Extractor, MetadataContext } from '../context';
import type { KeyForm } from '../words';
import { bareNames } from './bare-names';
import { type ResolvedMention, resolveMentions } from './coreference';
import { findMentions } from './find-mentions';
import { gazetteerUnits } from './gazetteer-units';
import { type KnownPerson, knownPeople, nameKey, type PlacedMention } from './known-people';
import { printedName } from './name-shape';
import { namedUnit } from './named-unit';
import { type ReadParagraph, readParagraphs } from './report-words';
import { roleOf } from './role';
import { type DraftPlaces, officeholderSlug, slugUnit } from './slug';
import type { TitleReader } from './unit-and-name';
import { peopleVocabulary } from './vocabulary';

/** Strongest first: who chairs is not listed as one who merely attended. */
const ROLE_ORDER: readonly OfficeholderRole[] = ['chaired', 'spoke', 'attended', 'mentioned'];

/**
 * The people who hold an office and are named in the report, one entry per name, with every place that speaks of
 * them. Nobody is guessed: an office without its holder, a name without an office, a group give no entry.
 */
export const officeholdersExtractor: Extractor = {
  name: 'officeholders',
  extract: (context, draft) => ({
    officeholders: findOfficeholders(context, draft.unmarked ? 'folded' : 'exact', draft),
  }),
};

function findOfficeholders(context: MetadataContext, form: KeyForm, places: DraftPlaces): readonly Officeholder[] {
  const reader: TitleReader = { vocabulary: peopleVocabulary(form), units: gazetteerUnits, form };
  const blocks = readParagraphs(context.paragraphs, bylineParagraphs(context), form);
  const found = blocks.flatMap(({ words, capitals }, block): PlacedMention[] =>
    capitals ? [] : findMentions(words, reader).map((mention) => ({ ...mention, block })),
  );
  const people = knownPeople(found, blocks, reader);
  if (people.size === 0) return [];
  const mentions = [...found, ...bareNames(found, people, blocks, form)].sort(
    (a, b) => a.block - b.block || a.from - b.from,
  );
  const resolved = resolveMentions(mentions, people, blocks, reader);
  const own = new Map<KnownPerson, ResolvedMention[]>();
  for (const each of resolved) own.set(each.person, [...(own.get(each.person) ?? []), each]);
  return [...own]
    .map(([person, theirs]) => officeholder(person, theirs, blocks, reader, places))
    .filter((each) => each !== null);
}

function officeholder(
  person: KnownPerson,
  own: readonly ResolvedMention[],
  blocks: readonly ReadParagraph[],
  reader: TitleReader,
  places: DraftPlaces,
): Officeholder | null {
  const roles = own.map(({ mention }) => roleOf(mention, blocks[mention.block]?.words ?? [], reader.vocabulary));
  const role = ROLE_ORDER.find((each) => roles.includes(each)) ?? 'mentioned';
  const levels = person.titles.flatMap(({ title }) => title.levels);
  // "bài viết của Tổng Bí thư …": named in a citation, no guest of the event.
  if (role === 'mentioned' && levels.length > 0 && levels.every((level) => level === 'central')) return null;
  const name = nameOf(person, own, blocks);
  if (name === null) return null;
  return {
    slug: officeholderSlug(name, slugUnit(levels, places, namedUnit(person, own, blocks, reader))),
    name,
    titles: person.titles.map(({ title, block }) => wordsText(blocks[block], title.from, title.to)),
    offices: [],
    role,
    mentions: own.map(({ mention }) => mentionSpan(mention, blocks)),
  };
}

/** As the first mention in mixed letters prints it. */
function nameOf(person: KnownPerson, own: readonly ResolvedMention[], blocks: readonly ReadParagraph[]): string | null {
  for (const { mention } of own) {
    const block = blocks[mention.block];
    if (mention.name !== null && nameKey(mention, block?.words ?? []) === person.key) {
      return printedName(wordsText(block, mention.name[0], mention.name[1]));
    }
  }
  return null;
}

function wordsText(block: ReadParagraph | undefined, from: number, to: number): string {
  const start = block?.words[from]?.from ?? 0;
  const end = block?.words[to - 1]?.to ?? start;
  return block?.paragraph.canonical.text.slice(start, end) ?? '';
}

function mentionSpan(mention: PlacedMention, blocks: readonly ReadParagraph[]): OfficeholderMention {
  const block = blocks[mention.block];
  const from = block?.words[mention.from]?.from ?? 0;
  const to = block?.words[mention.to - 1]?.to ?? from;
  const [start, end] = block === undefined ? [0, 0] : originalRange(block.paragraph.canonical, from, to);
  return { paragraph: block?.paragraph.index ?? 0, start, end, rule: mention.rule };
}
