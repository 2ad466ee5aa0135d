import type { Speaker } from '../../report/report';
import { firstIndex } from '../../text/first-index';
import { originalRange } from '../../text/mapped-text';
import type { Draft, MetadataContext, Paragraph } from '../context';
import { paragraphWords } from '../paragraph-words';
import { MENTION_RULES } from '../people/mention';
import { keysOf, nameAt } from '../people/name-shape';
import { strangerBetween } from '../people/strangers';
import { type PeopleVocabulary, peopleVocabulary } from '../people/vocabulary';
import { type KeyForm, type Word, wordsOf } from '../words';
import { type Quotation, quotationsOf } from './quotations';
import { type Sentence, sentencesOf } from './sentences';
import { type SpeechVocabulary, speechVocabulary } from './vocabulary';

/** A mention of a known person among the words of a line. */
export interface Person {
  readonly from: number;
  readonly to: number;
  readonly speaker: Speaker;
  /** "Đồng chí" alone, which the report resolves. */
  readonly pronoun: boolean;
}

/** One paragraph as the readers of speech see it. */
export interface Line {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Where the text of a sentence ends, by the index of the word behind it. */
  readonly ends: ReadonlyMap<number, number>;
  readonly quotations: readonly Quotation[];
  /** Known people by the index of the first word of their mention. */
  readonly people: ReadonlyMap<number, Person>;
  /** Who holds an office, by the keys of its words; null where two may. */
  readonly offices: ReadonlyMap<string, Speaker | null>;
  readonly speech: SpeechVocabulary;
  readonly names: PeopleVocabulary;
  readonly form: KeyForm;
}

/** A line of capitals without a stop is a headline, whatever it says. */
const HEADLINE = /^[^\p{Ll}]*$/u;
/** bch3.png alone on a line. */
const IMAGE = /^[^\s]{1,80}\.(?:png|jpe?g|gif|webp|bmp)$/iu;

/** The lines that may hold speech, in order; null where a paragraph is chrome, title, byline, headline or image. */
export function readLines(
  context: MetadataContext,
  draft: Readonly<Draft>,
  bylines: ReadonlySet<number>,
  title: number | null,
): readonly (Line | null)[] {
  const form: KeyForm = draft.unmarked ? 'folded' : 'exact';
  const people = peopleOf(draft);
  const offices = officesOf(draft, form);
  return context.paragraphs.map((paragraph) => {
    const { text } = paragraph.canonical;
    if (paragraph.boilerplate || bylines.has(paragraph.index) || paragraph.index === title) return null;
    if (text.trim() === '' || HEADLINE.test(text) || IMAGE.test(text.trim()) || text.trimStart().startsWith('#')) {
      return null;
    }
    const words = paragraphWords(paragraph, form);
    const quotations = quotationsOf(text);
    const names = peopleVocabulary(form);
    const sentences = sentencesOf(text, words, quotations);
    return {
      paragraph,
      text,
      words,
      quotations,
      sentences,
      ends: new Map(sentences.map(({ to, end }) => [to, end])),
      people: placePeople(paragraph, words, people.get(paragraph.index) ?? [], names),
      offices,
      speech: speechVocabulary(form),
      names,
      form,
    };
  });
}

function officesOf({ officeholders }: Readonly<Draft>, form: KeyForm): ReadonlyMap<string, Speaker | null> {
  const offices = new Map<string, Speaker | null>();
  for (const { slug, name, titles } of officeholders) {
    for (const title of titles) {
      const words = wordsOf(title, form);
      const key = keysOf(words, 0, words.length);
      offices.set(key, offices.has(key) ? null : { slug, name, titles });
    }
  }
  return offices;
}

interface PlacedPerson {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly speaker: Speaker;
}

