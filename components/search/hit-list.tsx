'use client';

import type { Packed } from '../ui/packed';
import { useUnpacked } from '../ui/use-unpacked';
import type { CardList } from './hit-cards';
import { HitItem } from './hit-item';

/** The reports of a page of results. Printed on the server; in the browser so that its data need not be sent as elements. */
export function HitList({ list }: { readonly list: Packed<CardList> }) {
  const { cards, topics } = useUnpacked(list);
  return (
    <ol className="border-b border-rule">
      {cards.map((card) => (
        <li key={card.href}>
          <HitItem card={card} topics={topics} />
        </li>
      ))}
    </ol>
  );
}
