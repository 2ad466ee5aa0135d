import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { placeContent } from '@/components/place/place-content';
import { PlacePage } from '@/components/place/place-page';
import { hasTwoGrounds } from '@/components/place/place-query';
import { placeStory } from '@/components/place/place-story';
import { IndexMissing } from '@/components/site/index-missing';
import { DEFAULT_PLACE_MAP, type PlaceMap } from '@/lib/search/query';
import { placeHref } from '@/lib/url/hrefs';
import { parsePlaceMap } from '@/lib/url/place-address';
import { openEngine } from '../open-engine';
import { type PageSearchParams, searchPairs } from '../search-pairs';

/** Title and page need the same searches; asked once in a request. Null where there is no such place. */
const load = cache(async (slug: string, asked: PlaceMap) => {
  const story = placeStory(slug);
  if (story === null) return null;
  const { engine, missing } = await openEngine();
  if (engine === null) return { missing } as const;
  const map = hasTwoGrounds(story) ? asked : DEFAULT_PLACE_MAP;
  return { missing, story, map, content: await placeContent(engine, story, map), info: engine.info } as const;
});

async function loadAt(slug: string, searchParams: PageSearchParams) {
  return load(slug, parsePlaceMap(await searchPairs(searchParams)));
}

/** @param slug `lai-chau` or `lai-chau.than-uyen` */
export async function placeMetadata(slug: string, searchParams: PageSearchParams): Promise<Metadata> {
  const page = await loadAt(slug, searchParams);
  if (page === null) return { title: 'Không có địa phương này', robots: { index: false } };
  if (page.missing !== null) return { title: 'Chưa đọc được', robots: { index: false } };
  const { story, map, content } = page;
  const name = story.heading;
  return {
    title: map === 'nay' ? `${name} hiện nay` : name,
    description: `${name}: báo cáo theo năm, cán bộ, chủ đề, ý kiến chỉ đạo, trích dẫn và số liệu, trước và sau ngày 1/7/2025.`,
    alternates: { canonical: placeHref(story.slug, map) },
    ...(content.found.total === 0 ? { robots: { index: false } } : {}),
  };
}

/** The page of one province or district. */
export async function placeElement(slug: string, searchParams: PageSearchParams) {
  const page = await loadAt(slug, searchParams);
  if (page === null) notFound();
  if (page.missing !== null) return <IndexMissing broken={page.missing === 'index-broken'} />;
  return <PlacePage story={page.story} map={page.map} content={page.content} info={page.info} />;
}
