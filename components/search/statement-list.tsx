'use client';

import type { Packed } from '../ui/packed';
import { useUnpacked } from '../ui/use-unpacked';
import { Runs } from './runs';
import type { StatementCard } from './statement-cards';

/** The directives or quotes of a page of results; data for the same reason as in HitList. */
export function StatementList({ cards }: { readonly cards: Packed<readonly StatementCard[]> }) {
  return (
    <ol className="border-b border-rule">
      {useUnpacked(cards).map((card) => (
        <li key={card.key}>
          <StatementItem card={card} />
        </li>
      ))}
    </ol>
  );
}

interface StatementItemProps {
  readonly card: StatementCard;
  /** In a group; in that of one speaker, whom its head names. */
  readonly within?: 'speaker' | 'place' | undefined;
}

/** One directive or quote: who, what to the letter, and where it stands. */
export function StatementItem({ card, within }: StatementItemProps) {
  const { anchor, quote, direct, text, href, paragraph, title, facts } = card;
  const words = (
    <p>
      {quote && direct && '“'}
      <Runs runs={text} />
      {quote && direct && '”'}
    </p>
  );
  return (
    <article id={anchor ?? undefined} tabIndex={-1} className={within === undefined ? 'hit statement' : 'statement'}>
      {within !== 'speaker' && <Speaker card={card} within={within} />}
      {quote ? <blockquote>{words}</blockquote> : words}
      {!quote && <Orders card={card} />}
      <p className="hit-facts">
        {quote && (direct ? 'Nguyên văn · ' : 'Thuật lại · ')}
        <a href={href}>
          <Runs runs={title} />
          {`, đoạn ${paragraph}`}
        </a>
        {` · ${facts}`}
      </p>
    </article>
  );
}

function Speaker({ card: { quote, speaker, speakerHref, office }, within }: StatementItemProps) {
  const Heading = within === undefined ? 'h3' : 'h4';
  if (speaker === null) return <Heading>{quote ? 'Chưa rõ người nói' : 'Chưa rõ người chỉ đạo'}</Heading>;
  return (
    <Heading>
      {speakerHref === null ? (
        <Runs runs={speaker} />
      ) : (
        <a href={speakerHref}>
          <Runs runs={speaker} />
        </a>
      )}
      {office !== null && (
        <span>
          {', '}
          <Runs runs={office} />
        </span>
      )}
    </Heading>
  );
}

/** Whom a directive tells, and until when. */
function Orders({ card: { told, due, number } }: StatementItemProps) {
  if (told === null && due === null && number === null) return null;
  return (
    <ul className="statement-orders">
      {told !== null && (
        <li>
          {'Nơi nhận: '}
          <a data-panel-link="" href={told.href}>
            <Runs runs={told.words} />
          </a>
        </li>
      )}
      {due !== null && (
        <li>
          {'Hạn: '}
          <strong className="count">{due}</strong>
        </li>
      )}
      {number !== null && <li>{`Mục ${number}`}</li>}
    </ul>
  );
}
