import { placeAndTime } from '@/lib/search/held-there';
import type { SearchQuery } from '@/lib/search/query';
import { coverageHref } from '@/lib/url/coverage-address';
import { searchHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';
import { gapWords } from './gap-words';
import { PanelLink } from './panel-link';
import { UNIT_NOUNS } from './unit-words';

interface HeldThereProps {
  readonly query: SearchQuery;
  /** As in SearchResult. */
  readonly held: number | null;
}

/** Nothing found: whether the corpus has a gap there, or has reports that do not match. The two must not be confused. */
export function HeldThere({ query, held }: HeldThereProps) {
  const there = placeAndTime(query);
  if (held === null || there === null) return null;
  const where = gapWords(query);
  const coverage = <a href={coverageHref({ map: query.placeMap, order: 'ten' })}>Xem kho có gì, thiếu gì</a>;
  if (held === 0) {
    return (
      <p className="max-w-measure pb-3">
        <strong className="font-semibold">{`Kho chưa có báo cáo nào ${where}.`}</strong>
        {' Đây là chỗ trống của kho, không có nghĩa là không có chỉ đạo hay phát biểu. '}
        {coverage}
        {'.'}
      </p>
    );
  }
  return (
    <p className="max-w-measure pb-3">
      {'Kho có '}
      <PanelLink href={searchHref(there)}>{`${printNumber(held)} báo cáo ${where}`}</PanelLink>
      {`, nhưng không ${UNIT_NOUNS[query.unit]} nào khớp những điều kiện còn lại. `}
      {coverage}
      {'.'}
    </p>
  );
}
