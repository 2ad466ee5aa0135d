import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { citingsOf, distinctValues } from '@/components/document/document-dates';
import { DocumentPage } from '@/components/document/document-page';
import { IndexMissing } from '@/components/site/index-missing';
import { firstDateWith, reportsWith, valuesLike } from '@/lib/search/reports-with';
import { documentHref } from '@/lib/url/hrefs';
import { decodeParam } from '../../decode-param';
import { openEngine } from '../../open-engine';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

/** Title and page need the same reports; asked once in a request. Null where no report cites the document. */
const load = cache(async (param: string) => {
  const { engine, missing } = await openEngine();
  if (engine === null) return { missing } as const;
  const slug = decodeParam(param);
  const found = await reportsWith(engine, 'van-ban', slug);
  const citings = citingsOf(found.reports, slug);
  const [first] = citings;
  if (first === undefined) return null;
  const [label = slug] = distinctValues(citings, 'label');
  const alike = await valuesLike(engine, 'van-ban', { slug, label: first.cited.number ?? label });
  const whole = found.total === found.reports.length;
  const oldest = whole ? (found.reports.findLast(({ date }) => date !== null)?.date ?? null) : null;
  const since = whole ? oldest : await firstDateWith(engine, 'van-ban', slug);
  return { missing, slug, found, since, label, alike, info: engine.info } as const;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await load((await params).slug);
  if (page === null) return { title: 'Không có văn bản này', robots: { index: false } };
  if (page.missing !== null) return { title: 'Chưa đọc được', robots: { index: false } };
  return {
    title: page.label,
    description: `${page.label}: những báo cáo dẫn văn bản này, với câu dẫn và số đoạn.`,
    alternates: { canonical: documentHref(page.slug) },
  };
}

export default async function Page({ params }: Props) {
  const page = await load((await params).slug);
  if (page === null) notFound();
  if (page.missing !== null) return <IndexMissing broken={page.missing === 'index-broken'} />;
  return <DocumentPage slug={page.slug} found={page.found} since={page.since} alike={page.alike} info={page.info} />;
}
