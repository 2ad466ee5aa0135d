import createEngine from 'itemsjs';
import type { BenchEngine } from '../engine';
import { RANKING_DEPTH } from '../metrics';

/**
 * Its own full-text search (an old Lunr inside) without stemmer and stop words, `isExactSearch` in its README. It demands
 * every word and documents no other way but bringing another engine, so a long question finds little.
 */
export const itemsjs: BenchEngine = {
  name: 'itemsjs',
  label: 'ItemsJS 2.4',
  open: (docs) => {
    const items = docs.map(({ id, title, text }) => ({ id, title, text }));
    const engine = createEngine(items, { searchableFields: ['title', 'text'], isExactSearch: true });
    return {
      rank: (text) => engine.search({ query: text, per_page: RANKING_DEPTH }).data.items.map((item) => item.id),
    };
  },
};
