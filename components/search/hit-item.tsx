import type { SearchQuery } from '@/lib/search/query';
import type { Hit, Snippet } from '@/lib/search/result';
import { hitHref } from '@/lib/url/answer';
import { reportHref } from '@/lib/url/hrefs';
import { MarkedText } from '../ui/marked-text';
import { printNumber } from '../ui/print-number';
import { HitFacts } from './hit-facts';

/** A piece that ends its sentence needs no ellipsis: a full stop, or one before a closing quote or bracket. */
const SENTENCE_END = /[.!?;:][”"’')]?$/;

interface HitItemProps {
  /** The search whose marks the report is to show. */
  readonly query: SearchQuery;
  readonly hit: Hit;
}

/** One report of the list. Its links load the page anew, so that the browser itself jumps to the mark. */
export function HitItem({ query, hit }: HitItemProps) {
  return (
    <article className="border-t border-rule py-4 break-inside-avoid">
      <h3 className="serif text-lg font-semibold text-pretty">
        <a href={hitHref(query, hit)} className="title-link">
          <MarkedText text={hit.heading} marks={hit.headingMarks} />
        </a>
      </h3>
      {hit.title === null && <p className="text-xs text-soft">Không có tiêu đề; trên đây là những chữ đầu bài.</p>}
      <HitFacts hit={hit} />
      {hit.snippets.length > 0 && (
        <ul className="mt-1.5 flex max-w-[44rem] flex-col gap-1">
          {hit.snippets.map((snippet) => (
            <SnippetLine key={`${snippet.paragraph}.${snippet.offset}`} query={query} hit={hit} snippet={snippet} />
          ))}
        </ul>
      )}
      {hit.hitCount > 0 && (
        <p className="count mt-1 text-xs text-soft">{`${printNumber(hit.hitCount)} chỗ khớp trong báo cáo`}</p>
      )}
    </article>
  );
}

function SnippetLine({ query, hit, snippet }: HitItemProps & { readonly snippet: Snippet }) {
  const number = snippet.paragraph + 1;
  const link = { text: query.text, marks: query.marks, anchor: `p${number}` };
  return (
    <li>
      {snippet.offset > 0 && '… '}
      <MarkedText text={snippet.text} marks={snippet.marks} />
      {SENTENCE_END.test(snippet.text) ? ' ' : ' … '}
      <a href={reportHref(hit.id, link)} className="count text-xs whitespace-nowrap">
        {`đoạn ${number}`}
      </a>
    </li>
  );
}
