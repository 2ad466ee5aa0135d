import type { SearchQuery } from '@/lib/search/query';
import type { Hit } from '@/lib/search/result';
import { hitHref, passageHref } from '@/lib/url/answer';
import { Disclosure } from '../ui/disclosure';
import { printNumber } from '../ui/print-number';

/** Every link costs bytes on each of twenty cards; who needs more of them reads the report. */
const MAX_LISTED = 40;

interface HitPassagesProps {
  readonly query: SearchQuery;
  readonly hit: Hit;
}

/** How often a report holds what was searched for, and the way to every paragraph that does. */
export function HitPassages({ query, hit }: HitPassagesProps) {
  const { hitCount, hitParagraphs, snippets } = hit;
  if (hitCount === 0) return null;
  const places = `${printNumber(hitCount)} chỗ khớp`;
  const words = hitParagraphs.length === 0 ? `${places}, ở tiêu đề` : `${paragraphWords(hit)}, ${places}`;
  // The passages above lead to every one already.
  if (hitParagraphs.length <= snippets.length) return <p className="count mt-1 text-xs text-soft">{words}</p>;
  const others = hitParagraphs.length - MAX_LISTED;
  return (
    <Disclosure className="hit-passages count mt-1 text-xs text-soft">
      <summary>{words}</summary>
      <ul aria-label="Đến từng đoạn khớp" className="flex flex-wrap gap-x-1 py-1">
        {hitParagraphs.slice(0, MAX_LISTED).map((paragraph) => (
          <li key={paragraph}>
            <a href={passageHref(query, hit, paragraph)} className="passage-link">
              <span className="sr-only">đoạn </span>
              {paragraph + 1}
            </a>
          </li>
        ))}
        {others > 0 && (
          <li>
            <a href={hitHref(query, hit)} className="passage-link">
              {`và ${printNumber(others)} đoạn khác trong báo cáo`}
            </a>
          </li>
        )}
      </ul>
    </Disclosure>
  );
}

function paragraphWords({ hitParagraphs }: Hit): string {
  return `${printNumber(hitParagraphs.length)} đoạn khớp`;
}
