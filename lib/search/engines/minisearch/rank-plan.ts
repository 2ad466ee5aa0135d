import type { Phrase, QueryNode, QueryWord } from '../../language/ast';

/** The words that a query scores by, in the order of the query, and which of them stood side by side in it. */
export interface RankPlan {
  readonly words: readonly QueryWord[];
  /** `follows[i]`: word i+1 stood right after word i, so finding the two together says more than finding both. */
  readonly follows: readonly boolean[];
}

/**
 * Words and neighbourhoods of a query. Excluded words score nothing.
 *
 * @example rankPlan(parseQuery('nông thôn mới').node).follows // [true, true, false]
 */
export function rankPlan(node: QueryNode | null): RankPlan {
  const words: QueryWord[] = [];
  const follows: boolean[] = [];
  const phrase = (each: Phrase): void => {
    for (const word of each.words) {
      words.push(word);
      follows.push(true);
    }
  };
  /** What comes next does not belong to the words before it. */
  const cut = (): void => {
    if (follows.length > 0) follows[follows.length - 1] = false;
  };
  const visit = (each: QueryNode): void => {
    if (each.kind === 'phrase') phrase(each);
    else if (each.kind === 'near') {
      for (const side of [each.left, each.right]) {
        phrase(side);
        cut();
      }
    } else if (each.kind === 'and' || each.kind === 'or') {
      for (const part of each.parts) {
        if (part.kind !== 'phrase' || each.kind === 'or') cut();
        visit(part);
        if (part.kind !== 'phrase' || each.kind === 'or') cut();
      }
    }
  };
  if (node !== null) visit(node);
  cut();
  return { words, follows };
}
