'use client';

import type { SearchQuery } from '@/lib/search/query';
import type { FacetValue } from '@/lib/search/result';
import { withUnit } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';
import { PanelLink } from './panel-link';

interface UnitSwitchProps {
  readonly query: SearchQuery;
  /** The facet `loai`. */
  readonly units: readonly FacetValue[];
}

/** What is looked for: whole reports, or what was ordered or said in them. Each count is the total of its link. */
export function UnitSwitch({ query, units }: UnitSwitchProps) {
  return (
    <nav aria-label="Tìm trong" className="unit-switch print:hidden">
      <ul>
        {(['bao-cao', 'chi-dao', 'trich-dan'] as const).map((unit) => {
          const found = units.find(({ value }) => value === unit);
          return (
            <li key={unit}>
              <PanelLink
                href={searchHref(withUnit(query, unit))}
                aria-current={unit === query.unit ? 'page' : undefined}
              >
                {found?.label ?? unit} <span className="count">{printNumber(found?.count ?? 0)}</span>
              </PanelLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
