import MiniSearch from 'minisearch';
import type { BenchEngine } from '../engine';
import { RANKING_DEPTH } from '../metrics';
import { plainFold } from './plain-fold';

/** As it comes: its own tokens, lower case, BM25+, words joined by OR (its default). */
export const minisearch: BenchEngine = {
  name: 'minisearch',
  label: 'MiniSearch 7.2',
  open: (docs) => index(docs, undefined),
};

/** With the usual recipe against accents in `processTerm`, which serves index and query alike. */
export const minisearchFold: BenchEngine = {
  name: 'minisearch-fold',
  label: 'MiniSearch 7.2, plain fold',
  open: (docs) => index(docs, plainFold),
};

function index(docs: Parameters<BenchEngine['open']>[0], processTerm: ((term: string) => string) | undefined) {
  const fields = ['title', 'text'];
  const engine = new MiniSearch(processTerm === undefined ? { fields } : { fields, processTerm });
  engine.addAll(docs);
  return {
    rank: (text: string) =>
      engine
        .search(text, {})
        .slice(0, RANKING_DEPTH)
        .map((hit) => String(hit.id)),
  };
}
