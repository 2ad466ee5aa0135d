'use client';

import type { Packed } from '../ui/packed';
import { useUnpacked } from '../ui/use-unpacked';
import type { GroupBlock, GroupCard } from './group-blocks';
import { HitSnippet } from './hit-snippet';
import { HitTitle } from './hit-title';
import { StatementItem } from './statement-list';

/** The result by officeholder or by district: the first reports of each, and the way to all of them. */
export function GroupList({ groups }: { readonly groups: Packed<readonly GroupBlock[]> }) {
  return (
    <ol className="border-b border-rule">
      {useUnpacked(groups).map((group) => (
        <li key={group.id} className="hit-group">
          <GroupHead group={group} />
          <ol>
            {group.statements.map((card) => (
              <li key={card.key}>
                <StatementItem card={card} within={group.href === null ? 'place' : 'speaker'} />
              </li>
            ))}
            {group.cards.map((card) => (
              <li key={card.href}>
                <BriefHit card={card} />
              </li>
            ))}
          </ol>
          {group.all !== null && <AllOf all={group.all} />}
        </li>
      ))}
    </ol>
  );
}

function GroupHead({ group: { label, href, note, total } }: { readonly group: GroupBlock }) {
  return (
    <div className="hit-group-head">
      <div>
        <h3>
          {href === null ? (
            label
          ) : (
            <a href={href} className="title-link">
              {label}
            </a>
          )}
        </h3>
        {note !== null && <p>{note}</p>}
      </div>
      <p>{total}</p>
    </div>
  );
}

function BriefHit({ card }: { readonly card: GroupCard }) {
  return (
    <article id={card.anchor ?? undefined} tabIndex={-1}>
      <h4>
        <HitTitle card={card} />
      </h4>
      <p className="hit-facts">{card.facts}</p>
      {card.snippet !== null && (
        <p className="hit-snippets">
          <HitSnippet card={card} snippet={card.snippet} />
        </p>
      )}
    </article>
  );
}

/** Another list, read from its top: a plain link, like the one to the next page. */
function AllOf({ all: { href, words, of } }: { readonly all: NonNullable<GroupBlock['all']> }) {
  return (
    <p className="hit-group-all">
      <a href={href}>
        {words}
        {of !== null && <span className="sr-only">{of}</span>}
      </a>
    </p>
  );
}
