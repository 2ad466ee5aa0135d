import { type AnyOrama, create, insertMultiple, search } from '@orama/orama';
import type { BenchEngine } from '../engine';
import type { JudgedDoc } from '../judged';
import { RANKING_DEPTH } from '../metrics';
import { words } from './words';

const schema = { title: 'string', text: 'string' } as const;

/** As it comes. It has no Vietnamese, and its English tokenizer takes every letter with a Vietnamese mark for a gap. */
export const orama: BenchEngine = {
  name: 'orama',
  label: 'Orama 3.1',
  open: (docs) => index(create({ schema }), docs),
};

/**
 * With a tokenizer of its own, the documented way for a language that it lacks: words of letters in lower case. The rest is
 * as it comes: documents that hold some of the words count (threshold 1), a word also finds longer ones.
 */
export const oramaWords: BenchEngine = {
  name: 'orama-words',
  label: 'Orama 3.1, own tokenizer',
  open: (docs) => {
    const tokenizer = { language: 'english', normalizationCache: new Map(), tokenize: words };
    return index(create({ schema, components: { tokenizer } }), docs);
  },
};

async function index(db: AnyOrama, docs: readonly JudgedDoc[]) {
  await insertMultiple(db, [...docs]);
  return {
    rank: async (text: string) => {
      const { hits } = await search(db, { term: text, limit: RANKING_DEPTH });
      return hits.map((hit) => hit.id);
    },
  };
}
