import type { Report } from '@/lib/report/report';
import { titleParagraph } from '@/lib/report/title-paragraph';
import type { EngineInfo, ReportMarks } from '@/lib/search/engine';
import { EMPTY_QUERY, type Wording } from '@/lib/search/query';
import { reportHref, searchHref } from '@/lib/url/hrefs';
import { PrintNote } from '../site/print-note';
import { SiteFrame } from '../site/site-frame';
import { DirectiveSection } from './directive-section';
import { HitBar } from './hit-bar';
import { IndicatorSection } from './indicator-section';
import { type MarkNumbers, numberMarks } from './number-marks';
import { QuoteSection } from './quote-section';
import { ReportFacts } from './report-facts';
import { ReportHeader } from './report-header';
import { ReportText } from './report-text';
import { SearchInReport } from './search-in-report';

interface ReportPageProps {
  readonly report: Report;
  /** What the address searches for; an empty text marks nothing. */
  readonly search: Wording;
  readonly marks: ReportMarks;
  readonly info: EngineInfo;
}

const SKIP_LINKS = [
  { href: '#noi-dung', label: 'Đến nội dung' },
  { href: '#thong-tin', label: 'Đến thông tin báo cáo' },
];

/** The reading page: the text at reading measure, what is known about it beside it. */
export function ReportPage({ report, search, marks, info }: ReportPageProps) {
  const numbers: MarkNumbers = numberMarks(marks);
  const title = titleParagraph(report);
  return (
    <SiteFrame skipLinks={SKIP_LINKS} sample={info.sample}>
      {search.text !== '' && (
        <p className="pt-2 pb-1 print:hidden">
          <a href={searchHref({ ...EMPTY_QUERY, ...search })} className="inline-block py-1">
            ← Về kết quả tìm kiếm
          </a>
        </p>
      )}
      <article className="grid grid-cols-[minmax(0,1fr)] gap-x-16 border-rule [p+&]:border-t lg:grid-cols-[minmax(0,44rem)_minmax(16rem,1fr)] print:block">
        <div>
          <ReportHeader report={report} titleParagraph={title} marks={marks.title} firstNumber={numbers.title} />
          <SearchInReport report={report} search={search} />
          {search.text !== '' && <HitBar count={numbers.count} text={search.text} />}
          <ReportText report={report} titleParagraph={title} marks={marks} numbers={numbers} />
          <DirectiveSection report={report} />
          <QuoteSection report={report} />
          <IndicatorSection report={report} />
        </div>
        <ReportFacts report={report} />
      </article>
      <PrintNote address={reportHref(report.id)} />
    </SiteFrame>
  );
}
