import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';
import type { Document } from './elements';

type PageTree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;

/** Where browsers stop; portals nest 60 to 100 deep. Every step of the parser may walk up this far. */
const MAX_DEPTH = 512;
/** A page of a portal has some 5,000; a million take 1.5 GB of memory. */
const MAX_NODES = 300_000;

/** Thrown by the tree adapter to stop the parser; never leaves this file. */
class TooTangled extends Error {}

/**
 * The tree of a page, or null where it is nested so deep or cut so small that no browser would build it either.
 *
 * @example parsePage('<p>Huyện ủy') // a document
 */
export function parsePage(html: string): Document | null {
  try {
    return parse<PageTree>(html, { treeAdapter: boundedAdapter() });
  } catch (error) {
    if (error instanceof TooTangled) return null;
    throw error;
  }
}

/** The default tree, with its nodes counted and its depth measured while it grows. */
function boundedAdapter(): TreeAdapter<PageTree> {
  const depths = new WeakMap<object, number>();
  let nodes = 0;
  const count = () => {
    nodes++;
    if (nodes > MAX_NODES) throw new TooTangled('nodes');
  };
  const attach = (parent: object, child: object) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > MAX_DEPTH) throw new TooTangled('depth');
    depths.set(child, depth);
  };
  return {
    ...defaultTreeAdapter,
    createElement: (...given) => {
      count();
      return defaultTreeAdapter.createElement(...given);
    },
    createCommentNode: (text) => {
      count();
      return defaultTreeAdapter.createCommentNode(text);
    },
    appendChild: (parent, child) => {
      attach(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore: (parent, child, reference) => {
      attach(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, reference);
    },
  };
}
