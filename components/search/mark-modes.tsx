import type { MarkMode, SearchQuery } from '@/lib/search/query';
import { withMarks } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { StateLink } from '../ui/state-link';

const MODES: readonly { readonly mode: MarkMode; readonly label: string; readonly means: string }[] = [
  { mode: 'mac-dinh', label: 'Như đã gõ', means: 'Gõ có dấu tìm đúng dấu; gõ không dấu tìm mọi cách bỏ dấu' },
  { mode: 'bo-qua', label: 'Không kể dấu', means: '“bán” cũng tìm ra “ban”, “bàn”' },
  { mode: 'chinh-xac', label: 'Đúng từng dấu', means: '“ban” chỉ tìm ra “ban”' },
];

/** How the marks of the query are taken: one of three. */
export function MarkModes({ query }: { readonly query: SearchQuery }) {
  return (
    <ul>
      {MODES.map(({ mode, label, means }) => (
        <li key={mode}>
          <StateLink
            href={searchHref(withMarks(query, mode))}
            rel="nofollow"
            aria-current={mode === query.marks ? 'true' : undefined}
            className="facet-option"
          >
            <span aria-hidden="true" className="box round" />
            <span>
              {label}
              <span className="block text-xs font-normal text-soft">{means}</span>
            </span>
          </StateLink>
        </li>
      ))}
    </ul>
  );
}
