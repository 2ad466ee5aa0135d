import type { SearchQuery } from '@/lib/search/query';
import type { UnknownWord } from '@/lib/search/result';
import { withText } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { PanelLink } from './panel-link';

interface UnknownWordsProps {
  readonly query: SearchQuery;
  readonly words: readonly UnknownWord[];
}

/** Which words no report has, and the spellings that some have. */
export function UnknownWords({ query, words }: UnknownWordsProps) {
  if (words.length === 0) return null;
  return (
    <>
      <h3 className="font-semibold">Từ không có trong kho</h3>
      <ul className="flex flex-col gap-1 py-2">
        {words.map(({ text, spellings, queries }) => (
          <li key={text}>
            {`Không báo cáo nào có “${text}”.`}
            {spellings.length > 0 && ' Có: '}
            {spellings.map((spelling, i) => (
              <span key={spelling}>
                {i > 0 && ', '}
                <PanelLink href={searchHref(withText(query, queries[i] ?? spelling))}>{`“${spelling}”`}</PanelLink>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
