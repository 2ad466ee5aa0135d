import { printDateShort } from '@/lib/report/print-date';
import type { SearchQuery } from '@/lib/search/query';
import type { Hit, HitStatement } from '@/lib/search/result';
import { toggleFilter, withoutFilters } from '@/lib/url/change-search';
import { hitAnchor, officeholderHref, readingHref, searchHref } from '@/lib/url/hrefs';
import { dateAndPlace } from './hit-words';
import { type MarkedRuns, markedRuns } from './marked-runs';

/** A directive or quote as the browser gets it: words and addresses, ready to print. Only the server makes it. */
export interface StatementCard {
  readonly key: string;
  /** Id of the card, where the way back from the report leads to; null where another card of the page has it. */
  readonly anchor: string | null;
  readonly quote: boolean;
  /** Words between quotation marks, not told ones. */
  readonly direct: boolean;
  readonly text: MarkedRuns;
  /** The person or body that speaks; null where nobody is known. */
  readonly speaker: MarkedRuns | null;
  /** The page of the person; null for a body. */
  readonly speakerHref: string | null;
  readonly office: MarkedRuns | null;
  /** Whom a directive tells, and the search narrowed to them. */
  readonly told: { readonly words: MarkedRuns; readonly href: string } | null;
  /** `31/10/2022` */
  readonly due: string | null;
  /** Place in its list, where the list has more than one. */
  readonly number: number | null;
  /** Its place in the report. */
  readonly href: string;
  /** From 1. */
  readonly paragraph: number;
  readonly title: MarkedRuns;
  /** Date and place of the report. */
  readonly facts: string;
}

/**
 * The cards of a list of statements; hits without a statement are none.
 *
 * @param query the search whose marks the reports are to show
 * @param seen anchors of cards that stand on the page already: the first is where the way back leads to
 * @example statementCards(query, result.hits)[0]?.due // '31/10/2022'
 */
export function statementCards(query: SearchQuery, hits: readonly Hit[], seen = new Set<string>()): StatementCard[] {
  return hits.flatMap((hit) => {
    if (hit.statement === null) return [];
    const anchor = hitAnchor(hit);
    const known = seen.has(anchor);
    seen.add(anchor);
    return [statementCard(query, hit, hit.statement, known ? null : anchor)];
  });
}

function statementCard(query: SearchQuery, hit: Hit, statement: HitStatement, anchor: string | null): StatementCard {
  const { kind, manner, text, marks, paragraph, speaker, body, bodyMarks, due, number, marker } = statement;
  const person = speaker === null ? null : markedRuns(speaker.name, speaker.nameMarks);
  return {
    key: statement.id,
    anchor,
    quote: kind === 'quote',
    direct: manner === 'direct',
    text: markedRuns(text, marks),
    speaker: person ?? (body === null ? null : markedRuns(body, bodyMarks)),
    speakerHref: speaker === null ? null : officeholderHref(speaker.slug),
    office: speaker === null || speaker.office === null ? null : markedRuns(speaker.office, speaker.officeMarks),
    told: toldOf(query, statement),
    due: due === null ? null : printDateShort(due),
    number: marker !== null || (number ?? 0) > 1 ? number : null,
    href: readingHref(hit, query, `p${paragraph + 1}`),
    paragraph: paragraph + 1,
    title: markedRuns(hit.heading, hit.headingMarks),
    facts: dateAndPlace(hit),
  };
}

/** An addressee is a filter, in place of another one. */
function toldOf(query: SearchQuery, { addressee, addresseeMarks, addresseeSlug }: HitStatement): StatementCard['told'] {
  if (addressee === null || addresseeSlug === null || query.unit !== 'chi-dao') return null;
  const narrowed = toggleFilter(withoutFilters(query, ['noi-nhan']), 'noi-nhan', addresseeSlug);
  return { words: markedRuns(addressee, addresseeMarks), href: searchHref(narrowed) };
}
