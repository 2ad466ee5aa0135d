import type { ReactNode } from 'react';
import type { SearchQuery } from '@/lib/search/query';
import { searchHref } from '@/lib/url/hrefs';
import { Disclosure } from '../ui/disclosure';
import { PanelLink } from './panel-link';

interface FacetGroupProps {
  readonly title: string;
  /** How many values are chosen; told beside the title, so that a closed group hides nothing. */
  readonly chosen: number;
  /** The search without them. */
  readonly cleared: SearchQuery;
  /** Nothing to choose here: the group is left out. */
  readonly empty?: boolean;
  /** Begins closed unless something in it is chosen. */
  readonly closed?: boolean;
  readonly children: ReactNode;
}

export function FacetGroup({ title, chosen, cleared, empty = false, closed = false, children }: FacetGroupProps) {
  if (empty && chosen === 0) return null;
  return (
    <Disclosure className="facet-group" open={!closed || chosen > 0}>
      <summary>
        <h3 className="font-semibold">{title}</h3>
        {chosen > 0 && <span className="count ms-auto text-xs text-soft">{`đã chọn ${chosen}`}</span>}
      </summary>
      {chosen > 0 && (
        <p className="text-end text-xs">
          <PanelLink href={searchHref(cleared)} className="panel-action">
            Bỏ chọn<span className="sr-only">{` trong bộ lọc ${title}`}</span>
          </PanelLink>
        </p>
      )}
      {children}
    </Disclosure>
  );
}
