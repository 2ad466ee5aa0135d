import type { QueryNode } from './ast';

/**
 * Several parts as one; a single part is itself, none is null.
 *
 * Words in a bracket, or before a stray one, stand in the same row as the words around it. What a field holds together
 * stays together: its name stands before the bracket.
 *
 * @example group('and', [phrase]) // phrase
 */
export function group(kind: 'and' | 'or', parts: readonly QueryNode[]): QueryNode | null {
  const [first, ...rest] = parts.flatMap((part) =>
    part.kind === kind && !part.parts.some(isField) ? part.parts : [part],
  );
  if (first === undefined) return null;
  const last = rest.at(-1);
  return last === undefined ? first : { kind, parts: [first, ...rest], at: [first.at[0], last.at[1]] };
}

function isField({ kind }: QueryNode): boolean {
  return kind === 'field' || kind === 'title' || kind === 'either';
}
