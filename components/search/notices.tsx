import type { SearchQuery } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/result';
import { withText, withVerbatim } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import type { Ignored } from '@/lib/url/parse-search';
import { ignoredWords } from './key-words';
import { PanelLink } from './panel-link';
import { WordingNotices } from './wording-notices';

interface NoticesProps {
  readonly query: SearchQuery;
  readonly result: SearchResult;
  readonly ignored: readonly Ignored[];
}

/** What was mended in the query, what of the address was not used, and other readings one click away. */
export function Notices({ query, result, ignored }: NoticesProps) {
  const { mended, suggestions, expanded, repaired } = result;
  const wordings = expanded.length > 0 || repaired !== null || query.verbatim;
  if (mended.length + ignored.length + suggestions.length === 0 && !wordings) return null;
  return (
    <ul aria-label="Lưu ý" className="border-s-2 border-edge ps-3">
      <WordingNotices query={query} result={result} />
      {mended.map(({ rule, message }) => (
        <li key={`${rule} ${message}`}>{message}</li>
      ))}
      {suggestions.map(({ text, why }) => (
        <li key={text}>
          {'Có phải ý bạn là '}
          <PanelLink href={searchHref(withVerbatim(withText(query, text), false))}>{`“${text}”`}</PanelLink>
          {`? ${why}.`}
        </li>
      ))}
      {ignored.map((each) => (
        <li key={`${each.key}=${each.value}`}>
          <span className="text-soft">{ignoredWords(each)}</span>
          {each.why}
        </li>
      ))}
    </ul>
  );
}
