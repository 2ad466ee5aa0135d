import type { QueryNode, QueryWord } from './ast';

/**
 * The words that reports must hold in their text, as typed: not the excluded ones, not values of fields.
 *
 * @example searchedWords(parseQuery('ocop -sao').node).map((word) => word.text) // ['ocop']
 */
export function searchedWords(node: QueryNode | null): QueryWord[] {
  if (node === null) return [];
  switch (node.kind) {
    case 'phrase':
      return [...node.words];
    case 'either':
      return searchedWords(node.typed);
    case 'title':
      return searchedWords(node.phrase);
    case 'near':
      return [...searchedWords(node.left), ...searchedWords(node.right)];
    case 'and':
    case 'or':
      return node.parts.flatMap(searchedWords);
    default:
      return [];
  }
}
