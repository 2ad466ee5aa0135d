import type { Report } from '@/lib/report/report';
import type { SearchQuery } from '@/lib/search/query';
import { searchHref } from '@/lib/url/hrefs';
import { LongList } from '../report/long-list';
import { ReportLine } from '../report/report-line';
import { printNumber } from '../ui/print-number';
import { ThingSection } from './thing-page';

interface ReportSectionProps {
  /** The newest first. */
  readonly found: { readonly reports: readonly Report[]; readonly total: number };
  /** The search that finds all of them. */
  readonly query: SearchQuery;
}

/** The newest reports of a thing, and the way to all of them. */
export function ReportSection({ found: { reports, total }, query }: ReportSectionProps) {
  return (
    <ThingSection id="bao-cao" title="Báo cáo gần đây">
      <LongList
        values={reports}
        keyOf={({ id }) => id}
        noun="báo cáo"
        item={(report) => <ReportLine report={report} />}
      />
      {total > reports.length && (
        <p className="pt-2 print:hidden">
          <a href={searchHref(query)}>{`Xem tất cả ${printNumber(total)} báo cáo`}</a>
        </p>
      )}
    </ThingSection>
  );
}
