import type { SearchQuery } from '@/lib/search/query';
import type { Hit, Snippet } from '@/lib/search/result';
import { passageHref } from '@/lib/url/answer';
import { MarkedText } from '../ui/marked-text';

/** A piece that ends its sentence needs no ellipsis: a full stop, or one before a closing quote or bracket. */
const SENTENCE_END = /[.!?;:][”"’')]?$/;

interface HitSnippetProps {
  readonly query: SearchQuery;
  readonly hit: Hit;
  readonly snippet: Snippet;
}

/** A piece of a report, to the letter, and the way to its paragraph. The beginning of a text needs no such way. */
export function HitSnippet({ query, hit, snippet: { paragraph, offset, text, marks } }: HitSnippetProps) {
  return (
    <>
      {offset > 0 && '… '}
      <MarkedText text={text} marks={marks} />
      {SENTENCE_END.test(text) ? ' ' : ' … '}
      {marks.length > 0 && (
        <a href={passageHref(query, hit, paragraph)} className="count text-xs whitespace-nowrap">
          {`đoạn ${paragraph + 1}`}
        </a>
      )}
    </>
  );
}
