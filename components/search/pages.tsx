import type { SearchQuery } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/result';
import { withPage } from '@/lib/url/change-search';
import { resultsHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';
import { pageCount, pageWindow } from './page-window';

interface PagesProps {
  readonly query: SearchQuery;
  readonly result: SearchResult;
}

const BOX =
  'inline-flex min-h-9 min-w-9 pointer-coarse:min-h-11 pointer-coarse:min-w-11 items-center justify-center px-2';

/**
 * Plain links to the head of the results: the next page is read from its top, and the keyboard goes on from there. A
 * link that only changes the state of the page would leave both at its foot.
 */
export function Pages({ query, result }: PagesProps) {
  const pages = pageCount(result);
  if (pages < 2) return null;
  const { page } = result;
  const href = (number: number) => resultsHref(withPage(query, number));
  return (
    <nav aria-label="Trang kết quả" className="count flex flex-wrap items-center gap-1">
      {page > 1 && (
        <a href={href(page - 1)} rel="prev" className={BOX}>
          Trang trước
        </a>
      )}
      <ul className="flex flex-wrap items-center gap-1">
        {pageWindow(page, pages).map((number, index, all) => (
          <li key={number ?? `after ${all[index - 1]}`}>
            {number === null ? (
              <span className="px-1 text-soft">…</span>
            ) : (
              <a
                href={href(number)}
                aria-label={`Trang ${number}`}
                aria-current={number === page ? 'page' : undefined}
                className={`${BOX} aria-[current=page]:border aria-[current=page]:border-edge aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline`}
              >
                {printNumber(number)}
              </a>
            )}
          </li>
        ))}
      </ul>
      {page < pages && (
        <a href={href(page + 1)} rel="next" className={BOX}>
          Trang sau
        </a>
      )}
    </nav>
  );
}
