import type { Metadata } from 'next';
import { cache } from 'react';
import { SearchPage } from '@/components/search/search-page';
import { searchTitle } from '@/components/search/search-title';
import { IndexMissing } from '@/components/site/index-missing';
import { searchHref } from '@/lib/url/hrefs';
import { parseSearch } from '@/lib/url/parse-search';
import { openEngine } from './open-engine';
import { type PageSearchParams, searchPairs } from './search-pairs';

interface Props {
  readonly searchParams: PageSearchParams;
}

/** Title and page ask for the same search; `cache` answers the second from the first, within one request. */
const load = cache(async (address: string) => {
  const { query, ignored } = parseSearch(new URLSearchParams(address));
  const { engine, missing } = await openEngine();
  if (engine === null) return { query, missing } as const;
  return { query, ignored, missing, info: engine.info, result: await engine.search(query) } as const;
});

async function found(searchParams: PageSearchParams) {
  return load(String(new URLSearchParams(await searchPairs(searchParams))));
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const search = await found(searchParams);
  if (search.missing !== null) return { title: 'Chưa tìm được', robots: { index: false } };
  const { page, total } = search.result;
  const title = searchTitle({ ...search.query, page }, total);
  const address = searchHref(search.query);
  return {
    // The layout’s template reaches only the segments below it.
    ...(title === null ? {} : { title: `${title} – Sao Lục` }),
    alternates: { canonical: address },
    // Every combination of filters is a page: search engines need the reports, not these.
    ...(address === '/' ? {} : { robots: { index: false, follow: true } }),
  };
}

export default async function Page({ searchParams }: Props) {
  const search = await found(searchParams);
  if (search.missing !== null) return <IndexMissing broken={search.missing === 'index-broken'} />;
  return <SearchPage query={search.query} ignored={search.ignored} result={search.result} info={search.info} />;
}
