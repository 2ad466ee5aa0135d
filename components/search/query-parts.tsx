'use client';

import type { SearchQuery } from '@/lib/search/query';
import type { QueryPart } from '@/lib/search/result';
import { withText } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { bareWords } from './bare-words';
import { PanelLink } from './panel-link';

interface QueryPartsProps {
  readonly query: SearchQuery;
  readonly parts: readonly QueryPart[];
}

/** How the query was read, part by part, each with the way to take it off. One part alone is the query itself. */
export function QueryParts({ query, parts }: QueryPartsProps) {
  if (parts.length < 2) return null;
  return (
    <ul aria-label="Các phần của câu tìm" className="flex flex-wrap gap-2 print:hidden">
      {parts.map(({ said, without }, i) => (
        // Parts may repeat: a word typed twice is there twice.
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no state that could go to another
        <li key={`${i} ${said}`}>
          <PanelLink
            href={searchHref(withText(query, without))}
            // Words alone may be walked (robots.txt), but not every subset of them.
            rel="nofollow"
            className="inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-[3px] border border-rule px-2 py-0.5 text-soft no-underline hover:border-accent-deep hover:text-accent-deep"
          >
            <span className="sr-only">Bỏ khỏi câu tìm: </span>
            <span className="[overflow-wrap:anywhere]">{bareWords(said)}</span>
            <span aria-hidden="true" className="text-lg leading-6 text-accent">
              ×
            </span>
          </PanelLink>
        </li>
      ))}
    </ul>
  );
}
