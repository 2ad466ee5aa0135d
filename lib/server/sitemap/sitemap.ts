import 'server-only';
import { element, type XmlElement } from '../xml';

/** sitemaps.org: at most so many addresses in one file. At some 100 bytes each it stays far below the 50 MB. */
export const MAX_ADDRESSES = 50_000;
const XMLNS = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/**
 * A sitemap, or where the paths are too many for one an index of sitemaps (`/sitemap.xml?phan=1` …). No `lastmod`:
 * neither the date of a report nor the day of indexing says when its page changed.
 *
 * @param part from 1; null: the whole, or the index
 * @returns null where there is no such part
 * @example sitemap(['/'], 'https://sao-luc.example', null)
 */
export function sitemap(
  paths: readonly string[],
  base: string,
  part: number | null,
  most = MAX_ADDRESSES,
): XmlElement | null {
  if (part === null && paths.length > most) {
    const parts = Array.from({ length: Math.ceil(paths.length / most) }, (_, index) => index + 1);
    return element(
      'sitemapindex',
      XMLNS,
      ...parts.map((each) => element('sitemap', {}, element('loc', {}, `${base}/sitemap.xml?phan=${each}`))),
    );
  }
  const from = part === null ? 0 : (part - 1) * most;
  const some = paths.slice(from, from + most);
  if (some.length === 0) return null;
  return element('urlset', XMLNS, ...some.map((path) => element('url', {}, element('loc', {}, base + path))));
}
