import { EMPTY_QUERY } from '@/lib/search/query';
import type { Hit } from '@/lib/search/result';
import { asList } from '@/lib/url/change-search';
import { reportHref, searchHref } from '@/lib/url/hrefs';
import { HitLine } from '../search/hit-line';
import { printNumber } from '../ui/print-number';

interface LatestReportsProps {
  readonly hits: readonly Hit[];
  readonly reports: number;
}

export function LatestReports({ hits, reports }: LatestReportsProps) {
  return (
    <section aria-labelledby="bao-cao-moi-nhat">
      <h2 id="bao-cao-moi-nhat" className="home-heading">
        Báo cáo mới nhất
      </h2>
      <ul className="grid gap-x-10 lg:grid-cols-2">
        {hits.map((hit) => (
          <li key={hit.id} className="home-row">
            <div>
              <a href={reportHref(hit.id)} className="home-link serif">
                {hit.heading}
              </a>
              <HitLine hit={hit} />
            </div>
          </li>
        ))}
      </ul>
      <p className="pt-3">
        <a href={searchHref(asList(EMPTY_QUERY))} className="count inline-block py-1">
          {`Xem cả ${printNumber(reports)} báo cáo, từ mới nhất`}
        </a>
      </p>
    </section>
  );
}
