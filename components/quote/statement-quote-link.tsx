import { permalinkOf } from '@/lib/cite/permalink-of';
import type { Report, Statement } from '@/lib/report/report';
import { quoteHref } from '@/lib/url/hrefs';
import { MAX_SHORT_WORDS, shortWords } from '@/lib/url/permalink';

interface StatementQuoteLinkProps {
  readonly report: Pick<Report, 'id' | 'paragraphs'>;
  readonly statement: Statement;
}

/** Tells one such link from the other, for the ear. */
const MAX_NAME = 40;

/** From a statement to its page as a quote, by its span. */
export function StatementQuoteLink({ report, statement }: StatementQuoteLinkProps) {
  const link = permalinkOf(report, statement, MAX_SHORT_WORDS);
  return (
    <a href={quoteHref(report.id, statement.paragraph, link)} className="text-xs whitespace-nowrap print:hidden">
      Trích dẫn
      <span className="sr-only">{`: ${shortWords(statement.text, MAX_NAME)}`}</span>
    </a>
  );
}
