import type { CardHead, CardSnippet } from './hit-cards';
import { Runs } from './runs';

interface HitSnippetProps {
  readonly card: CardHead;
  readonly snippet: CardSnippet;
}

/** A piece of a report and the way to its paragraph. */
export function HitSnippet({ card, snippet: { runs, paragraph } }: HitSnippetProps) {
  return (
    <>
      <Runs runs={runs} />
      {paragraph !== null && <a href={`${card.href}#p${paragraph}`}>{`đoạn ${paragraph}`}</a>}
    </>
  );
}
