import type { ReactNode } from 'react';
import { placeWords } from '@/lib/places/place-words';
import { reportHeading } from '@/lib/report/heading';
import { printDate } from '@/lib/report/print-date';
import type { Report } from '@/lib/report/report';
import { reportHref } from '@/lib/url/hrefs';

interface ReportLineProps {
  readonly report: Report;
  /** Words after date and place: the role of a person there. */
  readonly note?: string | null;
  /** What stands below: passages of the report. */
  readonly children?: ReactNode;
}

/** One report in a list of another page: heading, date, place, and what it says of the page's subject. An `<li>`. */
export function ReportLine({ report, note = null, children }: ReportLineProps) {
  const { place } = placeWords(report);
  const facts = [report.date === null ? 'chưa rõ ngày' : printDate(report.date), place, note].filter(
    (each) => each !== null,
  );
  return (
    <li className="border-t border-rule py-3 break-inside-avoid">
      <p className="serif text-base font-semibold text-pretty">
        <a href={reportHref(report.id)} className="title-link">
          {reportHeading(report)}
        </a>
      </p>
      <p className="count text-xs text-soft first-letter:uppercase">{facts.join(' · ')}</p>
      {children}
    </li>
  );
}
