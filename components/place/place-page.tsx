import type { EngineInfo } from '@/lib/search/engine';
import { DEFAULT_PLACE_MAP, type PlaceMap } from '@/lib/search/query';
import { officeholderHref, placeHref, topicHref } from '@/lib/url/hrefs';
import { FigureTable } from '../thing/figure-table';
import { figuresOf } from '../thing/figures';
import { ReportSection } from '../thing/report-section';
import { StatementList } from '../thing/statement-list';
import { ThingPage } from '../thing/thing-page';
import { waysOf, yearWays } from '../thing/way';
import { WayList } from '../thing/way-list';
import { YearTable } from '../thing/year-table';
import type { PlaceContent } from './place-content';
import { PlaceLead } from './place-lead';
import { hasTwoGrounds } from './place-query';
import type { PlaceStory } from './place-story';

interface PlacePageProps {
  readonly story: PlaceStory;
  readonly map: PlaceMap;
  readonly content: PlaceContent;
  readonly info: EngineInfo;
}

const KINDS = { province: 'Tỉnh, thành phố', district: 'Huyện, quận, thị xã, thành phố thuộc tỉnh' } as const;

/** A province or district: what its name stood for, and what the reports of it hold. */
export function PlacePage({ story, map, content, info }: PlacePageProps) {
  const { found } = content;
  return (
    <ThingPage
      kind={KINDS[story.kind]}
      title={story.heading}
      lead={<PlaceLead story={story} map={map} content={content} />}
      side={found.total === 0 ? null : <Side story={story} map={map} content={content} />}
      address={placeHref(story.slug, hasTwoGrounds(story) ? map : DEFAULT_PLACE_MAP)}
      info={info}
    >
      {found.total === 0 ? <NothingYet story={story} totals={content.totals} /> : <Contents content={content} />}
    </ThingPage>
  );
}

function NothingYet({ story, totals }: { readonly story: PlaceStory; readonly totals: PlaceContent['totals'] }) {
  const elsewhere = hasTwoGrounds(story) && (totals.nay ?? 0) > 0;
  return (
    <p className="pt-6">
      {'Kho chưa có báo cáo nào của nơi này, nên không thể kết luận gì về nơi này. '}
      {elsewhere && (
        <>
          <a href={placeHref(story.slug, 'nay')}>{`Xem báo cáo của ${story.label} hiện nay`}</a>
          {' hoặc '}
        </>
      )}
      <a href="/du-lieu">{`${elsewhere ? 'xem' : 'Xem'} kho có gì và còn thiếu gì`}</a>.
    </p>
  );
}

/** Figures of all its reports: years, units below, people, topics. */
function Side({ story, map, content: { query, found } }: Pick<PlacePageProps, 'story' | 'map' | 'content'>) {
  const { lists } = found.facets;
  const below = (key: 'tinh' | 'tinh-moi') =>
    lists[key].values.find(({ value }) => value === story.slug)?.children ?? [];
  const isToday = story.kind === 'province' && map === 'nay';
  const parts = isToday ? lists.tinh.values : [];
  return (
    <>
      <YearTable
        id="theo-nam"
        title="Báo cáo theo năm"
        years={yearWays(query, found.facets)}
        undated={found.facets.undated}
      />
      {hasTwoGrounds(story) && (
        <WayList
          id="dia-ban-cu"
          title="Theo tỉnh trước đây"
          noun="tỉnh"
          ways={waysOf(query, 'tinh', parts, (slug) => placeHref(slug))}
        />
      )}
      {story.kind === 'province' && map === 'truoc' && (
        <WayList
          id="huyen"
          title="Huyện, quận, thị xã, thành phố"
          noun="nơi"
          ways={waysOf(query, 'huyen', below('tinh'), (slug) => placeHref(slug))}
        />
      )}
      {isToday && (
        <WayList id="xa" title="Xã, phường từ 7/2025" noun="nơi" ways={waysOf(query, 'xa', below('tinh-moi'))} />
      )}
      <WayList
        id="can-bo"
        title="Cán bộ được nêu nhiều"
        noun="cán bộ"
        ways={waysOf(query, 'can-bo', lists['can-bo'].values.slice(0, MAX_WAYS), officeholderHref)}
      />
      <WayList
        id="chu-de"
        title="Chủ đề"
        noun="chủ đề"
        ways={waysOf(query, 'chu-de', lists['chu-de'].values, topicHref)}
      />
    </>
  );
}

/** The search lists more of them. */
const MAX_WAYS = 20;

/** What the newest reports of it say. */
function Contents({ content: { query, found, directives, quotes } }: Pick<PlacePageProps, 'content'>) {
  return (
    <>
      <StatementList id="chi-dao" title="Ý kiến chỉ đạo gần đây" said={directives} />
      <StatementList id="trich-dan" title="Trích dẫn gần đây" said={quotes} />
      <FigureTable figures={figuresOf(found.reports)} read={found.reports.length} />
      <ReportSection found={found} query={query} />
    </>
  );
}
