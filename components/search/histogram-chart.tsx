import type { SearchQuery } from '@/lib/search/query';
import type { DateBar } from '@/lib/search/result';
import { withDates } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';
import { StateLink } from '../ui/state-link';
import { HatchMask, HistogramBar } from './histogram-bar';
import { type Column, type Histogram, histogram, scaleOf } from './histogram-columns';
import { HistogramKeys } from './histogram-keys';
import { trailSteps } from './histogram-steps';
import { HistogramTable } from './histogram-table';
import { LEVEL_NAMES, periodWords } from './histogram-words';

interface HistogramChartProps {
  readonly query: SearchQuery;
  readonly dates: readonly DateBar[];
}

const CAPTION = 'truc-thoi-gian';
/** So many columns leave no room for a year across: labels stand upright, and so do counts of four digits. */
const MANY_COLUMNS = 8;
const WIDE_COUNT = 1000;

/** Reports along time: the trail, the columns, what the hatching means, and the same as a table. */
export function HistogramChart({ query, dates }: HistogramChartProps) {
  const drawn = histogram(query, dates);
  const { level, within, columns } = drawn;
  const most = scaleOf(columns);
  const largest = Math.max(0, ...columns.map(({ count }) => count));
  const vague = Math.max(0, ...columns.map(({ imprecise }) => imprecise));
  const many = columns.length >= MANY_COLUMNS;
  const caption = `Số báo cáo theo ${LEVEL_NAMES[level].toLowerCase()}`;
  return (
    <HistogramKeys within={within ?? ''}>
      <HatchMask />
      <Trail query={query} />
      {columns.length > 0 && (
        <>
          <p className="histogram-caption">
            <span id={CAPTION}>{caption}</span>
            <span aria-hidden="true" className="histogram-hint">
              ← → chuyển cột
            </span>
          </p>
          <ol
            aria-labelledby={CAPTION}
            className="histogram-columns"
            data-many={many || undefined}
            data-wide={(many && largest >= WIDE_COUNT) || undefined}
          >
            {columns.map((column) => (
              <li key={column.value}>
                <HistogramBar query={query} histogram={drawn} column={column} most={most} />
              </li>
            ))}
          </ol>
          <CutNote columns={columns.filter(({ count }) => count > most)} />
          {vague > 0 && <HatchNote histogram={drawn} count={vague} />}
          <HistogramTable
            query={query}
            histogram={drawn}
            caption={within === null ? caption : `${caption}, ${periodWords(within)}`}
          />
        </>
      )}
    </HistogramKeys>
  );
}

function Trail({ query }: Pick<HistogramChartProps, 'query'>) {
  const steps = trailSteps(query);
  if (steps.length === 1) return null;
  return (
    <ol aria-label="Khoảng thời gian đang lọc" className="histogram-trail">
      {steps.map(({ label, from, to }, i) => (
        <li key={label}>
          {i === steps.length - 1 ? (
            <span aria-current="true">{label}</span>
          ) : (
            <StateLink href={searchHref(withDates(query, from, to))} rel="nofollow">
              {label}
            </StateLink>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Many years in one column would flatten the single ones beside it: it is drawn shorter, and that is said. */
function CutNote({ columns }: { readonly columns: readonly Column[] }) {
  if (columns.length === 0) return null;
  const named = columns.map(({ label }) => `“${label}”`).join(' và ');
  return <p className="histogram-note">{`Cột ${named} gộp nhiều năm, vẽ thấp hơn thực tế.`}</p>;
}

/** What cannot be told apart stands in every column in which it may belong. */
function HatchNote({ histogram: { level, within }, count }: { readonly histogram: Histogram; readonly count: number }) {
  const year = (within ?? '').slice(0, 4);
  const each = level === 'month' ? 'mỗi tháng' : 'mỗi quý';
  return (
    <p className="histogram-note">
      {`Phần gạch chéo: ${printNumber(count)} báo cáo chỉ rõ năm ${year}, không rõ ngày, tháng, nên được tính vào ${each} của năm.`}
    </p>
  );
}
