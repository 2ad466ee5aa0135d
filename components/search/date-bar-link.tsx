import type { SearchQuery } from '@/lib/search/query';
import type { DateBar } from '@/lib/search/result';
import { withDates } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';
import { StateLink } from '../ui/state-link';

const HATCH = 'gach-cheo';

interface DateBarLinkProps {
  readonly query: SearchQuery;
  readonly bar: DateBar;
  /** The longest bar of the histogram. */
  readonly most: number;
}

/** One bar: its link sets the dates to it, or takes them off where it is chosen. */
export function DateBarLink({ query, bar, most }: DateBarLinkProps) {
  const [year = '', month] = bar.value.split('-');
  const target = bar.selected ? withDates(query, null, null) : withDates(query, bar.value, bar.value);
  return (
    <StateLink
      href={searchHref(target)}
      rel="nofollow"
      aria-current={bar.selected ? 'true' : undefined}
      className="bar-row"
    >
      <span>
        {month === undefined ? year : `Th. ${Number(month)}`}
        {month !== undefined && <span className="sr-only">{` năm ${year}`}</span>}
      </span>
      <BarShape bar={bar} most={most} />
      <span className="count">
        <span className="sr-only">, </span>
        {printNumber(bar.count)}
        <span className="sr-only">{` báo cáo${bar.imprecise > 0 ? `, ${bar.imprecise} không rõ ngày` : ''}`}</span>
      </span>
    </StateLink>
  );
}

/** Drawn as SVG, not as a styled width: no style attribute, so a strict content policy holds. */
function BarShape({ bar, most }: Omit<DateBarLinkProps, 'query'>) {
  const percent = (count: number) => `${Math.round((count / most) * 1000) / 10}%`;
  return (
    <svg className="bar" aria-hidden="true">
      <rect width={percent(bar.count - bar.imprecise)} height="100%" fill="currentColor" />
      {bar.imprecise > 0 && (
        <rect
          x={percent(bar.count - bar.imprecise)}
          width={percent(bar.imprecise)}
          height="100%"
          fill={`url(#${HATCH})`}
        />
      )}
    </svg>
  );
}

/** The hatching of what is not known to the day; once on the page. */
export function HatchPattern() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute text-edge">
      <pattern id={HATCH} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.5" height="4" fill="currentColor" />
      </pattern>
    </svg>
  );
}
