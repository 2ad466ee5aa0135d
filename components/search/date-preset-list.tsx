import { printDateRange } from '@/lib/report/print-date';
import type { SearchQuery } from '@/lib/search/query';
import { withDates } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { pack } from '../ui/packed';
import { DatePresetLinks } from './date-preset-links';
import type { DatePreset } from './date-presets';
import { UNIT_NOUNS } from './unit-words';

interface DatePresetListProps {
  readonly query: SearchQuery;
  readonly presets: readonly DatePreset[];
}

/** Ranges by name, each with its count; the one in force is taken off by its own link. */
export function DatePresetList({ query, presets }: DatePresetListProps) {
  if (presets.length === 0) return null;
  const links = presets.map(({ label, from, to, count, selected }) => ({
    label,
    href: searchHref(selected ? withDates(query, null, null) : withDates(query, from, to)),
    title: printDateRange(from, to),
    count,
    selected,
  }));
  return <DatePresetLinks links={pack(links)} noun={UNIT_NOUNS[query.unit]} />;
}
