import type { Report, Statement } from '@/lib/report/report';
import { speakerTitles } from '@/lib/report/speaker-titles';
import { StatementQuoteLink } from '../quote/statement-quote-link';
import { ByHand } from './by-hand';
import { LongList } from './long-list';
import { ParagraphLink } from './paragraph-links';
import { SpeakerName } from './speaker-words';
import { statementText } from './statement-text';

/** Who said what, with the titles of that day; spoken words and reported speech are told apart. */
export function QuoteSection({ report }: { readonly report: Report }) {
  const quotes = report.statements
    .filter(({ kind }) => kind === 'quote')
    .map((quote, index, all) => ({ quote, before: all[index - 1] ?? null }));
  if (quotes.length === 0) return null;
  return (
    <section aria-labelledby="trich-dan" className="said">
      <h2 id="trich-dan" tabIndex={-1}>
        Trích dẫn
      </h2>
      <ByHand report={report} fields={['statements']} />
      <LongList
        values={quotes}
        keyOf={({ quote }) => `${quote.paragraph}.${quote.start}`}
        noun="trích dẫn"
        className="flex flex-col"
        item={(each) => <Quote {...each} report={report} />}
      />
    </section>
  );
}

interface QuoteProps {
  readonly report: Report;
  readonly quote: Statement;
  /** The quote above: the titles of the same speaker are said once. */
  readonly before: Statement | null;
}

function Quote({ report, quote, before }: QuoteProps) {
  const { speaker, attribution, manner, paragraph } = quote;
  const titles = speaker === null || speaker.slug === before?.speaker?.slug ? [] : speakerTitles(report, speaker);
  return (
    <li className="pt-3">
      <blockquote className="serif border-s-2 border-rule ps-3 whitespace-pre-line">{statementText(quote)}</blockquote>
      <p className="flex flex-wrap gap-x-3 ps-3.5 text-xs text-soft">
        <span>
          {'— '}
          <SpeakerName speaker={speaker} attribution={attribution} />
          {titles.length > 0 && `, ${titles.join(', ')}`}
        </span>
        <span>{manner === 'direct' ? 'nguyên lời' : 'lời thuật lại'}</span>
        <ParagraphLink paragraph={paragraph} of="trích dẫn này" />
        <StatementQuoteLink report={report} statement={quote} />
      </p>
    </li>
  );
}
