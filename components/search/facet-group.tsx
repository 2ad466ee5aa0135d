import type { ReactNode } from 'react';
import { Disclosure } from '../ui/disclosure';

interface FacetGroupProps {
  readonly title: string;
  readonly note?: string;
  /** How many values are chosen; told beside the title, so that a closed group hides nothing. */
  readonly chosen: number;
  /** Nothing to choose here: the group is left out. */
  readonly empty?: boolean;
  /** Begins closed unless something in it is chosen. */
  readonly closed?: boolean;
  readonly children: ReactNode;
}

export function FacetGroup({ title, note, chosen, empty = false, closed = false, children }: FacetGroupProps) {
  if (empty && chosen === 0) return null;
  return (
    <Disclosure className="facet-group" open={!closed || chosen > 0}>
      <summary>
        <h3 className="font-semibold">{title}</h3>
        {chosen > 0 && <span className="count ms-auto text-xs text-soft">{`${chosen} đã chọn`}</span>}
      </summary>
      {note !== undefined && <p className="pb-1 text-xs text-soft">{note}</p>}
      {children}
    </Disclosure>
  );
}
