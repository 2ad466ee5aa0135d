import type { Officeholder, OfficeholderMention, OfficeholderRole, ReviewNote } from '../../report/report';
import { originalRange } from '../../text/mapped-text';
import { bylineParagraphs } from '../byline';
import type { Extractor, MetadataContext } from '../context';
import type { KeyForm } from '../words';
import { bareNames } from './bare-names';
import { communeHere } from './commune-here';
import { type ResolvedMention, resolveMentions } from './coreference';
import { findMentions } from './find-mentions';
import { gazetteerUnits } from './gazetteer-units';
import { type KnownPerson, knownPeople, nameKey, type PlacedMention } from './known-people';
import { printedName } from './name-shape';
import { cameWith, namedUnit, unitsAbove } from './named-unit';
import { type OfficePlaces, officesOf } from './offices';
import { type ReadParagraph, readParagraphs } from './report-words';
import { roleOf } from './role';
import { distinctUnit } from './shared-names';
import { readSignatures, type SignedOffice } from './signatures';
import { mostSpecial, officeholderSlug, slugUnit } from './slug';
import type { TitleReader } from './unit-and-name';
import { unknownHolders } from './unknown-holders';
import { peopleVocabulary } from './vocabulary';

/** Strongest first: who chairs is not listed as one who merely attended. */
const ROLE_ORDER: readonly OfficeholderRole[] = ['chaired', 'spoke', 'attended', 'mentioned'];

/**
 * The people who hold an office and are named in the report, one entry per name, with every place that speaks of
 * them. Nobody is guessed: an office without its holder, a name without an office, a group give no entry.
 */
export const officeholdersExtractor: Extractor = {
  name: 'officeholders',
  extract: (context, draft) => {
    const { officeholders, notes } = findOfficeholders(context, draft.unmarked ? 'folded' : 'exact', draft);
    return { officeholders, review: [...draft.review, ...notes] };
  },
};

interface Found {
  readonly officeholders: readonly Officeholder[];
  readonly notes: readonly ReviewNote[];
}

function findOfficeholders(context: MetadataContext, form: KeyForm, places: OfficePlaces): Found {
  const reader: TitleReader = { vocabulary: peopleVocabulary(form), units: gazetteerUnits, form };
  const paragraphs = readParagraphs(context.paragraphs, bylineParagraphs(context), form);
  const signatures = readSignatures(paragraphs, places.issuingBody, reader);
  const blocks: readonly (ReadParagraph | SignedOffice)[] = [...paragraphs, ...signatures.offices];
  const signed = new Set(signatures.mentions.map(({ block }) => block));
  const read = paragraphs.flatMap(({ words, capitals }, block): PlacedMention[] =>
    capitals || signed.has(block) ? [] : findMentions(words, reader).map((mention) => ({ ...mention, block })),
  );
  const found = [...read, ...signatures.mentions];
  const people = knownPeople(found, blocks, reader);
  const mentions = [...found, ...bareNames(found, people, paragraphs, form)].sort(
    (a, b) => a.block - b.block || a.from - b.from,
  );
  const resolved = resolveMentions(mentions, people, blocks, reader);
  const own = new Map<KnownPerson, ResolvedMention[]>();
  for (const each of resolved) {
    const theirs = own.get(each.person);
    if (theirs === undefined) own.set(each.person, [each]);
    else theirs.push(each);
  }
  const officeholders = [...own]
    .map(([person, theirs]) => officeholder(person, theirs, blocks, reader, places))
    .filter((each) => each !== null);
  return { officeholders, notes: unknownHolders(found, resolved, blocks) };
}

function officeholder(
  person: KnownPerson,
  own: readonly ResolvedMention[],
  blocks: readonly ReadParagraph[],
  reader: TitleReader,
  places: OfficePlaces,
): Officeholder | null {
  const roles = own.map(({ mention }) => roleOf(mention, blocks[mention.block]?.words ?? [], reader.vocabulary));
  const role = ROLE_ORDER.find((each) => roles.includes(each)) ?? 'mentioned';
  const levels = person.titles.flatMap(({ title }) => title.levels);
  // "bài viết của Tổng Bí thư …": named in a citation, no guest of the event.
  if (role === 'mentioned' && levels.length > 0 && levels.every((level) => level === 'central')) return null;
  const name = nameOf(person, own, blocks);
  if (name === null) return null;
  const place = slugUnit(levels, places, namedUnit(person, own, blocks, reader), communeHere(places));
  const above = unitsAbove(person, blocks, reader);
  const unit = place === null ? null : distinctUnit(place, mostSpecial(levels), places, above);
  const said = person.titles.map(({ title, block }) => ({
    title,
    block,
    words: blocks[block]?.words ?? [],
    printed: wordsText(blocks[block], title.from, title.to),
  }));
  return {
    slug: officeholderSlug(name, unit),
    name,
    titles: said.map(({ printed }) => printed),
    offices: officesOf(said, places, cameWith(own, blocks, reader), reader),
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

function wordsText(block: ReadParagraph | SignedOffice | undefined, from: number, to: number): string {
  if (block !== undefined && 'printed' in block) return block.printed;
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
