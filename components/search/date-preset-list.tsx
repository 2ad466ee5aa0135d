import type { SearchQuery } from '@/lib/search/query';
import { withDates } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { printDateRange } from '../ui/print-date';
import { printNumber } from '../ui/print-number';
import { StateLink } from '../ui/state-link';
import type { DatePreset } from './date-presets';

interface DatePresetListProps {
  readonly query: SearchQuery;
  readonly presets: readonly DatePreset[];
}

/** Ranges by name, each with its count; the one in force is taken off by its own link. */
export function DatePresetList({ query, presets }: DatePresetListProps) {
  if (presets.length === 0) return null;
  return (
    <ul aria-label="Khoảng thời gian thường dùng" className="date-presets">
      {presets.map(({ label, from, to, count, selected }) => (
        <li key={label}>
          <StateLink
            href={searchHref(selected ? withDates(query, null, null) : withDates(query, from, to))}
            rel="nofollow"
            aria-current={selected ? 'true' : undefined}
            title={`Báo cáo ${printDateRange(from, to)}`}
            className="date-preset"
          >
            <span>{label}</span>
            <span className="count">
              <span className="sr-only">, </span>
              {printNumber(count)}
              <span className="sr-only"> báo cáo</span>
            </span>
          </StateLink>
        </li>
      ))}
    </ul>
  );
}
