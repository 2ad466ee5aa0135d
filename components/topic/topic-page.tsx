import type { EngineInfo } from '@/lib/search/engine';
import { officeholderHref, searchHref, topicHref } from '@/lib/url/hrefs';
import { ReportSection } from '../thing/report-section';
import { StatementList } from '../thing/statement-list';
import { ThingPage, ThingSection } from '../thing/thing-page';
import { waysOf } from '../thing/way';
import { WayList } from '../thing/way-list';
import { printNumber } from '../ui/print-number';
import { ShareTable } from './share-table';
import { provinceShares, yearShares } from './shares';
import type { TopicContent } from './topic-content';
import { TopicWordsSection } from './topic-words-section';

/** More people than these are listed by the search. */
const MAX_PEOPLE = 20;
const SHOWN_YEARS = 15;
const SHOWN_PLACES = 10;

/** One topic through the reports: when and where it is spoken of, by whom, and how it is recognised. */
export function TopicPage({ content, info }: { readonly content: TopicContent; readonly info: EngineInfo }) {
  const { slug, label, query, found, coverage, words, asked, directives, quotes } = content;
  const years = yearShares(query, found.facets, coverage.whole);
  const places = provinceShares(query, found.facets, coverage);
  const people = found.facets.lists['can-bo'].values.slice(0, MAX_PEOPLE);
  const note = askedWords(asked, words?.strong.length ?? 0);
  const undated = found.facets.undated;
  return (
    <ThingPage
      kind="Chủ đề"
      title={label}
      lead={
        <p className="pt-2">
          <a href={searchHref(query)}>{`Tìm trong ${printNumber(found.total)} báo cáo có chủ đề này`}</a>
          <span className="count text-soft">{`, trong ${printNumber(coverage.reports)} báo cáo của kho`}</span>
        </p>
      }
      side={
        people.length === 0 ? null : (
          <WayList
            id="can-bo"
            title="Cán bộ được nêu nhiều"
            noun="cán bộ"
            ways={waysOf(query, 'can-bo', people, officeholderHref)}
          />
        )
      }
      address={topicHref(slug)}
      info={info}
    >
      <ThingSection id="theo-nam" title="Theo năm">
        <ShareTable
          caption={`Báo cáo có chủ đề ${label} trên tổng số báo cáo của mỗi năm`}
          head="Năm"
          shares={years}
          shown={SHOWN_YEARS}
          noun="năm"
        />
        {undated > 0 && (
          <p className="pt-2 text-xs text-soft">{`${printNumber(undated)} báo cáo có chủ đề này chưa rõ ngày, không nằm trong bảng.`}</p>
        )}
      </ThingSection>
      {places.length > 0 && (
        <ThingSection id="noi" title="Theo tỉnh, thành phố (trước ngày 1/7/2025)">
          <ShareTable
            caption={`Báo cáo có chủ đề ${label} trên tổng số báo cáo của mỗi tỉnh, thành phố`}
            head="Tỉnh, thành phố"
            shares={places}
            shown={SHOWN_PLACES}
            noun="tỉnh, thành phố"
          />
        </ThingSection>
      )}
      <StatementList id="chi-dao" title="Ý kiến chỉ đạo gần đây" note={note} said={directives} />
      <StatementList id="trich-dan" title="Trích dẫn gần đây" note={note} said={quotes} />
      <ReportSection found={found} query={query} />
      {words !== null && <TopicWordsSection words={words} />}
    </ThingPage>
  );
}

/** What is said in a report of the topic need not be about it: these have its words themselves. */
function askedWords(asked: number, all: number): string {
  const words = asked === all ? 'một trong các từ ngữ' : `một trong ${printNumber(asked)} từ ngữ đầu tiên`;
  return `Chỉ kể lời có ${words} của chủ đề, ghi ở cuối trang.`;
}
