import type { Report } from '@/lib/report/report';
import type { ReportMarks } from '@/lib/search/engine';
import { readingHref } from '@/lib/url/hrefs';
import type { ReadingAddress } from '@/lib/url/reading-address';
import { Disclosure } from '../ui/disclosure';
import { printNumber } from '../ui/print-number';
import { HitLineList } from './hit-line-list';
import { hitLines } from './hit-lines';
import { StepKeys } from './step-keys';

interface HitOverviewProps {
  readonly report: Report;
  readonly address: ReadingAddress;
  readonly marks: ReportMarks;
  /** Whether the report is in the result of the search one came from. */
  readonly found: boolean;
}

/** How often the words stand in this report, and every place with the words around it, one click away. */
export function HitOverview({ report, address, marks, found }: HitOverviewProps) {
  const { wording, within, search, statement } = address;
  if (wording.text === '') return null;
  return (
    <div className="pb-2">
      {marks.count === 0 ? (
        <p role="status" className="border-t border-rule py-2">
          {found && !within
            ? 'Báo cáo này đúng điều kiện tìm; câu tìm không có từ nào để đánh dấu trong bài.'
            : `Không có chỗ nào khớp với “${wording.text}” trong báo cáo này.`}
        </p>
      ) : (
        <Hits report={report} marks={marks} text={wording.text} />
      )}
      {within && search !== null && search.text !== '' && (
        <p className="print:hidden">
          <a href={readingHref({ id: report.id, statement }, search, 'h1')} className="inline-block py-1">
            {`Đánh dấu lại theo câu tìm “${search.text}”`}
          </a>
        </p>
      )}
    </div>
  );
}

function Hits({ report, marks, text }: { report: Report; marks: ReportMarks; text: string }) {
  const lines = hitLines(report, marks);
  const rest = marks.count - lines.length;
  const words = hitWords(marks);
  return (
    <>
      {/* On paper the marks need a word; the list of them does not. */}
      <p className="hidden text-xs print:block">{`Gạch chân: ${words} với “${text}”.`}</p>
      <div className="hit-overview print:hidden">
        <Disclosure>
          <summary className="w-fit text-accent">{words}</summary>
          <HitLineList lines={lines} more={rest > 0 ? `và ${printNumber(rest)} chỗ khớp khác, xem trong bài` : null} />
        </Disclosure>
        <StepKeys />
      </div>
    </>
  );
}

/** “17 chỗ khớp trong 9 đoạn”, “3 chỗ khớp trong 2 đoạn và tiêu đề”. */
function hitWords({ count, paragraphs, title }: ReportMarks): string {
  const places = [
    paragraphs.size > 0 ? `${printNumber(paragraphs.size)} đoạn` : null,
    title.length > 0 ? 'tiêu đề' : null,
  ].filter((each) => each !== null);
  return `${printNumber(count)} chỗ khớp trong ${places.join(' và ')}`;
}
