import { matchHref, quotePageHref } from '@/lib/cite/verify-answer';
import { unitThen } from '@/lib/places/place-words';
import { reportHeading } from '@/lib/report/heading';
import { printDate } from '@/lib/report/print-date';
import type { VerifyMatch } from '@/lib/search/verify/verdict';
import { DifferenceSide } from './difference-side';

interface MatchBlockProps {
  readonly match: VerifyMatch;
  /** Every word agrees: one text is enough. */
  readonly exact: boolean;
}

/** A passage of the corpus with its place, beside the pasted words where they differ. */
export function MatchBlock({ match, exact }: MatchBlockProps) {
  const { report, paragraph, speaker, difference, notes, text } = match;
  const where = paragraph === null ? 'tiêu đề' : `đoạn ${paragraph + 1}`;
  const facts = [report.date === null ? 'chưa rõ ngày' : printDate(report.date), unitThen(report), where];
  const quote = quotePageHref(match);
  const hasCut = difference.some(({ kind }) => kind === 'cut');
  return (
    <li className="verify-match">
      <p className="serif font-semibold text-pretty">
        <a href={matchHref(match)} className="title-link">
          {reportHeading(report)}
        </a>
      </p>
      <p className="count text-xs text-soft first-letter:uppercase">
        {facts.filter((fact) => fact !== null).join(' · ')}
      </p>
      {speaker !== null && (
        <p className="text-xs">
          {'Người nói: '}
          <b>{speaker.name}</b>
          {speaker.titles.length > 0 && `, ${speaker.titles.join(', ')}`}
        </p>
      )}
      {notes.length > 0 && (
        <ul className="verify-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {exact && !hasCut ? (
        <blockquote className="serif verify-text">{text}</blockquote>
      ) : (
        <dl className="verify-sides">
          <div>
            <dt>Đoạn dán</dt>
            <dd className="serif verify-text">
              <DifferenceSide runs={difference} side="pasted" />
            </dd>
          </div>
          <div>
            <dt>Nguồn trong kho</dt>
            <dd className="serif verify-text">
              <DifferenceSide runs={difference} side="source" />
            </dd>
          </div>
        </dl>
      )}
      <p className="verify-links print:hidden">
        <a href={matchHref(match)}>Đọc trong báo cáo</a>
        {quote !== null && <a href={quote}>Trích dẫn đoạn này</a>}
      </p>
    </li>
  );
}
