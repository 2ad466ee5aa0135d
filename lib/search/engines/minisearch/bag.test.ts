import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { Bag, bagJson } from './bag';
import { WEIGHTS } from './weights';

const TERMS = ['a', 'b', 'c', 'd', 'e', 'constructor', '__proto__'];
const term = fc.constantFrom(...TERMS);
const docs = fc
  .array(fc.record({ title: fc.array(term, { maxLength: 3 }), body: fc.array(term, { maxLength: 12 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => list.map((doc, id) => ({ id, ...doc })));

const ids = new Map(TERMS.map((each, i) => [each, i + 1]));

/** The scores that MiniSearch itself gives, the number of terms divided out. */
function ownScores(json: string, terms: readonly string[]): [number, number][] {
  const index = MiniSearch.loadJSON(json, { fields: ['title', 'body'], processTerm: (each) => each });
  const bm25 = { k: WEIGHTS.k1, b: WEIGHTS.b, d: 0 };
  const results = index.search(
    { combineWith: 'OR', queries: [...terms] },
    { boost: { title: WEIGHTS.title }, bm25, tokenize: (each) => [each] },
  );
  return results.map(({ id, score, queryTerms }) => [Number(id), score / queryTerms.length]);
}

describe('the bag of words', () => {
  it('gives the very scores that MiniSearch gives', () => {
    fc.assert(
      fc.property(docs, fc.uniqueArray(term, { minLength: 1, maxLength: 4 }), (list, terms) => {
        const json = bagJson(list);
        const [matched, scores] = [new Uint8Array(list.length), new Float64Array(list.length)];
        Bag.load(json, ids).score(
          terms.map((each) => ids.get(each) ?? 0),
          matched,
          scores,
        );
        const wanted = new Map(ownScores(json, terms));
        expect([...matched].map((hit) => hit === 1)).toEqual(list.map(({ id }) => wanted.has(id)));
        expect([...scores]).toEqual(list.map(({ id }) => wanted.get(id) ?? 0));
      }),
    );
  });

  it('names the reports of a term in the order that MiniSearch has for equal scores', () => {
    fc.assert(
      fc.property(docs, term, (list, one) => {
        const bag = Bag.load(bagJson(list), ids);
        const id = ids.get(one) ?? 0;
        const [matched, scores] = [new Uint8Array(list.length), new Float64Array(list.length)];
        bag.score([id], matched, scores);
        const sorted = [...bag.holders(id)].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
        expect(sorted).toEqual(ownScores(bagJson(list), [one]).map(([doc]) => doc));
      }),
    );
  });

  it('is refused where the JSON is none of MiniSearch’s', () => {
    for (const json of ['', '{}', '[]', '{"serializationVersion":1,"index":[]}']) {
      expect(() => Bag.load(json, ids), json).toThrow(/index-broken/);
    }
  });
});
