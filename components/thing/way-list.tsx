import { searchHref } from '@/lib/url/hrefs';
import { LongList } from '../report/long-list';
import { printNumber } from '../ui/print-number';
import type { Way } from './way';

interface WayListProps {
  readonly title: string;
  readonly id: string;
  readonly ways: readonly Way[];
  /** What is hidden, after the number: “cán bộ”. */
  readonly noun: string;
  /** What the figures count. */
  readonly unit?: string;
}

/** Values of one facet with their counts: each count is a search; a name that has a page of its own leads there. */
export function WayList({ title, id, ways, noun, unit = 'báo cáo' }: WayListProps) {
  if (ways.length === 0) return null;
  return (
    <section aria-labelledby={id} className="pt-6">
      <h2 id={id} className="home-heading">
        {title}
      </h2>
      <LongList
        values={ways}
        keyOf={({ label, note, query }) => `${label} ${note ?? ''} ${searchHref(query)}`}
        noun={noun}
        item={(way) => <WayItem way={way} unit={unit} />}
      />
    </section>
  );
}

function WayItem({ way: { label, note, count, query, page }, unit }: { readonly way: Way; readonly unit: string }) {
  const figure = (
    <>
      {printNumber(count)}
      <span className="sr-only">{` ${unit}`}</span>
    </>
  );
  const noted = note !== null && <span className="block text-xs text-soft">{note}</span>;
  return (
    <li className="way-pair">
      <span>
        {page === null ? label : <a href={page}>{label}</a>}
        {noted}
      </span>
      <a href={searchHref(query)} className="count">
        {figure}
        <span className="sr-only">{`: ${label}`}</span>
      </a>
    </li>
  );
}
