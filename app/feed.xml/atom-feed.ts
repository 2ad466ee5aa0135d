import { printNumber } from '@/components/ui/print-number';
import type { SearchEngine } from '@/lib/search/engine';
import type { SearchQuery } from '@/lib/search/query';
import type { Hit } from '@/lib/search/result';
import { entryId } from '@/lib/server/feed/entry-id';
import { element, type XmlElement } from '@/lib/server/xml';
import { feedHref } from '@/lib/url/feed-address';
import { searchHref } from '@/lib/url/hrefs';
import { atomEntry } from './atom-entry';
import { feedTitle } from './feed-title';

const MAX_ENTRIES = 50;

/**
 * A search as an Atom feed (RFC 4287): its newest fifty, undated ones last.
 *
 * @param base the site's address; null: addresses are relative to the feed's own
 * @example xmlDocument(await atomFeed(engine, parseFeed([['q', 'ocop']]), null))
 */
export async function atomFeed(engine: SearchEngine, query: SearchQuery, base: string | null): Promise<XmlElement> {
  const { batches, readAs, total } = await engine.all(query);
  const entries = await Promise.all(
    (await firstHits(batches)).map(async (hit) => atomEntry(hit, await engine.report(hit.id), base)),
  );
  const self = feedHref(query);
  const said = [
    query.text === '' ? '' : readAs,
    total > MAX_ENTRIES ? `${MAX_ENTRIES} mục mới nhất trong ${printNumber(total)}` : '',
  ].filter((each) => each !== '');
  return element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' },
    element('id', {}, entryId(base, self)),
    element('title', {}, await feedTitle(engine, query)),
    said.length === 0 ? null : element('subtitle', {}, said.join('; ')),
    // The feed is made anew when the corpus is: that is a time of the feed, not of a report.
    element('updated', {}, engine.info.builtAt),
    element('author', {}, element('name', {}, 'Sao Lục')),
    element('link', { rel: 'self', type: 'application/atom+xml', href: (base ?? '') + self }),
    element('link', { rel: 'alternate', type: 'text/html', href: (base ?? '') + searchHref(query) }),
    element('generator', {}, 'Sao Lục'),
    ...entries,
  );
}

async function firstHits(batches: AsyncIterable<readonly Hit[]>): Promise<Hit[]> {
  const first: Hit[] = [];
  for await (const hits of batches) {
    first.push(...hits);
    if (first.length >= MAX_ENTRIES) break;
  }
  return first.slice(0, MAX_ENTRIES);
}
