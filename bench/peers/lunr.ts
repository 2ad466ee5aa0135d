import lunr from 'lunr';
import type { BenchEngine } from '../engine';
import { RANKING_DEPTH } from '../metrics';

/** Its own trimmer knows ASCII only and cuts ủy down to y; this one is what its language packs put in its place. */
const trim = (token: lunr.Token): lunr.Token =>
  token.update((word) => word.replace(/^[^\p{L}\p{M}\p{N}]+/u, '').replace(/[^\p{L}\p{M}\p{N}]+$/u, ''));
lunr.Pipeline.registerFunction(trim, 'trim-unicode');

/** Without the English stemmer and stop words, as for any language without a pack; words are joined by OR (its default). */
export const lunrPlain: BenchEngine = {
  name: 'lunr',
  label: 'Lunr 2.3, no stemmer',
  open: (docs) => {
    const index = lunr((builder) => {
      builder.ref('id');
      builder.field('title');
      builder.field('text');
      builder.pipeline.reset();
      builder.searchPipeline.reset();
      builder.pipeline.add(trim);
      builder.searchPipeline.add(trim);
      for (const doc of docs) builder.add(doc);
    });
    return {
      // `query` and not `search`: a question's colon or hyphen is no operator.
      rank: (text) =>
        index
          .query((query) => query.term(lunr.tokenizer(text), {}))
          .slice(0, RANKING_DEPTH)
          .map((hit) => hit.ref),
    };
  },
};
