import type { ReactNode } from 'react';
import type { Hit } from '@/lib/search/result';
import { printDate } from '../ui/print-date';

const SHOWN_OFFICEHOLDERS = 3;
const SHOWN_TOPICS = 4;

/** Date, place, people and topics of a hit, in two quiet lines. What is not known is said. */
export function HitFacts({ hit }: { readonly hit: Hit }) {
  const { date, officeholders, topics } = hit;
  const others = officeholders.length - SHOWN_OFFICEHOLDERS;
  const people = officeholders.slice(0, SHOWN_OFFICEHOLDERS).map(({ name, titles }) => {
    const title = titles.at(-1);
    return title === undefined ? name : `${name} (${title})`;
  });
  return (
    <div className="mt-0.5 text-xs text-soft">
      <p className="count">
        <Fact>{date === null ? 'Chưa rõ ngày' : `${capital(printDate(date))}${date.inferred ? ' (suy ra)' : ''}`}</Fact>
        <Fact>{placeWords(hit)}</Fact>
        {topics.length > 0 && <Fact>{topicWords(topics)}</Fact>}
      </p>
      {people.length > 0 && (
        <p>
          {people.join(', ')}
          {others > 0 && ` và ${others} người khác`}
        </p>
      )}
    </div>
  );
}

/** Facts follow each other after a dot; the dot stays with the fact before it when the line breaks. */
function Fact({ children }: { readonly children: ReactNode }) {
  return <span className="not-last:after:content-['\00a0·_']">{children}</span>;
}

function placeWords({ commune, district, province, provinceNow }: Hit): string {
  const places = [commune?.label, district?.label, (province ?? provinceNow)?.label].filter(
    (label) => label !== undefined,
  );
  return places.length === 0 ? 'Chưa rõ địa phương' : capital(places.join(', '));
}

/** The first topics by the table's order; a year-end report may have a dozen. */
function topicWords(topics: Hit['topics']): string {
  const others = topics.length - SHOWN_TOPICS;
  const named = topics.slice(0, SHOWN_TOPICS).map(({ label }) => label);
  return others > 0 ? `${named.join(', ')} và ${others} chủ đề khác` : named.join(', ');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
