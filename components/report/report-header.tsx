import { placeWords } from '@/lib/places/place-words';
import { reportHeading } from '@/lib/report/heading';
import { printDate } from '@/lib/report/print-date';
import type { Report } from '@/lib/report/report';
import type { Mark } from '@/lib/search/result';
import { MarkedText } from '../ui/marked-text';
import { PageContents } from './page-contents';

interface ReportHeaderProps {
  readonly report: Report;
  /** The paragraph that is the title; its anchor stands here. */
  readonly titleParagraph: number | null;
  readonly marks: readonly Mark[];
  readonly firstNumber: number;
}

export function ReportHeader({ report, titleParagraph, marks, firstNumber }: ReportHeaderProps) {
  const { place } = placeWords(report);
  const facts = [
    report.date === null ? 'Chưa rõ ngày' : `${printDate(report.date)}${report.date.inferred ? ' (suy ra)' : ''}`,
    report.issuingBody ?? place ?? 'Chưa rõ địa phương',
  ];
  return (
    <header className="pt-5 pb-4">
      <h1
        id={titleParagraph === null ? undefined : `p${titleParagraph + 1}`}
        className="serif max-w-[44rem] text-xl font-semibold text-balance md:text-2xl"
      >
        {report.title === null ? (
          'Báo cáo không có tiêu đề'
        ) : (
          <MarkedText text={report.title} marks={marks} firstNumber={firstNumber} />
        )}
      </h1>
      {report.title === null && (
        <p className="serif max-w-[44rem] text-lg text-soft">{`Mở đầu: “${reportHeading(report)}”`}</p>
      )}
      <p className="pt-2 text-soft first-letter:uppercase">{facts.join(' · ')}</p>
      <PageContents report={report} />
    </header>
  );
}
