import { EMPTY_QUERY, type SearchQuery } from '@/lib/search/query';
import { searchHref } from '@/lib/url/hrefs';

/** Searches written as the tasks of the two readers; each shows one thing the box can do. */
const EXAMPLES: readonly { readonly task: string; readonly query: Partial<SearchQuery> }[] = [
  { task: 'Lãnh đạo huyện đã chỉ đạo gì về sản phẩm OCOP từ năm 2021?', query: { text: 'OCOP', from: '2021' } },
  { task: 'Những nơi nào nhắc cụm từ “chuyển đổi số”?', query: { text: '"chuyển đổi số"' } },
  { task: 'Ở đâu giải ngân bị nói là chậm?', query: { text: 'giải ngân GẦN/8 chậm' } },
];

export function Examples() {
  return (
    <section aria-labelledby="vi-du" className="pb-6 print:hidden">
      <h2 id="vi-du" className="font-semibold">
        Thử tìm
      </h2>
      <ul className="mt-1 flex flex-col gap-1">
        {EXAMPLES.map(({ task, query }) => (
          <li key={task}>
            <a href={searchHref({ ...EMPTY_QUERY, ...query })}>{task}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
