import { reportHeading } from '@/lib/report/heading';
import type { Report } from '@/lib/report/report';
import type { Mark } from '@/lib/search/result';
import { MarkedText } from '../ui/marked-text';
import { printDate } from '../ui/print-date';

interface ReportHeaderProps {
  readonly report: Report;
  /** The paragraph that is the title; its anchor stands here. */
  readonly titleParagraph: number | null;
  readonly marks: readonly Mark[];
  readonly firstNumber: number;
}

export function ReportHeader({ report, titleParagraph, marks, firstNumber }: ReportHeaderProps) {
  const place = report.commune ?? report.district ?? report.province ?? report.provinceNow;
  const facts = [
    report.date === null ? 'Chưa rõ ngày' : `${printDate(report.date)}${report.date.inferred ? ' (suy ra)' : ''}`,
    report.issuingBody ?? place?.label ?? 'Chưa rõ địa phương',
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
      <p className="flex flex-wrap gap-x-3 pt-2 text-soft">
        <span className="inline-block first-letter:uppercase">{facts.join(' · ')}</span>
        <a href="#thong-tin" className="lg:hidden print:hidden">
          Thông tin báo cáo
        </a>
        <SaidLinks report={report} />
      </p>
    </header>
  );
}

/** What is listed below the text; nothing where the report has none of it. */
function SaidLinks({ report }: { readonly report: Report }) {
  const { statements, directiveLists, indicators } = report;
  const directives = statements.filter(({ kind }) => kind === 'directive').length;
  const quotes = statements.length - directives;
  const links = [
    // Announced directives that the text does not list are worth the way, too.
    { id: 'chi-dao', count: directives, noun: 'ý kiến chỉ đạo', is: directives + directiveLists.length > 0 },
    { id: 'trich-dan', count: quotes, noun: 'trích dẫn', is: quotes > 0 },
    { id: 'so-lieu', count: indicators.length, noun: 'số liệu', is: indicators.length > 0 },
  ];
  return links
    .filter(({ is }) => is)
    .map(({ id, count, noun }) => (
      <a key={id} href={`#${id}`} className="count print:hidden">
        {count === 0 ? `Ý kiến chỉ đạo` : `${count} ${noun}`}
      </a>
    ));
}
