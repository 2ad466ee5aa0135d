import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { OfficeholderPage } from '@/components/officeholder/officeholder-page';
import { appearancesOf } from '@/components/officeholder/offices-by-date';
import { IndexMissing } from '@/components/site/index-missing';
import { reportsWith, valuesLike } from '@/lib/search/reports-with';
import { officeholderHref } from '@/lib/url/hrefs';
import { decodeParam } from '../../decode-param';
import { openEngine } from '../../open-engine';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

/** Title and page need the same reports; asked once in a request. Null where no report names the person. */
const load = cache(async (param: string) => {
  const { engine, missing } = await openEngine();
  if (engine === null) return { missing } as const;
  const slug = decodeParam(param);
  const found = await reportsWith(engine, 'can-bo', slug);
  const [newest] = appearancesOf(found.reports, slug);
  if (newest === undefined) return null;
  const { name } = newest.officeholder;
  const namesakes = await valuesLike(engine, 'can-bo', { slug, label: name });
  return { missing, slug, found, name, namesakes, info: engine.info } as const;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await load((await params).slug);
  if (page === null) return { title: 'Không có cán bộ này', robots: { index: false } };
  if (page.missing !== null) return { title: 'Chưa đọc được', robots: { index: false } };
  return {
    title: page.name,
    description: `${page.name}: chức vụ theo từng thời điểm, ý kiến chỉ đạo và phát biểu nêu trong các báo cáo.`,
    alternates: { canonical: officeholderHref(page.slug) },
  };
}

export default async function Page({ params }: Props) {
  const page = await load((await params).slug);
  if (page === null) notFound();
  if (page.missing !== null) return <IndexMissing broken={page.missing === 'index-broken'} />;
  return <OfficeholderPage slug={page.slug} found={page.found} namesakes={page.namesakes} info={page.info} />;
}
