import type { ReactNode } from 'react';
import type { SearchQuery } from '@/lib/search/query';
import { searchHref } from '@/lib/url/hrefs';
import { FacetFold } from './facet-fold';

interface FacetGroupProps {
  readonly title: string;
  /** How many values are chosen. */
  readonly chosen: number;
  /** The search without them. */
  readonly cleared: SearchQuery;
  /** Nothing to choose here: the group is left out. */
  readonly empty?: boolean;
  /** Begins closed unless something in it is chosen. */
  readonly closed?: boolean;
  readonly children: ReactNode;
}

/** One facet of the panel with its title. */
export function FacetGroup({ title, chosen, cleared, empty = false, closed = false, children }: FacetGroupProps) {
  if (empty && chosen === 0) return null;
  return (
    <FacetFold
      title={title}
      chosen={chosen}
      cleared={chosen > 0 ? searchHref(cleared) : null}
      open={!closed || chosen > 0}
    >
      {children}
    </FacetFold>
  );
}
