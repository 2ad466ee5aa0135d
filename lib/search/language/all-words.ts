import type { QueryNode, QueryWord } from './ast';

/**
 * Every word of a query, the excluded ones too.
 *
 * @example allWords(parseQuery('ocop -sao').node).length // 2
 */
export function allWords(node: QueryNode | null): QueryWord[] {
  if (node === null) return [];
  if (node.kind === 'phrase') return [...node.words];
  if (node.kind === 'not') return allWords(node.part);
  const parts = node.kind === 'near' ? [node.left, node.right] : node.parts;
  return parts.flatMap(allWords);
}
