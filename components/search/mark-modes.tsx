'use client';

import type { MarkMode, SearchQuery } from '@/lib/search/query';
import { withMarks } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { PanelLink } from './panel-link';

const MODES: readonly { readonly mode: MarkMode; readonly label: string; readonly means: string }[] = [
  { mode: 'mac-dinh', label: 'Như đã gõ', means: 'Gõ có dấu tìm đúng dấu; gõ không dấu tìm mọi cách bỏ dấu' },
  { mode: 'bo-qua', label: 'Không kể dấu', means: '“bán” cũng tìm ra “ban”, “bàn”' },
  { mode: 'chinh-xac', label: 'Đúng từng dấu', means: '“ban” chỉ tìm ra “ban”' },
];

/** How the marks of the query are taken: one of three. */
export function MarkModes({ query }: { readonly query: SearchQuery }) {
  return (
    <ul className="facet-options">
      {MODES.map(({ mode, label, means }) => (
        <li key={mode}>
          <PanelLink
            href={searchHref(withMarks(query, mode))}
            aria-current={mode === query.marks ? 'true' : undefined}
            className={mode === query.marks ? 'round on' : 'round'}
          >
            {label}
            <span className="note">{means}</span>
          </PanelLink>
        </li>
      ))}
    </ul>
  );
}
