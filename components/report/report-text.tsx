import type { Report } from '@/lib/report/report';
import type { ReportMarks } from '@/lib/search/engine';
import type { Mark } from '@/lib/search/result';
import { Disclosure } from '../ui/disclosure';
import { MarkedText } from '../ui/marked-text';
import type { MarkNumbers } from './number-marks';

interface ReportTextProps {
  readonly report: Report;
  readonly titleParagraph: number | null;
  readonly marks: ReportMarks;
  readonly numbers: MarkNumbers;
}

/** The text as the source has it; portal chrome apart. Every paragraph keeps its number: a citation must not move. */
export function ReportText({ report, titleParagraph, marks, numbers }: ReportTextProps) {
  const chrome = new Set(report.boilerplate);
  const paragraph = (text: string, index: number) => (
    <Paragraph
      key={`p${index + 1}`}
      number={index + 1}
      text={text}
      marks={marks.paragraphs.get(index) ?? []}
      firstMark={numbers.paragraphs.get(index)}
    />
  );
  return (
    <div id="noi-dung" tabIndex={-1} className="pt-4">
      <div className="reading">
        {report.paragraphs.map((text, index) =>
          chrome.has(index) || index === titleParagraph ? null : paragraph(text, index),
        )}
      </div>
      {chrome.size > 0 && (
        // Closed, yet there: evidence of place and date may stand in it, and browsers open it for a link to `#p3`.
        <Disclosure className="max-w-measure pt-4 print:hidden">
          <summary className="text-xs text-accent">
            {`${chrome.size} đoạn thuộc khung trang của cổng thông tin, không phải lời báo cáo`}
          </summary>
          <div className="text-xs text-soft">
            {report.paragraphs.map((text, index) => (chrome.has(index) ? paragraph(text, index) : null))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}

interface ParagraphProps {
  readonly number: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly firstMark: number | undefined;
}

function Paragraph({ number, text, marks, firstMark }: ParagraphProps) {
  return (
    <div id={`p${number}`} className="paragraph">
      <a href={`#p${number}`} aria-label={`Đoạn ${number}`} className="paragraph-number">
        {number}
      </a>
      <p>
        <MarkedText text={text} marks={marks} firstNumber={firstMark} />
      </p>
    </div>
  );
}
