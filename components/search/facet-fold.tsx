'use client';

import type { ReactNode } from 'react';
import { Disclosure } from '../ui/disclosure';
import { PanelLink } from './panel-link';

interface FacetFoldProps {
  readonly title: string;
  /** How many values are chosen; told beside the title, so that a closed group hides nothing. */
  readonly chosen: number;
  /** Leads to the search without them; null where none is chosen. */
  readonly cleared: string | null;
  readonly open: boolean;
  readonly children: ReactNode;
}

/** What folds a facet away, and its head. */
export function FacetFold({ title, chosen, cleared, open, children }: FacetFoldProps) {
  return (
    <Disclosure className="facet-group" open={open}>
      <summary>
        <h3 className="font-semibold">{title}</h3>
        {chosen > 0 && <span className="count ms-auto text-xs text-soft">{`đã chọn ${chosen}`}</span>}
      </summary>
      {cleared !== null && (
        <p className="text-end text-xs">
          <PanelLink href={cleared} className="panel-action">
            Bỏ chọn<span className="sr-only">{` trong bộ lọc ${title}`}</span>
          </PanelLink>
        </p>
      )}
      {children}
    </Disclosure>
  );
}
