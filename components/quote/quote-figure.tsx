import type { Citation } from '@/lib/cite/citation';
import { printDate } from '@/lib/report/print-date';
import type { Evidence } from '@/lib/report/report';
import { officeholderHref, reportHref } from '@/lib/url/hrefs';
import { evidenceWords } from '../report/evidence-words';

/** The words, large, and below them who said them and where they stand. */
export function QuoteFigure({ citation }: { readonly citation: Citation }) {
  const { words, cut, reportId, heading, title, issuingBody, authors, place, date, span } = citation;
  const facts = [
    issuingBody,
    place,
    date === null ? 'chưa rõ ngày' : `${printDate(date)}${date.inferred ? ' (suy ra)' : ''}`,
    `đoạn ${span.paragraph + 1}`,
  ].filter((fact) => fact !== null);
  return (
    <figure className="quote-figure">
      <blockquote className={words.length > LONG ? 'is-long' : undefined}>
        <p>{words}</p>
        {cut && <p className="text-soft">[… còn nữa: xem trong báo cáo]</p>}
      </blockquote>
      <figcaption>
        <SpeakerLine citation={citation} />
        <p>
          <a href={reportHref(reportId)}>{title === null ? `Báo cáo không có tiêu đề: “${heading}”` : title}</a>
        </p>
        <p className="text-soft first-letter:uppercase">{facts.join(' · ')}</p>
        {authors.length > 0 && <p className="text-soft">{`Bài của ${authors.join(', ')}`}</p>}
      </figcaption>
    </figure>
  );
}

/** Longer words are set smaller. */
const LONG = 280;

function SpeakerLine({ citation }: { readonly citation: Citation }) {
  const { speaker, statement, attribution, attributedBy, reportId } = citation;
  if (statement === null) return null;
  const told = statement.manner === 'reported' ? 'lời thuật lại' : 'nguyên lời';
  if (speaker === null) {
    return (
      <p>
        {attribution === null ? 'Báo cáo không nêu rõ người nói' : `Báo cáo ghi người nói là “${attribution}”`}
        <span className="text-soft">{` (${told})`}</span>
      </p>
    );
  }
  const { name, slug, titles } = speaker;
  return (
    <p>
      <a href={officeholderHref(slug)} className="font-semibold">
        {name}
      </a>
      {titles.length > 0 && `, ${titles.join(', ')}`}
      <span className="text-soft">
        {` (${told}`}
        {attributedBy !== null && <Ground evidence={attributedBy} reportId={reportId} />}
        {')'}
      </span>
    </p>
  );
}

/** Why the name stands there: the report's words and the way to them, or that a person wrote it. */
function Ground({ evidence, reportId }: { readonly evidence: Evidence; readonly reportId: string }) {
  const { source, paragraph, text } = evidence;
  if (source !== 'text' || paragraph === null) return `; tên người nói ${lowerFirst(evidenceWords(evidence))}`;
  return (
    <>
      {`; căn cứ: “${text}”, `}
      <a href={reportHref(reportId, { anchor: `p${paragraph + 1}` })}>{`đoạn ${paragraph + 1}`}</a>
    </>
  );
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
