import type { SearchQuery } from '@/lib/search/query';
import type { DateBar } from '@/lib/search/result';
import { withDates } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { pack } from '../ui/packed';
import { printNumber } from '../ui/print-number';
import { type Column, type Histogram, histogram, scaleOf } from './histogram-columns';
import { HistogramDrawing } from './histogram-drawing';
import { linkedColumns } from './histogram-links';
import { trailSteps } from './histogram-steps';
import { LEVEL_NAMES, periodWords } from './histogram-words';
import { UNIT_NOUNS } from './unit-words';

interface HistogramChartProps {
  readonly query: SearchQuery;
  readonly dates: readonly DateBar[];
}

/** Reports along time: what is drawn is reckoned here and drawn in `HistogramDrawing`. */
export function HistogramChart({ query, dates }: HistogramChartProps) {
  const drawn = histogram(query, dates);
  const { level, within, columns } = drawn;
  const most = scaleOf(columns);
  const noun = UNIT_NOUNS[query.unit];
  const caption = `Số ${noun} theo ${LEVEL_NAMES[level].toLowerCase()}`;
  const plan = {
    level,
    within: within ?? '',
    trail: trail(query),
    columns: linkedColumns(query, drawn),
    most,
    noun,
    caption,
    tableCaption: within === null ? caption : `${caption}, ${periodWords(within)}`,
    notes: [cutNote(columns.filter(({ count }) => count > most)), hatchNote(drawn, noun)].flatMap((note) => note ?? []),
  };
  return <HistogramDrawing plan={pack(plan)} />;
}

/** Only all time is no way. */
function trail(query: SearchQuery) {
  const steps = trailSteps(query);
  if (steps.length === 1) return [];
  return steps.map(({ label, from, to }) => ({ label, href: searchHref(withDates(query, from, to)) }));
}

/** Many years in one column would flatten the single ones beside it: it is drawn shorter, and that is said. */
function cutNote(columns: readonly Column[]): string | null {
  if (columns.length === 0) return null;
  const named = columns.map(({ label }) => `“${label}”`).join(' và ');
  return `Cột ${named} gộp nhiều năm, vẽ thấp hơn thực tế.`;
}

/** What cannot be told apart stands in every column in which it may belong. */
function hatchNote({ level, within, columns }: Histogram, noun: string): string | null {
  const vague = Math.max(0, ...columns.map(({ imprecise }) => imprecise));
  if (vague === 0) return null;
  const year = (within ?? '').slice(0, 4);
  const each = level === 'month' ? 'mỗi tháng' : 'mỗi quý';
  return `Phần gạch chéo: ${printNumber(vague)} ${noun} chỉ rõ năm ${year}, không rõ ngày, tháng, nên được tính vào ${each} của năm.`;
}
