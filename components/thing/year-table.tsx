import { searchHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';
import { ShareBar } from './share-bar';
import type { Way } from './way';

interface YearTableProps {
  readonly id: string;
  readonly title: string;
  readonly years: readonly Way[];
  /** Reports without any date: no filter can ask for them. */
  readonly undated: number;
}

/** Reports by year, oldest first; each figure is the search for that year. */
export function YearTable({ id, title, years, undated }: YearTableProps) {
  if (years.length === 0 && undated === 0) return null;
  const most = years.reduce((max, { count }) => Math.max(max, count), 0);
  return (
    <section aria-labelledby={id} className="pt-6">
      <h2 id={id} className="home-heading">
        {title}
      </h2>
      <table className="year-table">
        <thead className="sr-only">
          <tr>
            <th scope="col">Năm</th>
            <th scope="col">Báo cáo</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ label, count, query }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <a href={searchHref(query)} className="year-row">
                  <ShareBar share={count / most} />
                  <span className="count">
                    {printNumber(count)}
                    <span className="sr-only">{` báo cáo năm ${label}`}</span>
                  </span>
                </a>
              </td>
            </tr>
          ))}
          {undated > 0 && (
            <tr>
              <th scope="row">Chưa rõ ngày</th>
              <td className="count">{printNumber(undated)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
