import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../text/marks';
import { tokenise } from '../../text/tokenise';
import type { SearchEngine } from '../engine';
import { parseQuery } from '../language/parse-query';
import { nearQuery } from '../near-ways';
import { EMPTY_FILTERS, EMPTY_QUERY, FILTER_KEYS, type FilterKey, type SearchQuery } from '../query';
import type { Relaxation, SearchResult } from '../result';
import { corpus, engineOf } from './corpus.fixture';
import { FIELDS, SPOILT, worlds } from './worlds.fixture';

const verbatim = fc.boolean();

const ask = (text: string, rest: Partial<SearchQuery> = {}): SearchQuery => ({
  ...EMPTY_QUERY,
  text,
  pageSize: 100,
  ...rest,
});
const ids = (result: SearchResult) => result.hits.map((hit) => hit.id);

/** An answer without what repeats the letters of the query. */
function answer(result: SearchResult) {
  return {
    total: result.total,
    hits: result.hits.map(({ id, score, hitCount, snippets }) => ({ id, score, hitCount, snippets })),
    facets: result.facets,
    beyond: result.beyond.map(({ kind, total, hits }) => ({ kind, total, hits: hits.map((hit) => hit.id) })),
    expanded: result.expanded.map(({ kind, variants }) => ({
      kind,
      variants: variants.map((each) => foldedWords(each).join(' ')),
    })),
    mended: result.mended.map((each) => each.rule),
    repaired: result.repaired !== null,
    relaxed: result.relaxations.map(({ key, total }) => ({ key, total })),
    unknown: result.unknown.map((each) => each.spellings),
  };
}

/** Without marks, letters as large as they were: HOẶC stays an operator. */
const unmarked = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
const foldedWords = (text: string) => tokenise(text).map((token) => fold(token.exact));

const TYPED_APART = /(?:nq|qd) tu(?!\p{L})/iu;

const RUNS = { numRuns: 120 };

describe('one text, however it is encoded', () => {
  it('NFC and NFD ask the same', async () => {
    await fc.assert(
      fc.asyncProperty(worlds('any'), verbatim, async ({ reports, text }, exactly) => {
        const engine = engineOf(reports);
        const [one, other] = await Promise.all(
          ['NFC', 'NFD'].map((form) => engine.search(ask(text.normalize(form), { verbatim: exactly }))),
        );
        if (one === undefined || other === undefined) throw new Error('two searches');
        expect(answer(other)).toEqual(answer(one));
        expect(other.readAs.normalize('NFC')).toBe(one.readAs.normalize('NFC'));
      }),
      RUNS,
    );
  });

  const NEW_STYLE: Readonly<Record<string, string>> = {
    ủy: 'uỷ',
    hòa: 'hoà',
    thủy: 'thuỷ',
    khóa: 'khoá',
    Ủy: 'Uỷ',
    kỹ: 'kĩ',
    quý: 'quí',
  };
  const restyle = (text: string) => text.replace(/\p{L}+/gu, (each) => NEW_STYLE[each] ?? each);

  it('old and new tone style, i and y ask the same', async () => {
    await fc.assert(
      fc.asyncProperty(worlds('excluding'), verbatim, async ({ reports, text }, exactly) => {
        const engine = engineOf(reports);
        const one = await engine.search(ask(text, { verbatim: exactly }));
        const other = await engine.search(ask(restyle(text), { verbatim: exactly }));
        expect(answer(other)).toEqual(answer(one));
      }),
      RUNS,
    );
  });
});

