import type { QueryNode } from '../../language/ast';
import type { HitPlace } from '../../neighbours';
import type { MarkMode } from '../../query';
import type { Hit } from '../../result';
import type { SearchIndex } from './search-index';
import type { Ranked } from './search-run';

/** One unit of search: what is looked for, and how a hit of it is shown. */
export interface World {
  readonly index: SearchIndex;
  /** The hits of ranked documents, in their order. */
  hits(ranked: readonly Ranked[], node: QueryNode | null, mode: MarkMode): Map<number, Hit>;
  /** The document that a hit is; -1 where it is none of this index. */
  docOf(hit: HitPlace): number;
}
