import type { SearchQuery } from '@/lib/search/query';
import type { DateBar } from '@/lib/search/result';
import { withDates } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';
import { HatchMask } from './histogram-bar';
import { HistogramBars } from './histogram-bars';
import { type Column, type Histogram, histogram, scaleOf } from './histogram-columns';
import { HistogramKeys } from './histogram-keys';
import { linkedColumns } from './histogram-links';
import { trailSteps } from './histogram-steps';
import { HistogramTable } from './histogram-table';
import { LEVEL_NAMES, periodWords } from './histogram-words';
import { PanelLink } from './panel-link';
import { UNIT_NOUNS } from './unit-words';

interface HistogramChartProps {
  readonly query: SearchQuery;
  readonly dates: readonly DateBar[];
}

const CAPTION = 'truc-thoi-gian';
/** Reports along time: the trail, the columns, what the hatching means, and the same as a table. */
export function HistogramChart({ query, dates }: HistogramChartProps) {
  const drawn = histogram(query, dates);
  const { level, within, columns } = drawn;
  const most = scaleOf(columns);
  const vague = Math.max(0, ...columns.map(({ imprecise }) => imprecise));
  const linked = linkedColumns(query, drawn);
  const noun = UNIT_NOUNS[query.unit];
  const caption = `Số ${noun} theo ${LEVEL_NAMES[level].toLowerCase()}`;
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
          <HistogramBars columns={linked} most={most} noun={noun} labelledBy={CAPTION} />
          <CutNote columns={columns.filter(({ count }) => count > most)} />
          {vague > 0 && <HatchNote histogram={drawn} count={vague} noun={noun} />}
          <HistogramTable
            level={level}
            columns={linked}
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
            <PanelLink href={searchHref(withDates(query, from, to))}>{label}</PanelLink>
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

interface HatchNoteProps {
  readonly histogram: Histogram;
  readonly count: number;
  readonly noun: string;
}

/** What cannot be told apart stands in every column in which it may belong. */
function HatchNote({ histogram: { level, within }, count, noun }: HatchNoteProps) {
  const year = (within ?? '').slice(0, 4);
  const each = level === 'month' ? 'mỗi tháng' : 'mỗi quý';
  return (
    <p className="histogram-note">
      {`Phần gạch chéo: ${printNumber(count)} ${noun} chỉ rõ năm ${year}, không rõ ngày, tháng, nên được tính vào ${each} của năm.`}
    </p>
  );
}