describe('marks', () => {
  it('adding marks to a query without exclusion never adds hits', async () => {
    await fc.assert(
      fc.asyncProperty(worlds('conjunction'), verbatim, async ({ reports, text }, exactly) => {
        const engine = engineOf(reports);
        const marked = await engine.search(ask(text, { verbatim: exactly }));
        // A query that finds nothing may be put right into another one.
        if (marked.repaired !== null) return;
        // "10 nq tu" is a document number typed apart, "10 nq từ" are three words: the one place where marks part things.
        if (TYPED_APART.test(unmarked(text)) && !TYPED_APART.test(text)) return;
        const bare = new Set(ids(await engine.search(ask(unmarked(text), { verbatim: exactly }))));
        expect(ids(marked).filter((id) => !bare.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('what stands below the line as other marks is what ignoring marks adds, once each', async () => {
    await fc.assert(
      fc.asyncProperty(worlds('words'), async ({ reports, text }) => {
        const engine = engineOf(reports);
        const result = await engine.search(ask(text, { verbatim: true }));
        const loose = await engine.search(ask(text, { verbatim: true, marks: 'bo-qua' }));
        const below = result.beyond.filter(({ kind }) => kind === 'spelling').flatMap(({ hits }) => hits);
        const own = new Set(ids(result));
        const added = ids(loose).filter((id) => !own.has(id));
        // Of a long question some of them already stand among the reports with most of the words.
        const partial = result.beyond.filter(({ kind }) => kind === 'partial').flatMap(({ hits }) => hits);
        const first = new Set(result.beyond[0]?.kind === 'partial' ? partial.map((hit) => hit.id) : []);
        expect(below.map((hit) => hit.id).sort()).toEqual(added.filter((id) => !first.has(id)).sort());
        const all = [...ids(result), ...result.beyond.flatMap(({ hits }) => hits.map((hit) => hit.id))];
        expect(new Set(all).size).toBe(all.length);
      }),
      RUNS,
    );
  });

  it('in a snippet are query terms or wordings that are named above the results', async () => {
    await fc.assert(
      fc.asyncProperty(worlds('any'), verbatim, async ({ reports, text }, exactly) => {
        const engine = engineOf(reports);
        const result = await engine.search(ask(text, { verbatim: exactly }));
        const variants = result.expanded.flatMap((each) => each.variants);
        for (const variant of variants) expect(result.readAs).toContain(`“${variant}”`);
        // What a field of documents looks for in the text is said as the field's value.
        const documents = [...result.readAs.matchAll(/văn bản “([^”]*)”/gu)].flatMap(([, value]) => value ?? []);
        const allowed = new Set([...result.terms, ...variants, ...documents].flatMap(foldedWords));
        for (const hit of result.hits) {
          const pieces = [{ text: hit.heading, marks: hit.headingMarks }, ...hit.snippets];
          for (const piece of pieces) {
            for (const [start, end] of piece.marks) {
              const words = foldedWords(piece.text.slice(start, end));
              expect(words.filter((each) => !allowed.has(each))).toEqual([]);
              expect(words).not.toEqual([]);
            }
          }
          expect((await engine.marks(hit.id, ask(text, { verbatim: exactly })))?.count).toBe(hit.hitCount);
        }
      }),
      RUNS,
    );
  });

  it('of a hit are at least one where the query asks for words', async () => {
    await fc.assert(
      fc.asyncProperty(worlds('words'), verbatim, async ({ reports, text }, exactly) => {
        const result = await engineOf(reports).search(ask(text, { verbatim: exactly }));
        for (const hit of result.hits) expect(hit.hitCount, hit.id).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});

describe('the operators mean what logic says', () => {
  /** What is found for `left`, `right` and both under an operator, all exactly as typed. */
  const found = async (engine: SearchEngine, text: string) =>
    ids(await engine.search(ask(text, { verbatim: true }))).sort();

  it('HOẶC is either, a blank both, - the rest', async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds('conjunction'),
        fc.constantFrom('xã', 'mới', 'bán', 'an', '"nông thôn"'),
        async (world, other) => {
          const engine = engineOf(world.reports);
          const all = await found(engine, '');
          const left = await found(engine, `(${world.text}) OR xyz`);
          const right = await found(engine, other);
          const whole = `(${world.text} xyz) OR (${world.text})`;
          expect(await found(engine, whole)).toEqual(left);
          expect(await found(engine, `(${world.text}) HOẶC ${other}`)).toEqual(
            all.filter((id) => left.includes(id) || right.includes(id)),
          );
          expect(await found(engine, `${other} (${world.text})`)).toEqual(
            all.filter((id) => left.includes(id) && right.includes(id)),
          );
          expect(await found(engine, `${other} -(${world.text})`)).toEqual(
            all.filter((id) => right.includes(id) && !left.includes(id)),
          );
        },
      ),
      RUNS,
    );
  });

  it('a wider GẦN finds no less, quotation marks find no more, other wordings lose nothing', async () => {
    const pair = fc.constantFrom('nông', 'thôn', 'mới', 'xã', 'ủy', 'ban', 'hội', 'kinh', 'tế');
    await fc.assert(
      fc.asyncProperty(worlds('words'), pair, pair, fc.nat(4), async ({ reports, text }, a, b, distance) => {
        const engine = engineOf(reports);
        const within = (wide: readonly string[], narrow: readonly string[]) =>
          narrow.filter((id) => !wide.includes(id));
        const near = await found(engine, `${a} GẦN/${distance} ${b}`);
        expect(within(await found(engine, `${b} GẦN/${distance + 1} ${a}`), near)).toEqual([]);
        expect(within(await found(engine, `${a} ${b}`), near)).toEqual([]);
        expect(within(near, await found(engine, `"${a} ${b}"`))).toEqual([]);
        const open = await engine.search(ask(text));
        if (open.repaired === null) expect(within(ids(open), await found(engine, text))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('anything typed', () => {
  it('gives an answer: brackets, quotes and fields never throw', async () => {
    const engine = engineOf(corpus());
    const junk = fc
      .array(
        fc.oneof(
          fc.constantFrom(...SPOILT, ...FIELDS, 'xã', 'UBND', '17,5', 'mía', ' '),
          fc.string({ unit: 'grapheme', maxLength: 4 }),
        ),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join('').slice(0, 500));
    await fc.assert(
      fc.asyncProperty(junk, verbatim, async (text, exactly) => {
        const result = await engine.search(ask(text, { verbatim: exactly }));
        expect(result.hits).toHaveLength(result.total);
        for (const part of result.parts.slice(0, 4)) expect((await engine.search(ask(part.without))).page).toBe(1);
      }),
      { numRuns: 100 },
    );
  });
});

const someFilters = fc.record({
  tinh: fc.subarray(['lai-chau', 'ha-giang']),
  huyen: fc.subarray(['lai-chau.than-uyen']),
  'tinh-moi': fc.subarray(['lai-chau', 'tuyen-quang']),
  xa: fc.constant<string[]>([]),
  'can-bo': fc.subarray(['lo-van-huong']),
  'chu-de': fc.subarray(['ocop']),
  'van-ban': fc.subarray(['10-nq-tu']),
  'noi-nhan': fc.constant<string[]>([]),
});
const someDates = fc.record({
  from: fc.constantFrom(null, null, '2022'),
  to: fc.constantFrom(null, null, '2022'),
});

/** The filters of one facet: choosing a value alone clears them all. */
const FACETS: readonly {
  readonly facet: keyof SearchResult['facets']['lists'];
  readonly keys: readonly FilterKey[];
}[] = [
  { facet: 'tinh', keys: ['tinh', 'huyen'] },
  { facet: 'tinh-moi', keys: ['tinh-moi', 'xa'] },
  { facet: 'can-bo', keys: ['can-bo'] },
  { facet: 'chu-de', keys: ['chu-de'] },
  { facet: 'van-ban', keys: ['van-ban'] },
];

describe('facets', () => {
  it('count what the list holds, with fields and other wordings too', async () => {
    await fc.assert(
      fc.asyncProperty(worlds('any'), someFilters, someDates, async ({ reports, text }, filters, dates) => {
        const engine = engineOf(reports);
        const query = ask(text, { filters, ...dates });
        const result = await engine.search(query);
        expect(result.hits).toHaveLength(result.total);
        for (const { facet, keys } of FACETS) {
          const cleared = { ...filters, ...Object.fromEntries(keys.map((key) => [key, []])) };
          for (const { value, count } of result.facets.lists[facet].values) {
            const alone = await engine.search({ ...query, filters: { ...cleared, [keys[0] ?? 'tinh']: [value] } });
            expect(alone.total, `${facet}=${value}`).toBe(count);
          }
        }
        for (const bar of result.facets.dates) {
          const alone = await engine.search({ ...query, from: bar.value, to: bar.value });
          expect(alone.total, bar.value).toBe(bar.count);
        }
      }),
      RUNS,
    );
  });
});

describe('ways out', () => {
  it('dropping a part of what must all hold never removes a hit', async () => {
    await fc.assert(
      fc.asyncProperty(worlds('excluding'), verbatim, async ({ reports, text }, exactly) => {
        const engine = engineOf(reports);
        const whole = await engine.search(ask(text, { verbatim: exactly }));
        // In capitals alone HOẶC may be a word or not (DESIGN §4): what is left may be read another way.
        if (!/\p{Ll}/u.test(text)) return;
        // Without one of two alternatives less is found.
        if (whole.repaired !== null || parseQuery(text).node?.kind !== 'and') return;
        for (const { said, without } of whole.parts) {
          const left = new Set(ids(await engine.search(ask(without, { verbatim: exactly }))));
          expect(
            ids(whole).filter((id) => !left.has(id)),
            `without ${said}: ${without}`,
          ).toEqual([]);
        }
      }),
      { numRuns: 250 },
    );
  });

  /** The query after following a way out. */
  function follow(query: SearchQuery, { key, value, text }: Relaxation): SearchQuery {
    if (text !== undefined) return { ...query, text };
    if (key === 'q') return { ...query, text: '' };
    if (key === 'tu') return { ...query, from: null };
    if (key === 'den') return { ...query, to: null };
    if (key === 'bo-loc') return { ...query, filters: EMPTY_FILTERS, from: null, to: null };
    const near = nearQuery(query, key, value);
    if (near !== null) return near;
    const filter = FILTER_KEYS.find((each) => each === key);
    if (filter === undefined) throw new Error(`a way out that nobody can follow: ${key}`);
    const rest = query.filters[filter].filter((each) => each !== value);
    return { ...query, filters: { ...query.filters, [filter]: rest } };
  }

  it('give what they promise, and only where there is nothing', async () => {
    await fc.assert(
      fc.asyncProperty(worlds('any'), someFilters, verbatim, async ({ reports, text }, filters, exactly) => {
        const engine = engineOf(reports);
        const query = ask(text, { filters, verbatim: exactly });
        const result = await engine.search(query);
        if (result.total > 0) expect(result.relaxations).toEqual([]);
        for (const way of result.relaxations) {
          expect(way.total).toBeGreaterThan(0);
          expect((await engine.search(follow(query, way))).total, `${way.key}=${way.value}`).toBe(way.total);
        }
      }),
      RUNS,
    );
  });
});
