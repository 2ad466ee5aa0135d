import type { Metadata } from 'next';
import { cache } from 'react';
import { HomePage } from '@/components/home/home-page';
import { SearchPage } from '@/components/search/search-page';
import { searchTitle } from '@/components/search/search-title';
import { IndexMissing } from '@/components/site/index-missing';
import { asList } from '@/lib/url/change-search';
import { feedHref } from '@/lib/url/feed-address';
import { searchHref } from '@/lib/url/hrefs';
import { SILENT_KEYS } from '@/lib/url/keys';
import { parseSearch } from '@/lib/url/parse-search';
import { wordsAlone } from '@/lib/url/words-alone';
import { homeOf } from './home-of';
import { openEngine } from './open-engine';
import { type PageSearchParams, searchPairs } from './search-pairs';

interface Props {
  readonly searchParams: PageSearchParams;
}

/** Title and page ask for the same search; `cache` answers the second from the first, within one request. */
const load = cache(async (address: string) => {
  const pairs = [...new URLSearchParams(address)];
  const { engine, missing } = await openEngine();
  if (engine === null) return { missing } as const;
  const { info } = engine;
  // The bare address. A form sent empty (`?q=`) asks for the list of everything.
  if (pairs.every(([key]) => SILENT_KEYS.has(key))) return { missing, info, home: await homeOf(engine) } as const;
  const { query: asked, ignored } = parseSearch(pairs);
  const query = asList(asked);
  return { missing, info, home: null, query, ignored, result: await engine.search(query) } as const;
});

async function found(searchParams: PageSearchParams) {
  return load(String(new URLSearchParams(await searchPairs(searchParams))));
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const search = await found(searchParams);
  if (search.missing !== null) return { title: 'Chưa tìm được', robots: { index: false } };
  if (search.home !== null) return { alternates: { canonical: '/' } };
  const { page, total } = search.result;
  const title = searchTitle({ ...search.query, page }, total);
  return {
    // The layout’s template reaches only the segments below it.
    ...(title === null ? {} : { title: `${title} – Sao Lục` }),
    alternates: {
      canonical: searchHref(search.query),
      types: { 'application/atom+xml': [{ url: feedHref(search.query), title: 'Theo dõi tìm kiếm này (Atom)' }] },
    },
    // Every combination of filters is a page: search engines need the reports, not these.
    ...(wordsAlone(search.query) && total > 0 ? {} : { robots: { index: false, follow: true } }),
  };
}

export default async function Page({ searchParams }: Props) {
  const search = await found(searchParams);
  if (search.missing !== null) return <IndexMissing broken={search.missing === 'index-broken'} />;
  if (search.home !== null) return <HomePage content={search.home} info={search.info} />;
  return <SearchPage query={search.query} ignored={search.ignored} result={search.result} info={search.info} />;
}
