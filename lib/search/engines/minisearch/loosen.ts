import type { QueryNode, QueryWord } from '../../language/ast';

/** A query whose words need not all be there: what must still hold, and the words of which most should. */
export interface LooseQuery {
  /** Phrases in quotes, exclusions, groups: they stay conditions. null: none. */
  readonly required: QueryNode | null;
  readonly words: readonly QueryWord[];
}

/**
 * The looser reading of a query of several words; null where there is nothing to loosen (one word, a phrase, OR).
 *
 * @example loosen(parseQuery('ai chủ trì -họp').node)?.words.length // 3
 */
export function loosen(node: QueryNode | null): LooseQuery | null {
  if (node?.kind !== 'and') return null;
  const required: QueryNode[] = [];
  const words: QueryWord[] = [];
  for (const part of node.parts) {
    if (part.kind === 'phrase' && !part.quoted) words.push(...part.words);
    else required.push(part);
  }
  if (words.length < 2) return null;
  const [first, ...rest] = required;
  if (first === undefined) return { required: null, words };
  return { required: rest.length === 0 ? first : { kind: 'and', parts: [first, ...rest] }, words };
}
