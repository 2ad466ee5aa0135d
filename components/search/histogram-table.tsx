import type { SearchQuery } from '@/lib/search/query';
import { withDates } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { Disclosure } from '../ui/disclosure';
import { printNumber } from '../ui/print-number';
import { StateLink } from '../ui/state-link';
import { columnTarget, type Histogram } from './histogram-columns';
import { LEVEL_NAMES } from './histogram-words';

interface HistogramTableProps {
  readonly query: SearchQuery;
  readonly histogram: Histogram;
  readonly caption: string;
}

/** The columns shown, as rows. Which reports are vague is a column only where some can be: a year is known or not. */
export function HistogramTable({ query, histogram, caption }: HistogramTableProps) {
  const { level, columns } = histogram;
  const vague = level !== 'year';
  return (
    <Disclosure className="histogram-table">
      <summary>Xem dạng bảng</summary>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{LEVEL_NAMES[level]}</th>
            <th scope="col">Báo cáo</th>
            {vague && <th scope="col">Chỉ rõ năm</th>}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => {
            const { from, to } = columnTarget(histogram, column);
            const empty = column.count === 0 && !column.chosen;
            return (
              <tr key={column.value}>
                <th scope="row">
                  {empty ? (
                    column.label
                  ) : (
                    <StateLink
                      href={searchHref(withDates(query, from, to))}
                      rel="nofollow"
                      aria-current={column.chosen ? 'true' : undefined}
                      data-bar={column.value}
                    >
                      {column.label}
                    </StateLink>
                  )}
                </th>
                <td>{printNumber(column.count)}</td>
                {vague && <td>{printNumber(column.imprecise)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Disclosure>
  );
}
