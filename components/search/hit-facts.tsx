import type { ReactNode } from 'react';
import { type PlaceWords, placeWords } from '@/lib/places/place-words';
import type { SearchQuery } from '@/lib/search/query';
import type { Hit, HitGroup } from '@/lib/search/result';
import { toggleFilter, withoutFilters } from '@/lib/url/change-search';
import { officeholderHref, searchHref } from '@/lib/url/hrefs';
import { printDate } from '../ui/print-date';
import { StateLink } from '../ui/state-link';

/** More of them would push the passages away; the report has them all. */
const SHOWN_OFFICEHOLDERS = 3;
const SHOWN_TOPICS = 3;

interface HitFactsProps {
  readonly query: SearchQuery;
  readonly hit: Hit;
}

/** Date, place, people and topics of a hit, in three quiet lines. What is not known is said. */
export function HitFacts({ query, hit }: HitFactsProps) {
  return (
    <div className="hit-facts mt-0.5 text-xs text-soft">
      <p className="count">
        <Fact>{dateWords(hit)}</Fact>
        <Fact>{printPlace(placeWords(hit))}</Fact>
      </p>
      <People officeholders={hit.officeholders} />
      <Topics query={query} topics={hit.topics} />
    </div>
  );
}

/** The facts of a hit in one line: date and place, and in a group what its head does not say already. */
export function HitLine({ hit, group = null }: { readonly hit: Hit; readonly group?: HitGroup | null }) {
  const person = group?.key === 'can-bo' ? hit.officeholders.find(({ slug }) => slug === group?.value) : undefined;
  return (
    <p className="count text-xs text-soft">
      <Fact>{dateWords(hit)}</Fact>
      {group?.key !== 'huyen' && group?.key !== 'xa' && <Fact>{printPlace(placeWords(hit))}</Fact>}
      {/* The office of that day, which the head of the group, for all its reports, cannot say. */}
      {person?.office != null && <Fact>{person.office}</Fact>}
      {group !== null && group.key !== 'can-bo' && hit.officeholders.length > 0 && <Fact>{nameWords(hit)}</Fact>}
    </p>
  );
}

function nameWords({ officeholders }: Hit): string {
  const others = officeholders.length - SHOWN_OFFICEHOLDERS;
  const names = officeholders.slice(0, SHOWN_OFFICEHOLDERS).map(({ name }) => name);
  return others > 0 ? `${names.join(', ')} và ${others} người khác` : names.join(', ');
}

/** A name leads to the page of its bearer, as everywhere; the filter panel narrows to a person. */
function People({ officeholders }: Pick<Hit, 'officeholders'>) {
  if (officeholders.length === 0) return null;
  const others = officeholders.length - SHOWN_OFFICEHOLDERS;
  return (
    <p className="leading-6">
      {officeholders.slice(0, SHOWN_OFFICEHOLDERS).map(({ slug, name, office }, index) => (
        <span key={slug}>
          {index > 0 && '; '}
          <a href={officeholderHref(slug)} className="fact-link">
            {name}
          </a>
          {office !== null && `, ${office}`}
        </span>
      ))}
      {others > 0 && `; và ${others} người khác`}
    </p>
  );
}

/** A topic is a filter, in place of another one: what is already chosen need not be offered. */
function Topics({ query, topics }: { readonly query: SearchQuery; readonly topics: Hit['topics'] }) {
  if (topics.length === 0) return null;
  const others = topics.length - SHOWN_TOPICS;
  const chosen = query.filters['chu-de'];
  return (
    <p className="leading-6">
      {topics.slice(0, SHOWN_TOPICS).map(({ slug, label }, index) => (
        <span key={slug}>
          {index > 0 && '; '}
          {chosen.length === 1 && chosen[0] === slug ? (
            label
          ) : (
            <StateLink
              href={searchHref(toggleFilter(withoutFilters(query, ['chu-de']), 'chu-de', slug))}
              rel="nofollow"
              className="fact-link"
              aria-label={`Lọc theo chủ đề ${label}`}
            >
              {label}
            </StateLink>
          )}
        </span>
      ))}
      {others > 0 && `; và ${others} chủ đề khác`}
    </p>
  );
}

/** Facts follow each other after a dot; the dot stays with the fact before it when the line breaks. */
function Fact({ children }: { readonly children: ReactNode }) {
  return <span className="not-last:after:content-['\00a0·_']">{children}</span>;
}

function dateWords({ date }: Hit): string {
  return date === null ? 'Chưa rõ ngày' : `${capital(printDate(date))}${date.inferred ? ' (suy ra)' : ''}`;
}

function printPlace({ place, other }: PlaceWords): string {
  if (place === null) return 'Chưa rõ địa phương';
  return other === null ? capital(place) : `${capital(place)} (${other})`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
