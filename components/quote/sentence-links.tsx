import { permalinkOf } from '@/lib/cite/permalink-of';
import { sentencesOf } from '@/lib/cite/sentences';
import type { Report, Span } from '@/lib/report/report';
import { quoteHref } from '@/lib/url/hrefs';
import { MAX_SHORT_WORDS } from '@/lib/url/permalink';

interface SentenceLinksProps {
  readonly report: Report;
  /** What the page quotes now. */
  readonly span: Span;
  readonly whole: boolean;
}

/** More are a table or a list of names, not something to choose from. */
const MAX_SENTENCES = 60;

/** Each sentence of the paragraph as a link that narrows the quote to it. Nothing for a single sentence. */
export function SentenceLinks({ report, span, whole }: SentenceLinksProps) {
  const { paragraph } = span;
  const text = report.paragraphs[paragraph] ?? '';
  const sentences = sentencesOf(text).slice(0, MAX_SENTENCES);
  if (whole && sentences.length < 2) return null;
  return (
    <section aria-labelledby="chon-cau" className="quote-section">
      <h2 id="chon-cau">Chỉ trích một câu</h2>
      <ul className="serif sentence-links">
        {sentences.map(([start, end]) => {
          const here = !whole && start <= span.start && span.end <= end;
          const link = permalinkOf(report, { paragraph, start, end }, MAX_SHORT_WORDS);
          return (
            <li key={start}>
              <a href={quoteHref(report.id, paragraph, link)} aria-current={here ? 'true' : undefined}>
                {text.slice(start, end)}
              </a>
            </li>
          );
        })}
      </ul>
      {!whole && (
        <p>
          <a href={quoteHref(report.id, paragraph)} className="inline-block py-1">
            Trích cả đoạn
          </a>
        </p>
      )}
    </section>
  );
}
