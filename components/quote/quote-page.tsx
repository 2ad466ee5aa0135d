import type { Citation } from '@/lib/cite/citation';
import type { LinkedPassage } from '@/lib/cite/linked-passage';
import type { Report } from '@/lib/report/report';
import type { EngineInfo } from '@/lib/search/engine';
import { permalinkHref, quoteHref, reportHref } from '@/lib/url/hrefs';
import { PrintNote } from '../site/print-note';
import { SiteFrame } from '../site/site-frame';
import { CitationList } from './citation-list';
import { PassageNotice } from './passage-notice';
import { QuoteFigure } from './quote-figure';
import { SentenceLinks } from './sentence-links';
import { StatementLinks } from './statement-links';
import { Verification } from './verification';

interface QuotePageProps {
  readonly report: Report;
  readonly citation: Citation;
  /** The link one came by; its words may have moved or gone. */
  readonly passage: LinkedPassage;
  readonly hash: string;
  readonly info: EngineInfo;
}

const SKIP_LINKS = [
  { href: '#noi-dung', label: 'Đến lời trích' },
  { href: '#cac-dang', label: 'Đến các dạng trích dẫn' },
];

/** One quote: the words, where they come from, and the citation to take along. */
export function QuotePage({ report, citation, passage, hash, info }: QuotePageProps) {
  const { span, whole } = citation;
  return (
    <SiteFrame skipLinks={SKIP_LINKS} sample={info.sample}>
      <article id="noi-dung" tabIndex={-1} className="quote-page">
        <h1 className="text-soft">{`Trích dẫn đoạn ${span.paragraph + 1} của báo cáo`}</h1>
        <PassageNotice passage={passage} hrefOf={(paragraph) => quoteHref(report.id, paragraph)} />
        {report.boilerplate.includes(span.paragraph) && (
          <p role="note" className="passage-notice">
            Đoạn này thuộc khung trang của cổng thông tin, không phải lời báo cáo.
          </p>
        )}
        <QuoteFigure citation={citation} />
        <nav aria-label="Lời trích" className="quote-nav">
          <a href={permalinkHref(report.id, citation.link)} className="button-quiet">
            Xem trong báo cáo
          </a>
          <Step report={report} from={span.paragraph} by={-1} label="Đoạn trước" />
          <Step report={report} from={span.paragraph} by={1} label="Đoạn sau" />
        </nav>
        <SentenceLinks report={report} span={span} whole={whole} />
        <StatementLinks report={report} paragraph={span.paragraph} />
        <section aria-labelledby="cac-dang" className="quote-section">
          <h2 id="cac-dang" tabIndex={-1}>
            Sao chép trích dẫn
          </h2>
          <CitationList citation={citation} />
        </section>
        <Verification report={report} citation={citation} hash={hash} />
        <PrintNote address={whole ? quoteHref(report.id, span.paragraph) : reportHref(report.id)} />
      </article>
    </SiteFrame>
  );
}

interface StepProps {
  readonly report: Report;
  readonly from: number;
  readonly by: 1 | -1;
  readonly label: string;
}

/** The next paragraph of the report's own words: the portal's are passed over. */
function Step({ report, from, by, label }: StepProps) {
  const chrome = new Set(report.boilerplate);
  let at = from + by;
  while (chrome.has(at)) at += by;
  if (report.paragraphs[at] === undefined) return null;
  return (
    <a href={quoteHref(report.id, at)} rel={by === 1 ? 'next' : 'prev'} className="quote-step">
      {label}
    </a>
  );
}
