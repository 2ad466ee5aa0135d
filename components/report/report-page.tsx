import type { LinkedPassage } from '@/lib/cite/linked-passage';
import type { Report } from '@/lib/report/report';
import { titleParagraph } from '@/lib/report/title-paragraph';
import type { EngineInfo, ReportMarks } from '@/lib/search/engine';
import type { HitNeighbours } from '@/lib/search/neighbours';
import type { RelatedReport } from '@/lib/search/related/related';
import { reportHref } from '@/lib/url/hrefs';
import type { ReadingAddress } from '@/lib/url/reading-address';
import { PrintNote } from '../site/print-note';
import { SiteFrame } from '../site/site-frame';
import { DirectiveSection } from './directive-section';
import { HitBar } from './hit-bar';
import { HitOverview } from './hit-overview';
import type { HitPlaces } from './hit-steps';
import { IndicatorSection } from './indicator-section';
import { type MarkNumbers, numberMarks } from './number-marks';
import { QuoteSection } from './quote-section';
import { RelatedReports } from './related-reports';
import { ReportFacts } from './report-facts';
import { ReportHeader } from './report-header';
import { ReportText } from './report-text';
import { ResultFoot, ResultNav } from './result-nav';
import { SearchInReport } from './search-in-report';

interface ReportPageProps {
  readonly report: Report;
  /** The search one came from and the words that are marked. */
  readonly address: ReadingAddress;
  readonly marks: ReportMarks;
  /** Where the report stands in the result of that search; null where it does not, or where there is no search. */
  readonly place: HitNeighbours | null;
  /** The words that the address quotes; null where it quotes none. */
  readonly passage: LinkedPassage | null;
  readonly related: readonly RelatedReport[];
  readonly info: EngineInfo;
}

const SKIP_LINKS = [
  { href: '#noi-dung', label: 'Đến nội dung' },
  { href: '#thong-tin', label: 'Đến thông tin báo cáo' },
];

/** The reading page: the text at reading measure, what is known about it beside it. */
export function ReportPage({ report, address, marks, place, passage, related, info }: ReportPageProps) {
  const { search } = address;
  const numbers: MarkNumbers = numberMarks(marks);
  const places: HitPlaces = {
    count: numbers.count,
    starts: [...numbers.paragraphs].map(([paragraph, first]) => [paragraph + 1, first]),
  };
  const title = titleParagraph(report);
  return (
    <SiteFrame skipLinks={SKIP_LINKS} sample={info.sample}>
      {search !== null && (
        <ResultNav hit={{ id: report.id, statement: address.statement }} search={search} place={place} />
      )}
      <article className="grid grid-cols-[minmax(0,1fr)] gap-x-16 border-rule lg:grid-cols-[minmax(0,44rem)_minmax(16rem,1fr)] print:block">
        <div>
          <ReportHeader report={report} titleParagraph={title} marks={marks.title} firstNumber={numbers.title} />
          <SearchInReport report={report} address={address} places={places} />
          <HitOverview report={report} address={address} marks={marks} found={place !== null} />
          {places.count > 0 && <HitBar places={places} />}
          <ReportText report={report} titleParagraph={title} marks={marks} numbers={numbers} passage={passage} />
          <DirectiveSection report={report} />
          <QuoteSection report={report} />
          <IndicatorSection report={report} />
          <RelatedReports related={related} />
        </div>
        <ReportFacts report={report} />
      </article>
      {search !== null && place !== null && <ResultFoot search={search} place={place} />}
      <PrintNote address={reportHref(report.id)} />
    </SiteFrame>
  );
}