function peopleOf(draft: Readonly<Draft>): ReadonlyMap<number, readonly PlacedPerson[]> {
  const placed = new Map<number, PlacedPerson[]>();
  for (const { slug, name, titles, mentions } of draft.officeholders) {
    const speaker = { slug, name, titles };
    for (const { paragraph, start, end, rule } of mentions) {
      const here = placed.get(paragraph) ?? [];
      here.push({ start, end, rule, speaker });
      placed.set(paragraph, here);
    }
  }
  return placed;
}

function placePeople(
  { canonical }: Paragraph,
  words: readonly Word[],
  people: readonly PlacedPerson[],
  names: PeopleVocabulary,
): ReadonlyMap<number, Person> {
  const placed = new Map<number, Person>();
  if (people.length === 0) return placed;
  const byStart = new Map<number, number>();
  words.forEach((word, index) => {
    byStart.set(originalRange(canonical, word.from, word.to)[0], index);
  });
  for (const { start, end, rule, speaker } of people) {
    const from = byStart.get(start);
    if (from === undefined) continue;
    const pronoun = rule === MENTION_RULES.G8;
    let to = from;
    while (to < words.length && (canonical.ends[(words[to]?.to ?? 1) - 1] ?? Infinity) <= end) to += 1;
    // The mention of "Đồng chí nhấn mạnh" takes in the verb.
    if (pronoun) to = from + (names.honorifics.longest(words, from)?.length ?? 1);
    placed.set(from, { from, to: Math.max(to, from + 1), speaker, pronoun });
  }
  return placed;
}

/** Whether the word at `at` stands inside quotation marks. */
export function isQuoted({ words, quotations }: Line, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const next = firstIndex(quotations.length, (index) => (quotations[index]?.to ?? Infinity) >= word.to);
  return (quotations[next]?.from ?? Infinity) < word.from;
}

/** Words that a pronoun looks back over; it also bounds what a paragraph full of them costs. */
const MAX_BACK = 400;

/**
 * Whom "ông", "đồng chí" or an office without a name means where the people of the report do not tell: the one holder
 * of the office; for a pronoun the one person whom the paragraph has spoken of so far.
 */
export function impliedSpeaker(line: Line, at: number, to: number, pronoun: boolean): Speaker | null {
  const { words, names, people, offices } = line;
  const honorific = names.honorifics.longest(words, at);
  const from = at + (honorific?.length ?? 0);
  if (!pronoun) return offices.get(keysOf(words, from, to)) ?? null;
  let found: Speaker | null = null;
  for (let before = Math.max(0, at - MAX_BACK); before < at; before++) {
    const person = people.get(before);
    const address = names.honorifics.longest(words, before);
    if (person === undefined) {
      // Somebody without an office was named: it may be he.
      if (address !== null && nameAt(words, before + address.length, names) !== null) return null;
      continue;
    }
    if (honorific === null || mayBeCalled(honorific.value, address?.value ?? null, person.speaker, line)) {
      if (found !== null && person.speaker.slug !== found.slug) return null;
      if (strangerBetween(words, before, at, honorific?.value ?? null, names)) return null;
      found = person.speaker;
    }
    before = person.to - 1;
  }
  return found;
}

/** "Bà" is no "ông", nor a Văn; whose name tells nothing may be either. */
export function mayBeCalled(pronoun: string, address: string | null, speaker: Speaker, line: Line): boolean {
  if (pronoun !== 'ông' && pronoun !== 'bà') return true;
  if (address === 'ông' || address === 'bà') return address === pronoun;
  const called = pronouns.get(speaker) ?? pronounOf(speaker, line);
  pronouns.set(speaker, called);
  return called === 'either' || called === pronoun;
}

type Pronoun = 'ông' | 'bà' | 'either';

/** Asked of a speaker again at each pronoun. */
const pronouns = new WeakMap<Speaker, Pronoun>();

function pronounOf({ name }: Speaker, { names, form }: Line): Pronoun {
  const middles = wordsOf(name, form).slice(1, -1);
  if (middles.some(({ key }) => names.femaleMiddles.has(key))) return 'bà';
  return middles.some(({ key }) => names.maleMiddles.has(key)) ? 'ông' : 'either';
}
