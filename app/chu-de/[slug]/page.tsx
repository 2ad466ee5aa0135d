import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { IndexMissing } from '@/components/site/index-missing';
import { topicContent } from '@/components/topic/topic-content';
import { TopicPage } from '@/components/topic/topic-page';
import { topicHref } from '@/lib/url/hrefs';
import { decodeParam } from '../../decode-param';
import { openEngine } from '../../open-engine';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

/** Title and page need the same searches; asked once in a request. Null where no report has the topic. */
const load = cache(async (param: string) => {
  const { engine, missing } = await openEngine();
  if (engine === null) return { missing } as const;
  const content = await topicContent(engine, decodeParam(param));
  return content === null ? null : ({ missing, content, info: engine.info } as const);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await load((await params).slug);
  if (page === null) return { title: 'Không có chủ đề này', robots: { index: false } };
  if (page.missing !== null) return { title: 'Chưa đọc được', robots: { index: false } };
  const { label, slug } = page.content;
  return {
    title: label,
    description: `Chủ đề ${label} trong báo cáo của huyện ủy và chính quyền địa phương: theo năm, theo nơi, trên 100 báo cáo, ai nói và chỉ đạo gì.`,
    alternates: { canonical: topicHref(slug) },
  };
}

export default async function Page({ params }: Props) {
  const page = await load((await params).slug);
  if (page === null) notFound();
  if (page.missing !== null) return <IndexMissing broken={page.missing === 'index-broken'} />;
  return <TopicPage content={page.content} info={page.info} />;
}
