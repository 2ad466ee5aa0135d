import type { Metadata } from 'next';
import { CoveragePage } from '@/components/coverage/coverage-page';
import { IndexMissing } from '@/components/site/index-missing';
import { corpusBytes } from '@/lib/server/export/corpus';
import { coverageHref, parseCoverage } from '@/lib/url/coverage-address';
import { openEngine } from '../open-engine';
import { type PageSearchParams, searchPairs } from '../search-pairs';

interface Props {
  readonly searchParams: PageSearchParams;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { map } = parseCoverage(await searchPairs(searchParams));
  return {
    title: 'Dữ liệu',
    description:
      'Kho có báo cáo của những tỉnh, thành phố nào, năm nào, và còn thiếu gì: bảng tỉnh và năm, báo cáo chưa rõ ngày hoặc nơi, nguồn có lỗi, lần lập chỉ mục gần nhất.',
    // The order of the rows is the same page.
    alternates: { canonical: coverageHref({ map, order: 'ten' }) },
  };
}

export default async function Page({ searchParams }: Props) {
  const { engine, missing } = await openEngine();
  if (engine === null) return <IndexMissing broken={missing === 'index-broken'} />;
  const view = parseCoverage(await searchPairs(searchParams));
  const [coverage, bytes] = [await engine.coverage(), await corpusBytes(engine)];
  return <CoveragePage coverage={coverage} view={view} info={engine.info} bytes={bytes} />;
}
