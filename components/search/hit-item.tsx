import type { SearchQuery } from '@/lib/search/query';
import type { Hit } from '@/lib/search/result';
import { hitHref } from '@/lib/url/answer';
import { MarkedText } from '../ui/marked-text';
import { HitFacts } from './hit-facts';
import { HitPassages } from './hit-passages';
import { HitSnippet } from './hit-snippet';

interface HitItemProps {
  /** The search whose marks the report is to show. */
  readonly query: SearchQuery;
  readonly hit: Hit;
}

/** One report of the list. Its links load the page anew, so that the browser itself jumps to the mark. */
export function HitItem({ query, hit }: HitItemProps) {
  return (
    <article className="hit border-t border-rule py-4 break-inside-avoid">
      <h3 className="serif text-lg font-semibold text-pretty">
        <a href={hitHref(query, hit)} className="title-link">
          <MarkedText text={hit.heading} marks={hit.headingMarks} />
        </a>
      </h3>
      {hit.title === null && <p className="text-xs text-soft">Không có tiêu đề; trên đây là những chữ đầu bài.</p>}
      <HitFacts query={query} hit={hit} />
      {hit.snippets.length > 0 && (
        <ul className="mt-1.5 flex max-w-[44rem] flex-col gap-1">
          {hit.snippets.map((snippet) => (
            <li key={`${snippet.paragraph}.${snippet.offset}`}>
              <HitSnippet query={query} hit={hit} snippet={snippet} />
            </li>
          ))}
        </ul>
      )}
      <HitPassages query={query} hit={hit} />
    </article>
  );
}
