import type { QueryNode } from '../../language/ast';
import { searchedWords } from '../../language/searched-words';
import { analyseQuery } from '../../matching/terms';
import type { MarkMode, SearchQuery } from '../../query';
import type { Beyond } from '../../result';
import { LITTLE } from './little';
import { type Ranked, SearchRun } from './search-run';
import { WEIGHTS } from './weights';
import type { World } from './world';

/** How many hits of `beyond` are worth a place below the line. */
const BEYOND_HITS = 20;
/** And of the second list below it. */
const MORE_HITS = 10;

/** A search that was run, and what it found. */
export interface RunSearch {
  readonly query: SearchQuery;
  readonly node: QueryNode;
  readonly run: SearchRun;
  readonly found: readonly number[];
  /** 1 beside every document that passes the filters. */
  readonly passed: Uint8Array;
}

/**
 * What the same words with other marks would find, and what holds most of the words: counted apart.
 *
 * @example beyond(world, { query, node, run, found, passed }).map(({ kind }) => kind) // ['spelling']
 */
export function beyond(world: World, { query, node, run, found, passed }: RunSearch): Beyond[] {
  const lists: Beyond[] = [];
  const seen = new Set(found);
  const add = (kind: Beyond['kind'], ranked: readonly Ranked[], mode: MarkMode) => {
    if (ranked.length === 0) return;
    for (const { doc } of ranked) seen.add(doc);
    const shown = ranked.slice(0, lists.length === 0 ? BEYOND_HITS : MORE_HITS);
    lists.push({ kind, total: ranked.length, hits: [...world.hits(shown, node, mode).values()] });
  };
  const spelling = () => {
    if (!meansOwnSpelling(node, query.marks)) return;
    const loose = new SearchRun(world.index, node, 'bo-qua');
    const others = loose.passing(passed).filter((doc) => !seen.has(doc));
    if (found.length < LITTLE) add('spelling', loose.order(others, 'lien-quan'), 'bo-qua');
    // Counted only: with enough full matches nothing is shown, and putting them in order is the dear part.
    else if (others.length > 0) lists.push({ kind: 'spelling', total: others.length, hits: [] });
  };
  const partial = () => {
    if (found.length >= LITTLE) return;
    const most = mostWords(run, node, found, passed).filter(({ doc }) => !seen.has(doc));
    add('partial', most, query.marks);
  };
  // All words of a question stand in many a long report with some other marks, by chance: what holds most of them as
  // they were typed says more.
  const inOrder = searchedWords(node).length > WEIGHTS.fewWords ? [partial, spelling] : [spelling, partial];
  for (const each of inOrder) each();
  return lists;
}

/** Quoted words stay together as long as that leads anywhere; a quote alone that was found needs nothing looser. */
function mostWords(run: SearchRun, node: QueryNode, found: readonly number[], passed: Uint8Array): readonly Ranked[] {
  const together = run.partial(passed, false);
  const mayPart = together.length === 0 && (found.length === 0 || node.kind === 'and');
  return mayPart ? run.partial(passed, true) : together;
}

/** Whether a word keeps to its own spelling: only then can other marks find more, and a second search is worth it. */
function meansOwnSpelling(node: QueryNode, mode: MarkMode): boolean {
  return searchedWords(node).some((word) => !word.number && analyseQuery(word, mode).kind === 'terms');
}
