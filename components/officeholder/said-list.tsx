import { reportHeading } from '@/lib/report/heading';
import { printDate } from '@/lib/report/print-date';
import { speakerTitles } from '@/lib/report/speaker-titles';
import { reportHref } from '@/lib/url/hrefs';
import { LongList } from '../report/long-list';
import { statementText } from '../report/statement-text';
import { StatementFoot } from '../thing/statement-foot';
import { ThingSection } from '../thing/thing-page';
import type { Way } from '../thing/way';
import { WayLink } from '../thing/way-link';
import type { SaidIn } from './offices-by-date';

interface SaidListProps {
  readonly id: string;
  readonly title: string;
  readonly noun: string;
  /** The newest report first. */
  readonly said: readonly SaidIn[];
  /** All of them as a search; null where it finds none. */
  readonly all: Way | null;
}

/** What one officeholder asked for or said, by report, with the day and the office of that day. */
export function SaidList({ id, title, noun, said, all }: SaidListProps) {
  if (said.length === 0) return null;
  const lines = said.map((each, index) => ({ ...each, opens: said[index - 1]?.report.id !== each.report.id }));
  return (
    <ThingSection id={id} title={title}>
      <LongList
        values={lines}
        keyOf={({ report, statement }) => `${report.id} ${statement.paragraph}.${statement.start}`}
        noun={noun}
        item={({ report, statement, opens }) => (
          <li className={opens ? 'border-t border-rule pt-2 pb-3' : 'pb-3'}>
            {opens && <Occasion report={report} statement={statement} />}
            <Said report={report} statement={statement} />
          </li>
        )}
      />
      {all !== null && (
        <p className="border-t border-rule pt-2 print:hidden">
          <WayLink way={all} />
        </p>
      )}
    </ThingSection>
  );
}

/** Said once above what was said there: the day, the office of that day, the report. */
function Occasion({ report, statement }: SaidIn) {
  const titles = statement.speaker === null ? [] : speakerTitles(report, statement.speaker);
  const facts = [report.date === null ? 'chưa rõ ngày' : printDate(report.date), ...titles].join(', ');
  return (
    <p className="pb-1 text-xs text-soft">
      <span className="count block first-letter:uppercase">{facts}</span>
      <a href={reportHref(report.id)}>{reportHeading(report)}</a>
    </p>
  );
}

function Said({ report, statement }: SaidIn) {
  return (
    <>
      <blockquote className="serif whitespace-pre-line">{statementText(statement)}</blockquote>
      <StatementFoot reportId={report.id} statement={statement} />
    </>
  );
}
