'use client';

import type { CardList } from './hit-cards';
import { HitItem } from './hit-item';

/** The reports of a page of results. Printed on the server; in the browser so that its data need not be sent as elements. */
export function HitList({ list: { cards, topics } }: { readonly list: CardList }) {
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
