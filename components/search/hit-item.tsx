import type { CardList, HitCard } from './hit-cards';
import { HitFacts } from './hit-facts';
import { HitPassages } from './hit-passages';
import { HitSnippet } from './hit-snippet';
import { HitTitle } from './hit-title';

interface HitItemProps {
  readonly card: HitCard;
  readonly topics: CardList['topics'];
}

/** One report of the list. */
export function HitItem({ card, topics }: HitItemProps) {
  return (
    <article id={card.anchor ?? undefined} tabIndex={-1} className="hit">
      <h3>
        <HitTitle card={card} />
      </h3>
      {card.untitled && <p className="text-xs text-soft">Không có tiêu đề; trên đây là những chữ đầu bài.</p>}
      <HitFacts card={card} topics={topics} />
      {card.snippets.length > 0 && (
        <ul className="hit-snippets">
          {card.snippets.map((snippet) => (
            <li key={`${snippet.paragraph} ${snippet.runs.join('')}`}>
              <HitSnippet card={card} snippet={snippet} />
            </li>
          ))}
        </ul>
      )}
      <HitPassages card={card} />
    </article>
  );
}
