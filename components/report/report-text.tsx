import type { Report } from '@/lib/report/report';
import type { ReportMarks } from '@/lib/search/engine';
import { MarkedText } from '../ui/marked-text';
import type { MarkNumbers } from './number-marks';

interface ReportTextProps {
  readonly report: Report;
  readonly titleParagraph: number | null;
  readonly marks: ReportMarks;
  readonly numbers: MarkNumbers;
}

/** The text as the source has it. Portal chrome is not shown but keeps its numbers: a citation must not move. */
export function ReportText({ report, titleParagraph, marks, numbers }: ReportTextProps) {
  const hidden = new Set(report.boilerplate);
  const chrome = report.boilerplate.length;
  return (
    <div id="noi-dung" tabIndex={-1} className="pt-4">
      <div className="reading">
        {report.paragraphs.map((text, index) => {
          if (hidden.has(index) || index === titleParagraph) return null;
          const number = index + 1;
          return (
            // Paragraphs never change places: their number is their name.
            <div key={number} id={`p${number}`} className="paragraph">
              <a href={`#p${number}`} aria-label={`Đoạn ${number}`} className="paragraph-number">
                {number}
              </a>
              <p>
                <MarkedText
                  text={text}
                  marks={marks.paragraphs.get(index) ?? []}
                  firstNumber={numbers.paragraphs.get(index)}
                />
              </p>
            </div>
          );
        })}
      </div>
      {chrome > 0 && (
        <p className="max-w-measure pt-4 text-xs text-soft">
          {`Không hiện ${chrome} đoạn thuộc khung trang của cổng thông tin (trình đơn, tin khác, chân trang…). Số đoạn vẫn tính theo bản gốc.`}
        </p>
      )}
    </div>
  );
}
