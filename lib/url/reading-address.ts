import type { HitPlace } from '../search/neighbours';
import type { SearchQuery, Wording } from '../search/query';
import { carriedSearch } from './carried-search';
import { parseSearch } from './parse-search';
import { parseStatementPlace, STATEMENT_KEY } from './statement-place';

/** The key of the words looked for in one report alone. */
export const WITHIN_KEY = 'tim';

/** What the address of a reading page asks for beside the report. */
export interface ReadingAddress {
  /** The search one came from, by its own keys; null where the address carries none. */
  readonly search: SearchQuery | null;
  /** The statement that the page was opened for, where the search finds statements. */
  readonly statement: HitPlace['statement'];
  /** What is marked in the text; an empty text marks nothing. */
  readonly wording: Wording;
  /** Whether the marks are of words looked for in this report alone, not of the search. */
  readonly within: boolean;
}

/**
 * Reads the address of a reading page. `tim` marks other words in this report and leaves the search that one came from
 * as it is: the next result stays the next result.
 *
 * @example parseReading(new URLSearchParams('q=ocop&tim=chè')).wording.text // 'chè'
 */
export function parseReading(pairs: Iterable<readonly [key: string, value: string]>): ReadingAddress {
  const all = [...pairs];
  const { query } = parseSearch(all);
  const own = all.find(([key]) => key === WITHIN_KEY)?.[1] ?? '';
  const text = parseSearch([['q', own]]).query.text;
  const statement = parseStatementPlace(all.find(([key]) => key === STATEMENT_KEY)?.[1] ?? '');
  const { marks, verbatim } = query;
  return {
    search: String(carriedSearch(query)) === '' ? null : query,
    statement: query.unit === 'bao-cao' ? null : statement,
    wording: { text: text === '' ? query.text : text, marks, verbatim },
    within: text !== '' && text !== query.text,
  };
}
