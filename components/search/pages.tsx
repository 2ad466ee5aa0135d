import type { SearchQuery } from '@/lib/search/query';
import { withPage } from '@/lib/url/change-search';
import { resultsHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';
import { pageWindow } from './page-window';

interface PagesProps {
  readonly query: SearchQuery;
  /** The one that is shown. */
  readonly page: number;
  /** How many there are. */
  readonly pages: number;
}

/**
 * Plain links to the head of the results: the next page is read from its top, and the keyboard goes on from there. A
 * link that only changes the state of the page would leave both at its foot.
 */
export function Pages({ query, page, pages }: PagesProps) {
  if (pages < 2) return null;
  const href = (number: number) => resultsHref(withPage(query, number));
  return (
    <nav aria-label="Trang kết quả" className="count flex flex-wrap items-center gap-1">
      {page > 1 && (
        <a href={href(page - 1)} rel="prev" className="page-link">
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
                className="page-link"
              >
                {printNumber(number)}
              </a>
            )}
          </li>
        ))}
      </ul>
      {page < pages && (
        <a href={href(page + 1)} rel="next" className="page-link">
          Trang sau
        </a>
      )}
    </nav>
  );
}
