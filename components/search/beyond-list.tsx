import type { SearchQuery, Unit } from '@/lib/search/query';
import type { Beyond } from '@/lib/search/result';
import { withMarks } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';
import { Hits } from './hits';
import { PanelLink } from './panel-link';
import { UNIT_NOUNS } from './unit-words';

interface BeyondListProps {
  readonly query: SearchQuery;
  readonly beyond: Beyond;
}

function titleOf({ kind, total }: Beyond, unit: Unit): string {
  const what = kind === 'spelling' ? 'kết quả với dấu khác' : `${UNIT_NOUNS[unit]} không đủ mọi từ`;
  return `Thêm ${printNumber(total)} ${what}`;
}

/** What lies just outside the query, below a line: never mixed into the result, so that a count means what was typed. */
export function BeyondList({ query, beyond }: BeyondListProps) {
  // With other marks the report must be marked with other marks, too.
  const reading = beyond.kind === 'spelling' ? withMarks(query, 'bo-qua') : query;
  return (
    <section className="mt-10 border-t-2 border-edge pt-3">
      <h2 className="text-lg font-semibold">{titleOf(beyond, query.unit)}</h2>
      {beyond.kind === 'spelling' && (
        <p className="pb-3 print:hidden">
          <PanelLink href={searchHref(reading)}>Tìm không kể dấu</PanelLink>
        </p>
      )}
      {beyond.hits.length > 0 && <Hits query={reading} hits={beyond.hits} />}
    </section>
  );
}
