import type { SearchQuery } from '@/lib/search/query';
import type { Hit } from '@/lib/search/result';
import { HitItem } from './hit-item';

interface HitListProps {
  readonly query: SearchQuery;
  readonly hits: readonly Hit[];
}

export function HitList({ query, hits }: HitListProps) {
  return (
    <ol className="border-b border-rule">
      {hits.map((hit) => (
        <li key={hit.id}>
          <HitItem query={query} hit={hit} />
        </li>
      ))}
    </ol>
  );
}
