import type { SearchQuery } from '@/lib/search/query';
import type { Hit, Snippet } from '@/lib/search/result';
import { toggleFilter, withoutFilters } from '@/lib/url/change-search';
import { hitAnchor, officeholderHref, readingHref, searchHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';
import { dateAndPlace, SHOWN_OFFICEHOLDERS } from './hit-words';
import { type MarkedRuns, markedRuns } from './marked-runs';

/*
 * The list of results as the browser gets it: words and addresses, ready to print. What server components print is sent
 * twice, as HTML and as a tree of elements; this is sent beside the HTML in a fifth of the bytes. Only the server makes
 * it: the gazetteer and the words of the engine stay there, and components of the browser take the types alone.
 */

/** Every link costs bytes on each of twenty cards; who needs more of them reads the report. */
const MAX_PASSAGES = 12;
const SHOWN_TOPICS = 3;

/** A piece that ends its sentence needs no ellipsis: a full stop, or one before a closing quote or bracket. */
const SENTENCE_END = /[.!?;:][”"’')]?$/;

/** What the lists in full and in groups have in common. */
export interface CardHead {
  /** The report with the search, so that it shows its marks and the way on; anchors (`#h1`, `#p7`) are put on by the card. */
  readonly href: string;
  /** Id of the card, where the way back from the report leads to; null where another card of the page has it. */
  readonly anchor: string | null;
  /** The report has a first mark to go to. */
  readonly marked: boolean;
  readonly heading: MarkedRuns;
}

export interface CardSnippet {
  readonly runs: MarkedRuns;
  /** Paragraph, from 1; null for the beginning of a text, which needs no way to it. */
  readonly paragraph: number | null;
}

export interface HitCard extends CardHead {
  readonly untitled: boolean;
  /** Date and place. */
  readonly facts: string;
  readonly people: readonly CardPerson[];
  readonly morePeople: number;
  /** Places in `topics` of the list. */
  readonly topics: readonly number[];
  readonly moreTopics: number;
  readonly snippets: readonly CardSnippet[];
  /** “13 đoạn khớp, 40 chỗ khớp”; null where nothing was searched for. */
  readonly matches: string | null;
  /** Paragraphs with a match, from 1; empty where the snippets lead to every one already. */
  readonly passages: readonly number[];
  readonly morePassages: number;
}

interface CardPerson {
  readonly href: string;
  readonly name: string;
  readonly office: string | null;
}

/** A topic that cards name: the search narrowed to it; null where it is the one chosen. */
interface CardTopic {
  readonly label: string;
  readonly href: string | null;
}

export interface CardList {
  readonly cards: readonly HitCard[];
  /** Each topic once: cards of one list name the same few. */
  readonly topics: readonly CardTopic[];
}

/**
 * The cards of a list of hits.
 *
 * @param query the search whose marks the reports are to show
 * @example cardList(query, result.hits).cards[0]?.facts // 'Ngày 06/7/2023 · Huyện Đồng Văn, Hà Giang'
 */
export function cardList(query: SearchQuery, hits: readonly Hit[]): CardList {
  const places = new Map<string, number>();
  const topics: CardTopic[] = [];
  const placeOf = ({ slug, label }: Hit['topics'][number]) => {
    const known = places.get(slug);
    if (known !== undefined) return known;
    places.set(slug, topics.length);
    return topics.push({ label, href: topicHref(query, slug) }) - 1;
  };
  const cards = hits.map((hit) => ({
    ...cardHead(query, hit),
    untitled: hit.title === null,
    facts: dateAndPlace(hit),
    people: hit.officeholders
      .slice(0, SHOWN_OFFICEHOLDERS)
      .map(({ slug, name, office }) => ({ href: officeholderHref(slug), name, office })),
    morePeople: Math.max(0, hit.officeholders.length - SHOWN_OFFICEHOLDERS),
    topics: hit.topics.slice(0, SHOWN_TOPICS).map(placeOf),
    moreTopics: Math.max(0, hit.topics.length - SHOWN_TOPICS),
    snippets: hit.snippets.map(cardSnippet),
    matches: matchWords(hit),
    ...passagesOf(hit),
  }));
  return { cards, topics };
}

/** Title of a hit and the way to it. */
export function cardHead(query: SearchQuery, hit: Hit): CardHead {
  return {
    href: readingHref(hit, query),
    anchor: hitAnchor(hit),
    marked: hit.hitCount > 0,
    heading: markedRuns(hit.heading, hit.headingMarks),
  };
}

/** A piece of a report, to the letter, and the number of its paragraph. */
export function cardSnippet({ text, marks, offset, paragraph }: Snippet): CardSnippet {
  const runs = markedRuns(text, marks, offset > 0 ? '… ' : '', SENTENCE_END.test(text) ? ' ' : ' … ');
  return { runs, paragraph: marks.length > 0 ? paragraph + 1 : null };
}

/** A topic is a filter, in place of another one: what is already chosen need not be offered. */
function topicHref(query: SearchQuery, slug: string): string | null {
  const chosen = query.filters['chu-de'];
  if (chosen.length === 1 && chosen[0] === slug) return null;
  return searchHref(toggleFilter(withoutFilters(query, ['chu-de']), 'chu-de', slug));
}

function matchWords({ hitCount, hitParagraphs }: Hit): string | null {
  if (hitCount === 0) return null;
  const places = `${printNumber(hitCount)} chỗ khớp`;
  return hitParagraphs.length === 0
    ? `${places}, ở tiêu đề`
    : `${printNumber(hitParagraphs.length)} đoạn khớp, ${places}`;
}

function passagesOf({ hitParagraphs, snippets }: Hit): Pick<HitCard, 'passages' | 'morePassages'> {
  if (hitParagraphs.length <= snippets.length) return { passages: [], morePassages: 0 };
  return {
    passages: hitParagraphs.slice(0, MAX_PASSAGES).map((paragraph) => paragraph + 1),
    morePassages: Math.max(0, hitParagraphs.length - MAX_PASSAGES),
  };
}
