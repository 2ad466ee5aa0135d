import { isMap, isNode, isPair, isScalar, isSeq, type ParsedNode } from 'yaml';

/**
 * The line of every key and every list item of parsed YAML, by the path to it. Keys that hold a point may collide:
 * the lines serve messages only. Depth is bounded by the parser, which refuses what is nested too deep.
 *
 * @param lineOf line of an offset of the YAML
 * @example linesOf(parseDocument('topics:\n  - ocop').contents, lineOf).get('topics.0') // 2
 */
export function linesOf(root: ParsedNode | null, lineOf: (offset: number) => number): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const visit = (node: unknown, path: string) => {
    const under = path === '' ? '' : `${path}.`;
    if (isMap(node)) {
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const inside = `${under}${String(pair.key.value)}`;
        if (pair.key.range) lines.set(inside, lineOf(pair.key.range[0]));
        visit(pair.value, inside);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        const inside = `${under}${index}`;
        if (isNode(item) && item.range) lines.set(inside, lineOf(item.range[0]));
        visit(item, inside);
      });
    }
  };
  visit(root, '');
  return lines;
}
