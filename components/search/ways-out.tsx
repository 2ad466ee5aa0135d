import { EMPTY_QUERY, type SearchQuery } from '@/lib/search/query';
import type { Relaxation, UnknownWord } from '@/lib/search/result';
import { relaxed } from '@/lib/url/answer';
import { searchHref } from '@/lib/url/hrefs';
import { HeldThere } from './held-there';
import { PanelLink } from './panel-link';
import { relaxationWords } from './relaxation-words';
import { countHits } from './unit-words';
import { UnknownWords } from './unknown-words';

interface WaysOutProps {
  readonly query: SearchQuery;
  readonly relaxations: readonly Relaxation[];
  readonly unknown: readonly UnknownWord[];
  /** Reports of these places and times, whatever else is asked; as in SearchResult. */
  readonly held: number | null;
  /** Nothing follows below the line either. */
  readonly bare: boolean;
}

/**
 * Nothing found is never the end: whether the corpus has anything there at all, words that no report has, what could be dropped and what that gives, counted, and
 * the whole store.
 */
export function WaysOut({ query, relaxations, unknown, held, bare }: WaysOutProps) {
  if (!bare && relaxations.length + unknown.length === 0 && held === null) return null;
  return (
    <div className="border-t border-rule pt-4">
      <HeldThere query={query} held={held} />
      <UnknownWords query={query} words={unknown} />
      {relaxations.length > 0 && (
        <>
          <h3 className="font-semibold">Nới điều kiện</h3>
          <ul className="flex flex-col gap-1 py-2">
            {relaxations.map((each) => (
              <li key={`${each.key}=${each.value} ${each.text}`}>
                <PanelLink href={searchHref(relaxed(query, each))}>
                  {`${relaxationWords(each)}: ${countHits(each.total, relaxed(query, each).unit)}`}
                </PanelLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {bare && (
        <>
          <h3 className="pt-2 font-semibold">Cách khác</h3>
          <ul className="list-disc py-2 ps-5">
            {/* Where the corpus has nothing, no other words would find anything either. */}
            {held !== 0 && (
              <>
                <li>Bớt từ, hoặc bỏ ngoặc kép quanh cụm từ dài.</li>
                <li>Kiểm tra chính tả; gõ không dấu để tìm mọi cách bỏ dấu.</li>
              </>
            )}
            <li>
              <a href={searchHref({ ...EMPTY_QUERY, sort: 'moi-nhat' })}>Xem toàn bộ kho báo cáo</a>
            </li>
          </ul>
        </>
      )}
    </div>
  );
}
