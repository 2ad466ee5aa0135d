import type { SearchQuery } from '@/lib/search/query';
import { searchHref } from '@/lib/url/hrefs';
import { PanelLink } from './panel-link';

export interface Choice {
  readonly label: string;
  readonly query: SearchQuery;
  readonly current: boolean;
}

interface ChoiceLinksProps {
  /** What is chosen, in sight and as the name of the list: “Sắp xếp”. */
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** One of a few ways to look at the same result: each a link, the present one says so. */
export function ChoiceLinks({ name, choices }: ChoiceLinksProps) {
  return (
    <div className="choices">
      <span aria-hidden="true" className="text-soft">
        {`${name}:`}
      </span>
      <ul aria-label={name}>
        {choices.map(({ label, query, current }) => (
          <li key={label}>
            <PanelLink href={searchHref(query)} aria-current={current ? 'true' : undefined}>
              {label}
            </PanelLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
