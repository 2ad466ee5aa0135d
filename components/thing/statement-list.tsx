import { unitThen } from '@/lib/places/place-words';
import { printDate } from '@/lib/report/print-date';
import type { Hit } from '@/lib/search/result';
import { officeholderHref, reportHref } from '@/lib/url/hrefs';
import { statementText } from '../report/statement-text';
import { shortened } from './shortened';
import { StatementFoot } from './statement-foot';
import type { Statements } from './statements-of';
import { ThingSection } from './thing-page';
import { WayLink } from './way-link';

interface StatementListProps {
  readonly id: string;
  readonly title: string;
  /** How they were chosen; null where the title says it. */
  readonly note?: string | null;
  /** Null: nothing is shown. */
  readonly said: Statements | null;
}

/** The newest directives or quotes of a place or topic: the words, who, in which office, when, and where they stand. */
export function StatementList({ id, title, note = null, said }: StatementListProps) {
  if (said === null) return null;
  const { hits, all } = said;
  return (
    <ThingSection id={id} title={title}>
      {note !== null && <p className="pb-2 text-xs text-soft">{note}</p>}
      <ul>
        {hits.map((hit, index) => (
          <Said key={hit.statement?.id ?? hit.id} hit={hit} opens={!sameOccasion(hit, hits[index - 1])} />
        ))}
      </ul>
      <p className="border-t border-rule pt-2 print:hidden">
        <WayLink way={all} />
      </p>
    </ThingSection>
  );
}

/** Whether one person or body says it in one report: who, when and where is then said once. */
function sameOccasion(a: Hit, b: Hit | undefined): boolean {
  const who = ({ statement }: Hit) => `${statement?.speaker?.slug} ${statement?.body}`;
  return b !== undefined && a.id === b.id && who(a) === who(b);
}

function Said({ hit, opens }: { readonly hit: Hit; readonly opens: boolean }) {
  if (hit.statement === null) return null;
  const { kind, manner, text } = hit.statement;
  return (
    <li className={opens ? 'border-t border-rule pt-2 pb-3' : 'pb-3'}>
      {opens && <Occasion hit={hit} />}
      <blockquote className="serif whitespace-pre-line">{shortened(statementText({ kind, manner, text }))}</blockquote>
      <StatementFoot reportId={hit.id} statement={hit.statement} />
    </li>
  );
}

function Occasion({ hit }: { readonly hit: Hit }) {
  const { id, heading, date, statement } = hit;
  const speaker = statement?.speaker ?? null;
  const facts = [date === null ? 'chưa rõ ngày' : printDate(date), unitThen(hit)].filter((each) => each !== null);
  return (
    <div className="pb-1 text-xs text-soft">
      <p>
        {speaker !== null && <a href={officeholderHref(speaker.slug)}>{speaker.name}</a>}
        {speaker !== null && speaker.titles.length > 0 && `, ${speaker.titles.join(', ')}`}
        {speaker === null && (statement?.body ?? 'Bài không nêu rõ người nói')}
      </p>
      <p className="count first-letter:uppercase">{facts.join(' · ')}</p>
      <p>
        <a href={reportHref(id)}>{heading}</a>
      </p>
    </div>
  );
}
