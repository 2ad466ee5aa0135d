import type { SearchQuery } from '@/lib/search/query';
import type { Beyond } from '@/lib/search/result';
import { withMarks } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';
import { cardList } from './hit-cards';
import { HitList } from './hit-list';
import { PanelLink } from './panel-link';

interface BeyondListProps {
  readonly query: SearchQuery;
  readonly beyond: Beyond;
}

const TITLES: Readonly<Record<Beyond['kind'], string>> = {
  spelling: 'kết quả với dấu khác',
  partial: 'báo cáo không đủ mọi từ',
};

/** What lies just outside the query, below a line: never mixed into the result, so that a count means what was typed. */
export function BeyondList({ query, beyond }: BeyondListProps) {
  // With other marks the report must be marked with other marks, too.
  const reading = beyond.kind === 'spelling' ? withMarks(query, 'bo-qua') : query;
  return (
    <section className="mt-10 border-t-2 border-edge pt-3">
      <h2 className="text-lg font-semibold">{`Thêm ${printNumber(beyond.total)} ${TITLES[beyond.kind]}`}</h2>
      {beyond.kind === 'spelling' && (
        <p className="pb-3 print:hidden">
          <PanelLink href={searchHref(reading)}>Tìm không kể dấu</PanelLink>
        </p>
      )}
      {beyond.hits.length > 0 && <HitList list={cardList(reading, beyond.hits)} />}
    </section>
  );
}
