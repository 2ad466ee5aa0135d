import type { Metadata } from 'next';
import { IndexMissing } from '@/components/site/index-missing';
import { taskRows } from '@/components/task-table/task-rows';
import { TaskTablePage } from '@/components/task-table/task-table-page';
import { searchHref } from '@/lib/url/hrefs';
import { parseTaskTable } from '@/lib/url/task-table-address';
import { openEngine } from '../open-engine';
import { type PageSearchParams, searchPairs } from '../search-pairs';

interface Props {
  readonly searchParams: PageSearchParams;
}

/** A table of more rows is no page to be read: the file has them all. */
const MAX_ROWS = 500;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query } = parseTaskTable(await searchPairs(searchParams));
  return {
    title: query.text === '' ? 'Bảng nhiệm vụ' : `Bảng nhiệm vụ: ${query.text}`,
    // The same directives as the list has.
    alternates: { canonical: searchHref(query) },
    robots: { index: false, follow: true },
  };
}

export default async function Page({ searchParams }: Props) {
  const { engine, missing } = await openEngine();
  if (engine === null) return <IndexMissing broken={missing === 'index-broken'} />;
  const { query, ignored } = parseTaskTable(await searchPairs(searchParams));
  const [{ readAs, facets }, listing] = await Promise.all([
    engine.search({ ...query, pageSize: 10 }),
    engine.all(query),
  ]);
  const rows = [];
  for await (const hits of listing.batches) {
    rows.push(...taskRows(query, hits));
    if (rows.length >= MAX_ROWS) break;
  }
  return (
    <TaskTablePage
      query={query}
      ignored={ignored}
      readAs={readAs}
      facets={facets}
      total={listing.total}
      rows={rows.slice(0, MAX_ROWS)}
      info={engine.info}
    />
  );
}
