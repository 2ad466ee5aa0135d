import type { QueryNode } from './ast';

/**
 * Several parts as one; a single part is itself, none is null.
 *
 * @example group('and', [phrase]) // phrase
 */
export function group(kind: 'and' | 'or', parts: readonly QueryNode[]): QueryNode | null {
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  const last = rest.at(-1);
  return last === undefined ? first : { kind, parts: [first, ...rest], at: [first.at[0], last.at[1]] };
}
