'use client';

import type { SearchQuery } from '@/lib/search/query';
import { Disclosure } from '../ui/disclosure';
import { type Choice, ChoiceLinks } from './choice-links';
import { sortChoices } from './sort-choices';
import { viewChoices } from './view-choices';

/**
 * Order and view of the result. In one line on a phone, opened by a touch, so that the first report stays on the first
 * screen; in sight where there is room.
 */
export function ResultTools({ query }: { readonly query: SearchQuery }) {
  const sorts = sortChoices(query);
  const views = viewChoices(query);
  return (
    <Disclosure className="result-tools print:hidden">
      <summary>
        <span className="sr-only">Sắp xếp và cách xem: </span>
        {`${present(sorts)} · ${present(views)}`}
      </summary>
      <ChoiceLinks name="Sắp xếp" choices={sorts} />
      <ChoiceLinks name="Cách xem" choices={views} />
    </Disclosure>
  );
}

function present(choices: readonly Choice[]): string {
  return choices.find(({ current }) => current)?.label ?? '';
}
