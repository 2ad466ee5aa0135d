import type { SearchQuery } from '@/lib/search/query';
import type { Hit } from '@/lib/search/result';
import { pack } from '../ui/packed';
import { cardList } from './hit-cards';
import { HitList } from './hit-list';
import { statementCards } from './statement-cards';
import { StatementList } from './statement-list';

interface HitsProps {
  /** The search whose marks the reports are to show. */
  readonly query: SearchQuery;
  readonly hits: readonly Hit[];
}

/** A plain list of whatever is searched. */
export function Hits({ query, hits }: HitsProps) {
  return query.unit === 'bao-cao' ? (
    <HitList list={pack(cardList(query, hits))} />
  ) : (
    <StatementList cards={pack(statementCards(query, hits))} />
  );
}
