import type { Grouping, SearchQuery } from '@/lib/search/query';
import type { Hit, HitGroup } from '@/lib/search/result';
import { withGrouping } from '@/lib/url/change-search';
import { officeholderHref, resultsHref } from '@/lib/url/hrefs';
import { openGroup } from '@/lib/url/open-group';
import { type CardHead, type CardSnippet, cardHead, cardSnippet } from './hit-cards';
import { lineWords } from './hit-words';
import { type StatementCard, statementCards } from './statement-cards';
import { countHits } from './unit-words';

/** A report in a group, shorter than in the list: the best passage stands for the rest. */
export interface GroupCard extends CardHead {
  readonly facts: string;
  readonly snippet: CardSnippet | null;
}

/** A group as the browser gets it: words and addresses, ready to print. */
export interface GroupBlock {
  /** Tells it from the other groups: two communes may have one label. */
  readonly id: string;
  readonly label: string;
  /** The page of the officeholder; null for a place. */
  readonly href: string | null;
  readonly note: string | null;
  /** “12 báo cáo”. */
  readonly total: string;
  readonly cards: readonly GroupCard[];
  /** In place of cards where directives or quotes are searched. */
  readonly statements: readonly StatementCard[];
  /** The way to all of them, where the group shows only the first; `of` is for the ear. */
  readonly all: { readonly href: string; readonly words: string; readonly of: string | null } | null;
}

const NOBODY: Readonly<Record<Grouping, string>> = {
  'can-bo': 'Chưa rõ cán bộ',
  huyen: 'Chưa rõ huyện, xã',
};

/**
 * The groups of a page. Only the server makes them, as it makes the cards of a list.
 *
 * @example groupBlocks(query, 'huyen', result.groups)[0]?.total // '12 báo cáo'
 */
export function groupBlocks(query: SearchQuery, grouping: Grouping, groups: readonly HitGroup[]): GroupBlock[] {
  // A report of several groups has one place to come back to: the first.
  const seen = new Set<string>();
  const headOf = (hit: Hit): CardHead => {
    const head = cardHead(query, hit);
    const known = head.anchor === null || seen.has(head.anchor);
    if (head.anchor !== null) seen.add(head.anchor);
    return known ? { ...head, anchor: null } : head;
  };
  return groups.map((group) => ({
    id: `${group.key} ${group.value}`,
    label: group.label || NOBODY[grouping],
    href: group.key === 'can-bo' && group.value !== null ? officeholderHref(group.value) : null,
    note: group.note,
    total: countHits(group.total, query.unit),
    cards: group.hits
      .filter(({ statement }) => statement === null)
      .map((hit) => ({
        ...headOf(hit),
        facts: lineWords(hit, group),
        snippet: bestSnippet(hit),
      })),
    statements: statementCards(query, group.hits, seen),
    all: group.total > group.hits.length ? allOf(query, group) : null,
  }));
}

function bestSnippet({ snippets }: Hit): CardSnippet | null {
  const [best] = [...snippets].sort((a, b) => b.marks.length - a.marks.length);
  return best === undefined || best.marks.length === 0 ? null : cardSnippet(best);
}

/** What belongs to no group has no filter: the plain list has it, among all others. */
function allOf(query: SearchQuery, group: HitGroup): GroupBlock['all'] {
  const all = openGroup(query, group);
  if (all === null) {
    return { href: resultsHref(withGrouping(query, null)), words: 'Xem trong danh sách chung', of: null };
  }
  return { href: resultsHref(all), words: `Xem cả ${countHits(group.total, query.unit)}`, of: ` của ${group.label}` };
}
