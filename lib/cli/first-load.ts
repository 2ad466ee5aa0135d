import { gzipSync } from 'node:zlib';

export interface ScriptSize {
  /** Without query: `/_next/static/chunks/0a1b.js`. */
  readonly path: string;
  /** Bytes as they come over the wire, gzip at its best. */
  readonly gzip: number;
}

/** One opening tag with its attributes, `<script src="a.js" async="">`; `[^>]` keeps it linear. */
const TAG = /<(script|link)\b([^>]*)>/gi;
/** `name="value"` or a bare `name`, as React prints attributes. */
const ATTRIBUTE = /([a-z-]+)(?:="([^"]*)")?/gi;

/**
 * Addresses of the scripts that a modern browser loads for a page: `src` of scripts without `noModule`, and what is
 * preloaded as script or module. Each once, in the order of the page; scripts that stand in the page itself have none.
 *
 * @example firstLoadScripts('<script src="/a.js" async=""></script><script src="/old.js" noModule=""></script>') // ['/a.js']
 */
export function firstLoadScripts(html: string): readonly string[] {
  const found = [...html.matchAll(TAG)].flatMap(([, tag = '', inside = '']) => {
    const attributes = new Map(
      [...inside.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
    );
    const src = tag.toLowerCase() === 'script' ? scriptSrc(attributes) : preloaded(attributes);
    return src === undefined ? [] : [src.replaceAll('&amp;', '&')];
  });
  return [...new Set(found)];
}

function scriptSrc(attributes: ReadonlyMap<string, string>): string | undefined {
  return attributes.has('nomodule') ? undefined : attributes.get('src');
}

function preloaded(attributes: ReadonlyMap<string, string>): string | undefined {
  const rel = attributes.get('rel');
  const isScript = rel === 'modulepreload' || (rel === 'preload' && attributes.get('as') === 'script');
  return isScript ? attributes.get('href') : undefined;
}

/**
 * Loads a page and the scripts of its first load, and weighs them.
 *
 * @param origin of a running server
 * @param address path and query of the page
 * @example (await weighPage('http://127.0.0.1:3000', '/?q=ocop')).reduce((sum, { gzip }) => sum + gzip, 0)
 */
export async function weighPage(origin: string, address: string): Promise<readonly ScriptSize[]> {
  const html = await load(new URL(address, origin)).then(String);
  const scripts = firstLoadScripts(html);
  return Promise.all(
    scripts.map(async (src) => {
      const url = new URL(src, origin);
      return { path: url.pathname, gzip: gzipSync(await load(url), { level: 9 }).length };
    }),
  );
}

async function load(url: URL): Promise<Buffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status}: ${url}`);
  return Buffer.from(await answer.arrayBuffer());
}
