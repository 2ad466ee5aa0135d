import { permalinkOf } from '@/lib/cite/permalink-of';
import type { Report } from '@/lib/report/report';
import { quoteHref } from '@/lib/url/hrefs';
import { MAX_SHORT_WORDS, shortWords } from '@/lib/url/permalink';

/** Told in a line; its link leads to all of it. */
const MAX_LINE = 120;
const MAX_LINKS = 20;

/** What people say in the paragraph, each a link that narrows the quote to it: then the page can say who speaks. */
export function StatementLinks({ report, paragraph }: { readonly report: Report; readonly paragraph: number }) {
  const said = report.statements.filter((each) => each.paragraph === paragraph && each.speaker !== null);
  if (said.length === 0) return null;
  return (
    <section aria-labelledby="loi-trong-doan" className="quote-section">
      <h2 id="loi-trong-doan">Lời được thuật trong đoạn này</h2>
      <ul>
        {said.slice(0, MAX_LINKS).map((each) => (
          <li key={each.start} className="py-1">
            <span className="text-soft">{`${each.speaker?.name ?? ''}: `}</span>
            <a href={quoteHref(report.id, paragraph, permalinkOf(report, each, MAX_SHORT_WORDS))} className="serif">
              {shortWords(each.text, MAX_LINE)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
