import type { SearchQuery } from '@/lib/search/query';
import { exportHref } from '@/lib/url/export-address';
import { feedHref } from '@/lib/url/feed-address';

/** The whole result out of the house: every hit as a table or as data, and what comes new as a feed. */
export function TakeAway({ query }: { readonly query: SearchQuery }) {
  const ways = [
    { label: 'CSV', href: exportHref(query, 'csv') },
    { label: 'JSON', href: exportHref(query, 'json') },
    { label: 'Theo dõi (Atom)', href: feedHref(query) },
  ];
  return (
    <div className="choices">
      <span aria-hidden="true" className="text-soft">
        Tải danh sách:
      </span>
      <ul aria-label="Tải danh sách">
        {ways.map(({ label, href }) => (
          <li key={label}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
