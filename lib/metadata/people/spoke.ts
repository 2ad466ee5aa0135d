import type { Extractor } from '../context';

/**
 * Whoever is the speaker of a statement has spoken, whatever verb stands beside the name; who chaired did that above all.
 * It stands behind the reader of statements.
 */
export const spokeExtractor: Extractor = {
  name: 'spoke',
  extract: (_context, { officeholders, statements }) => {
    const speakers = new Set(statements.flatMap(({ speaker }) => speaker?.slug ?? []));
    return {
      officeholders: officeholders.map((each) =>
        each.role !== 'chaired' && speakers.has(each.slug) ? { ...each, role: 'spoke' } : each,
      ),
    };
  },
};
