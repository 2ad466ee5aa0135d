import { Charset, Document } from 'flexsearch';
import type { BenchEngine } from '../engine';
import { RANKING_DEPTH } from '../metrics';

/**
 * With the context index, which its README advises for relevance, and `Charset.Normalize`, its default encoder: lower
 * case, marks taken off, doubled letters once. All words must be there by default; `suggest` lets some be missing. Title
 * and text are one field: merged from two, what has any word in its title comes first (alqac .158 instead of .870).
 */
export const flexsearch: BenchEngine = {
  name: 'flexsearch',
  label: 'FlexSearch 0.8, context',
  open: (docs) => {
    const engine = new Document({
      document: { id: 'id', index: ['content'] },
      encoder: Charset.Normalize,
      context: true,
    });
    for (const { id, title, text } of docs) engine.add({ id, content: `${title}\n${text}` });
    return {
      rank: (text) =>
        engine.search(text, { limit: RANKING_DEPTH, suggest: true, merge: true }).map((hit) => String(hit.id)),
    };
  },
};
