import type { EngineInfo } from '@/lib/search/engine';
import { SiteFrame } from '../site/site-frame';
import { Holdings } from './holdings';
import type { HomeContent } from './home-content';
import { HomeSearch } from './home-search';
import { LatestReports } from './latest-reports';
import { TaskList } from './task-list';

interface HomePageProps {
  readonly content: HomeContent;
  readonly info: EngineInfo;
}

const SKIP_LINKS = [
  { href: '#q', label: 'Đến ô tìm kiếm' },
  { href: '#noi-dung', label: 'Đến nội dung' },
];

/** The front page: the search box first, then what others ask, what is new, and what there is. */
export function HomePage({ content, info }: HomePageProps) {
  return (
    <SiteFrame skipLinks={SKIP_LINKS} sample={info.sample} home>
      <HomeSearch coverage={content.coverage} />
      <div id="noi-dung" tabIndex={-1} className="home-columns">
        <div className="flex flex-col gap-12">
          {content.examples.length > 0 && <TaskList examples={content.examples} />}
          <LatestReports hits={content.latest} reports={content.coverage.reports} />
        </div>
        <Holdings coverage={content.coverage} facets={content.facets} builtAt={info.builtAt} />
      </div>
    </SiteFrame>
  );
}
