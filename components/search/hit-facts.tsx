import { Fragment } from 'react';
import type { CardList, HitCard } from './hit-cards';

interface HitFactsProps {
  readonly card: HitCard;
  readonly topics: CardList['topics'];
}

/** Date, place, people and topics of a hit, in three quiet lines. */
export function HitFacts({ card, topics }: HitFactsProps) {
  return (
    <div className="hit-facts">
      <p>{card.facts}</p>
      {card.people.length > 0 && <People card={card} />}
      {card.topics.length > 0 && <Topics card={card} topics={topics} />}
    </div>
  );
}

/** A name leads to the page of its bearer, as everywhere; the filter panel narrows to a person. */
function People({ card: { people, morePeople } }: Pick<HitFactsProps, 'card'>) {
  return (
    <p>
      {people.map(({ href, name, office }, index) => (
        <Fragment key={href}>
          <a href={href}>{name}</a>
          {`${office === null ? '' : `, ${office}`}${index < people.length - 1 ? '; ' : others(morePeople, 'người')}`}
        </Fragment>
      ))}
    </p>
  );
}

/** A topic narrows the search (`use-panel-links`). */
function Topics({ card, topics }: HitFactsProps) {
  return (
    <p>
      {card.topics.map((place, index) => {
        const topic = topics[place];
        if (topic === undefined) return null;
        const { label, href } = topic;
        return (
          <Fragment key={label}>
            {index > 0 && '; '}
            {href === null ? (
              label
            ) : (
              <a data-panel-link="" href={href} aria-label={`Lọc theo chủ đề ${label}`}>
                {label}
              </a>
            )}
          </Fragment>
        );
      })}
      {others(card.moreTopics, 'chủ đề')}
    </p>
  );
}

function others(count: number, noun: string): string {
  return count > 0 ? `; và ${count} ${noun} khác` : '';
}
