import type { ReactNode } from 'react';
import type { MarkedRuns } from './marked-runs';

/** A text with its marks: every second piece is marked. */
export function Runs({ runs }: { readonly runs: MarkedRuns }) {
  const pieces: ReactNode[] = [];
  for (const run of runs) pieces.push(pieces.length % 2 === 0 ? run : <mark key={pieces.length}>{run}</mark>);
  return pieces;
}
