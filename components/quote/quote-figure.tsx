import type { Citation } from '@/lib/cite/citation';
import { titleWords } from '@/lib/report/title-words';
import { officeholderHref, reportHref } from '@/lib/url/hrefs';
import { printDate } from '../ui/print-date';

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
  const { speaker, statement, attribution } = citation;
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
  const titles = speaker.titles.map((title) => titleWords({ title, current: true }));
  return (
    <p>
      <a href={officeholderHref(speaker.slug)} className="font-semibold">
        {speaker.name}
      </a>
      {titles.length > 0 && `, ${titles.join(', ')}`}
      <span className="text-soft">{` (${told}${attribution === null ? '' : `; căn cứ: “${attribution}”`})`}</span>
    </p>
  );
}
