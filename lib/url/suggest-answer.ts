import type { FilterKey, SearchQuery } from '../search/query';
import type { Mark } from '../search/result';
import type { Completion, CompletionKind, FilterCompletion } from '../search/suggest/completion';
import { toggleFilter, withText } from './change-search';
import { reportHref, searchHref } from './hrefs';

export interface SuggestionAnswer {
  readonly kind: CompletionKind;
  readonly label: string;
  readonly note: string | null;
  readonly marks: readonly Mark[];
  readonly url: string;
  /** For kind `query`: what to put into the search box. */
  readonly q?: string;
}

/** `GET /api/v1/suggest`. */
export interface SuggestAnswer {
  /** What was asked for: a box shows an answer only while it still holds this. */
  readonly query: string;
  readonly suggestions: readonly SuggestionAnswer[];
}

/** Province and district are one facet, so are today's province and commune: a chosen place takes the other's place. */
const ONE_FACET: Readonly<Record<FilterCompletion['key'], readonly FilterKey[]>> = {
  tinh: ['tinh', 'huyen'],
  huyen: ['tinh', 'huyen'],
  'tinh-moi': ['tinh-moi', 'xa'],
  xa: ['tinh-moi', 'xa'],
  'can-bo': ['can-bo'],
  'chu-de': ['chu-de'],
  'van-ban': ['van-ban'],
};

/**
 * The completions of a search box with the addresses of the site put on.
 *
 * @param base the search that the box belongs to: its filters and dates stay
 * @param asked `askedText` of what stands in the box
 * @example suggestAnswer(EMPTY_QUERY, 'tan uy', await engine.suggest('tan uy')).suggestions[0]?.url
 */
export function suggestAnswer(base: SearchQuery, asked: string, completions: readonly Completion[]): SuggestAnswer {
  return { query: asked, suggestions: completions.map((each) => suggestionAnswer(base, each)) };
}

function suggestionAnswer(base: SearchQuery, completion: Completion): SuggestionAnswer {
  const { kind, label, note, marks } = completion;
  const shown = { kind, label, note, marks };
  if (completion.kind === 'query') {
    return { ...shown, url: searchHref(newSearch(base, completion.text)), q: completion.text };
  }
  if (completion.kind === 'report') return { ...shown, url: reportHref(completion.id) };
  return { ...shown, url: searchHref(filtered(base, completion)) };
}

/** Other words make another result: words typed to find a facet's value mean nothing there. */
function newSearch(base: SearchQuery, text: string): SearchQuery {
  return { ...withText(base, text), facetWords: {} };
}

function filtered(base: SearchQuery, { key, slug, text }: FilterCompletion): SearchQuery {
  const filters = { ...base.filters };
  for (const other of ONE_FACET[key]) filters[other] = [];
  return toggleFilter({ ...newSearch(base, text), filters }, key, slug);
}
