import type { Coverage } from '@/lib/search/coverage';
import { SearchField } from '../search/search-field';
import { SearchHelp } from '../search/search-help';
import { printNumber } from '../ui/print-number';

/** The box, large and first; what it searches in stands above it. */
export function HomeSearch({ coverage }: { readonly coverage: Coverage }) {
  return (
    <search className="home-search">
      <p className="home-lede">Tìm toàn văn trong báo cáo của huyện ủy và chính quyền địa phương</p>
      <p className="count text-soft">{scope(coverage)}</p>
      <form action="/" method="get" className="pt-5">
        <SearchField value="" large />
      </form>
      <SearchHelp />
    </search>
  );
}

function scope({ reports, years }: Coverage): string {
  const when =
    years === null ? '' : years.first === years.last ? `, năm ${years.first}` : `, ${years.first}–${years.last}`;
  return `${printNumber(reports)} báo cáo${when}. Ai nói gì, chỉ đạo gì, ở đâu, khi nào; có căn cứ đến từng đoạn.`;
}
