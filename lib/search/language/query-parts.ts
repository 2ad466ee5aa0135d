import type { QueryPart } from '../result';
import type { QueryNode, Span } from './ast';
import { keepOperators } from './lex';
import { sayNode } from './read-as';

/**
 * The parts of a query that can be taken away one by one, each with the query that is left.
 *
 * @example queryParts(parseQuery('ocop -sao').node, 'ocop -sao') // [{ said: 'có “ocop”', without: '-sao', alone: 'ocop' }, …]
 */
export function queryParts(node: QueryNode | null, text: string): QueryPart[] {
  if (node === null) return [];
  const or = node.kind === 'or';
  const parts: readonly QueryNode[] = node.kind === 'and' || or ? node.parts : [node];
  return parts.map((part, i) => {
    const after = parts[i + 1];
    const before = parts[i - 1];
    // With an alternative goes the HOẶC beside it.
    const from = or && after === undefined && before !== undefined ? before.at[1] : part.at[0];
    const to = or && after !== undefined ? after.at[0] : part.at[1];
    return {
      said: sayNode(part.kind === 'either' ? part.typed : part),
      without: cut(text, [from, to]),
      alone: keepOperators(text.slice(...part.at)),
    };
  });
}

/** The hyphen or slash that joined what is cut to what is left must not become an exclusion. */
const JOINT = /^[-–—/.,;:&]+/u;

function cut(text: string, [from, to]: Span): string {
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(to).replace(JOINT, '').trimStart();
  const left = before === '' || after === '' ? before + after : `${before} ${after}`;
  return keepOperators(left);
}
