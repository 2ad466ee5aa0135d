import type { ReactNode } from 'react';
import type { LinkedPassage } from '@/lib/cite/linked-passage';
import type { Report } from '@/lib/report/report';
import type { ReportMarks } from '@/lib/search/engine';
import type { Mark } from '@/lib/search/result';
import { quoteHref } from '@/lib/url/hrefs';
import { CitedText } from '../quote/cited-text';
import { PassageNotice } from '../quote/passage-notice';
import { QuoteTools } from '../quote/quote-tools';
import { Disclosure } from '../ui/disclosure';
import type { MarkNumbers } from './number-marks';

interface ReportTextProps {
  readonly report: Report;
  readonly titleParagraph: number | null;
  readonly marks: ReportMarks;
  readonly numbers: MarkNumbers;
  /** The words that the address quotes; null where it quotes none. */
  readonly passage: LinkedPassage | null;
}

/** The text as the source has it; portal chrome apart. Every paragraph keeps its number: a citation must not move. */
export function ReportText({ report, titleParagraph, marks, numbers, passage }: ReportTextProps) {
  const chrome = new Set(report.boilerplate);
  const notice = passage !== null && <PassageNotice passage={passage} hrefOf={(index) => `#p${index + 1}`} />;
  // The browser goes to the paragraph that the link names: what is to be said of it is said there.
  const meant = passage === null ? -1 : passage.link.paragraph;
  const shown = meant !== titleParagraph && !chrome.has(meant) && report.paragraphs[meant] !== undefined;
  const paragraph = (text: string, index: number) => (
    <Paragraph
      key={`p${index + 1}`}
      number={index + 1}
      text={text}
      marks={marks.paragraphs.get(index) ?? []}
      firstMark={numbers.paragraphs.get(index)}
      cited={citedIn(passage, index)}
      quote={quoteHref(report.id, index)}
      notice={index === meant && notice}
    />
  );
  return (
    <div id="noi-dung" tabIndex={-1} className="pt-4">
      {!shown && notice}
      <QuoteTools report={report.id} />
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

/** The quoted words in one paragraph. */
function citedIn(passage: LinkedPassage | null, index: number): Mark | null {
  if (passage === null || passage.followed.kind === 'gone') return null;
  const { paragraph, start, end } = passage.followed.span;
  // A link without words means the paragraph, which is in sight as the target of the address.
  return paragraph === index && passage.link.words !== '' ? [start, end] : null;
}

interface ParagraphProps {
  readonly number: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly firstMark: number | undefined;
  readonly cited: Mark | null;
  /** Address of the paragraph's page as a quote. */
  readonly quote: string;
  readonly notice: ReactNode;
}

function Paragraph({ number, text, marks, firstMark, cited, quote, notice }: ParagraphProps) {
  return (
    <div id={`p${number}`} className="paragraph">
      {notice}
      <a href={quote} aria-label={`Trích dẫn đoạn ${number}`} className="paragraph-number">
        {number}
      </a>
      <p>
        <CitedText text={text} marks={marks} firstNumber={firstMark} cited={cited} />
      </p>
    </div>
  );
}
