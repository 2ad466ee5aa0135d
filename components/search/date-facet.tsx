import type { SearchQuery } from '@/lib/search/query';
import type { DateBar } from '@/lib/search/result';
import type { Ignored } from '@/lib/url/parse-search';
import { Disclosure } from '../ui/disclosure';
import { printNumber } from '../ui/print-number';
import { BoundedList } from './bounded-list';
import { DateBarLink, HatchPattern } from './date-bar-link';
import { DateForm } from './date-form';

interface DateFacetProps {
  readonly query: SearchQuery;
  readonly dates: readonly DateBar[];
  readonly undated: number;
  readonly ignored: readonly Ignored[];
}

/** The histogram as a list of links: years, newest first, and their months on the same scale; below it dates to type. */
export function DateFacet({ query, dates, undated, ignored }: DateFacetProps) {
  const most = Math.max(1, ...dates.map((bar) => bar.count));
  const isChosen = (bar: DateBar) => bar.selected || bar.children.some((month) => month.selected);
  const imprecise = (bars: readonly DateBar[]) => bars.some((bar) => bar.imprecise > 0);
  return (
    <>
      <HatchPattern />
      <BoundedList
        values={[...dates].reverse()}
        keyOf={(bar) => bar.value}
        stays={isChosen}
        noun="năm"
        item={(bar) => (
          <li className="branch">
            <DateBarLink query={query} bar={bar} most={most} />
            {bar.children.length > 0 && (
              <Disclosure open={isChosen(bar)}>
                <summary>
                  <span className="sr-only">{`Các tháng của năm ${bar.value}`}</span>
                </summary>
                <ul>
                  {bar.children.map((month) => (
                    <li key={month.value}>
                      <DateBarLink query={query} bar={month} most={most} />
                    </li>
                  ))}
                </ul>
                {imprecise(bar.children) && <HatchNote />}
              </Disclosure>
            )}
          </li>
        )}
      />
      {imprecise(dates) && <HatchNote />}
      {undated > 0 && (
        <p className="count pt-1 text-xs text-soft">{`${printNumber(undated)} báo cáo chưa rõ ngày không nằm ở đây.`}</p>
      )}
      <DateForm query={query} ignored={ignored} />
    </>
  );
}

/** Stands where hatching can be seen. */
function HatchNote() {
  return <p className="py-1 text-xs text-soft">Phần gạch chéo: báo cáo chỉ biết đến năm hoặc tháng, không rõ ngày.</p>;
}
