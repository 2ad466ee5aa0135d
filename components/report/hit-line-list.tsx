'use client';

import { Runs } from '../search/runs';
import type { HitLine } from './hit-lines';

interface HitLineListProps {
  readonly lines: readonly HitLine[];
  /** Marks that are not listed, in words; null where all are. */
  readonly more: string | null;
}

/** Every mark with the words around it. In the browser so that its data need not be sent as elements. */
export function HitLineList({ lines, more }: HitLineListProps) {
  return (
    <>
      <ol className="hit-lines">
        {lines.map(({ number, paragraph, runs }) => (
          <li key={number}>
            <a href={`#h${number}`}>
              {paragraph === null ? 'tiêu đề' : `đoạn ${paragraph}`}
              <span className="sr-only">{`, chỗ khớp ${number}`}</span>
            </a>
            <span className="serif">
              <Runs runs={runs} />
            </span>
          </li>
        ))}
      </ol>
      {more !== null && <p className="pb-2 text-xs text-soft">{more}</p>}
    </>
  );
}
