'use client';

import type { Packed } from '../ui/packed';
import { useUnpacked } from '../ui/use-unpacked';
import { HatchMask } from './histogram-bar';
import { HistogramBars } from './histogram-bars';
import { HistogramKeys } from './histogram-keys';
import type { LinkedColumn } from './histogram-links';
import { HistogramTable } from './histogram-table';
import type { Level } from './histogram-words';
import { PanelLink } from './panel-link';

/** Everything that is drawn: words, numbers and addresses. */
export interface HistogramPlan {
  readonly level: Level;
  /** The year or quarter whose columns are shown; empty for all time. */
  readonly within: string;
  /** From all time down to the date filter; empty where nothing is filtered. */
  readonly trail: readonly { readonly label: string; readonly href: string }[];
  readonly columns: readonly LinkedColumn[];
  /** The count that is drawn in full height. */
  readonly most: number;
  /** What is counted: “báo cáo”. */
  readonly noun: string;
  readonly caption: string;
  readonly tableCaption: string;
  /** What is to be said of the drawing. */
  readonly notes: readonly string[];
}

const CAPTION = 'truc-thoi-gian';

/** Reports along time: the trail, the columns, what is to be said of them, and the same as a table. */
export function HistogramDrawing({ plan }: { readonly plan: Packed<HistogramPlan> }) {
  const { level, within, trail, columns, most, noun, caption, tableCaption, notes } = useUnpacked(plan);
  return (
    <HistogramKeys within={within}>
      <HatchMask />
      {trail.length > 0 && <Trail steps={trail} />}
      {columns.length > 0 && (
        <>
          <p className="histogram-caption">
            <span id={CAPTION}>{caption}</span>
            <span aria-hidden="true" className="histogram-hint">
              ← → chuyển cột
            </span>
          </p>
          <HistogramBars columns={columns} most={most} noun={noun} labelledBy={CAPTION} />
          {notes.map((note) => (
            <p key={note} className="histogram-note">
              {note}
            </p>
          ))}
          <HistogramTable level={level} columns={columns} noun={noun} caption={tableCaption} />
        </>
      )}
    </HistogramKeys>
  );
}

function Trail({ steps }: { readonly steps: HistogramPlan['trail'] }) {
  return (
    <ol aria-label="Khoảng thời gian đang lọc" className="histogram-trail">
      {steps.map(({ label, href }, i) => (
        <li key={label}>
          {i === steps.length - 1 ? (
            <span aria-current="true">{label}</span>
          ) : (
            <PanelLink href={href}>{label}</PanelLink>
          )}
        </li>
      ))}
    </ol>
  );
}
