'use client';

import type { PlaceMap, SearchQuery } from '@/lib/search/query';
import { withPlaceMap } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { PanelLink } from './panel-link';

const MAPS: readonly { readonly map: PlaceMap; readonly label: string; readonly when: string }[] = [
  { map: 'truoc', label: '63 tỉnh', when: 'trước 1/7/2025' },
  { map: 'nay', label: '34 tỉnh', when: 'hiện nay' },
];

/** Which of the two maps the place facet shows. The result stays as it is. */
export function MapSwitch({ query }: { readonly query: SearchQuery }) {
  return (
    <ul aria-label="Bản đồ hành chính" className="segments">
      {MAPS.map(({ map, label, when }) => (
        <li key={map}>
          <PanelLink
            href={searchHref(withPlaceMap(query, map))}
            aria-current={map === query.placeMap ? 'true' : undefined}
            className="segment"
          >
            {label} <span className="note">{when}</span>
          </PanelLink>
        </li>
      ))}
    </ul>
  );
}
