import { printNumber } from '../ui/print-number';
import type { LinkedColumn } from './histogram-links';
import { PanelLink } from './panel-link';

const HATCH = 'gach-cheo';

interface HistogramBarProps {
  readonly column: LinkedColumn;
  /** The count that is drawn in full height; a column of several years may hold more and is cut short. */
  readonly most: number;
  /** What is counted: “báo cáo”. */
  readonly noun: string;
}

const INSIDE: Readonly<Record<LinkedColumn['inside'], string>> = {
  all: ', trong khoảng đang lọc',
  part: ', một phần trong khoảng đang lọc',
  none: '',
};

/**
 * One place on the axis: a link over count, bar and label, or, where there is nothing, only its place. What is seen is
 * hidden from the ear, which gets a sentence instead: “quý IV năm 2021: 4 báo cáo, 1 chỉ rõ năm”.
 */
export function HistogramBar({ column, most, noun }: HistogramBarProps) {
  const { words, count, imprecise, chosen, inside, href } = column;
  const drawn = (
    <>
      <span className="sr-only">
        {`${words}: ${count === 0 ? 'không có' : printNumber(count)} ${noun}`}
        {imprecise > 0 && `, ${printNumber(imprecise)} chỉ rõ năm`}
        {!chosen && INSIDE[inside]}
      </span>
      <BarShape column={column} most={most} />
      <span aria-hidden="true" className="histogram-axis" />
      <span aria-hidden="true" className="histogram-label">
        {column.label}
      </span>
    </>
  );
  if (href === null) return <span className="histogram-bar">{drawn}</span>;
  return (
    <PanelLink
      href={href}
      aria-current={chosen ? 'true' : undefined}
      data-bar={column.value}
      data-inside={inside === 'none' ? undefined : inside}
      className="histogram-bar"
    >
      {drawn}
    </PanelLink>
  );
}

/** A few reports beside hundreds are still to be seen. */
const LEAST_PERCENT = 3;

/**
 * Sizes are attributes of SVG, not a style: a strict content policy holds. What is vague lies on top of what is sure; a
 * bar that is cut short has a gap (it holds whole years, of which nothing is vague).
 */
function BarShape({ column: { count, imprecise }, most }: Omit<HistogramBarProps, 'noun'>) {
  const height = count === 0 ? 0 : Math.min(100, Math.max(LEAST_PERCENT, round((count / most) * 100)));
  const vague = count === 0 ? 0 : round((height * imprecise) / count);
  const top = round(100 - height);
  return (
    <svg className="histogram-shape" aria-hidden="true">
      {count > 0 && (
        <text x="50%" y={`${top}%`} className="histogram-count">
          {printNumber(count)}
        </text>
      )}
      {count > most && <rect y="0" width="100%" height="10%" fill="currentColor" />}
      {count > most && <rect y="16%" width="100%" height="84%" fill="currentColor" />}
      {count <= most && count > imprecise && (
        <rect y={`${round(top + vague)}%`} width="100%" height={`${round(height - vague)}%`} fill="currentColor" />
      )}
      {vague > 0 && (
        <>
          <rect y={`${top}%`} width="100%" height={`${vague}%`} fill="currentColor" mask={`url(#${HATCH})`} />
          <rect y={`${top}%`} width="100%" height={`${vague}%`} fill="none" stroke="currentColor" />
        </>
      )}
    </svg>
  );
}

function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}

/** The hatching, once on the page. A mask, so that it has whatever colour its bar has. */
export function HatchMask() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <pattern id={`${HATCH}-mau`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.5" height="4" fill="#fff" />
      </pattern>
      <mask id={HATCH} maskUnits="userSpaceOnUse" x="0" y="0" width="999" height="999">
        <rect width="999" height="999" fill={`url(#${HATCH}-mau)`} />
      </mask>
    </svg>
  );
}
