import type { EngineInfo } from '@/lib/search/engine';
import { EMPTY_QUERY } from '@/lib/search/query';
import type { ReportsWith } from '@/lib/search/reports-with';
import type { FacetValue } from '@/lib/search/result';
import { toggleFilter } from '@/lib/url/change-search';
import { officeholderHref, topicHref } from '@/lib/url/hrefs';
import { LongList } from '../report/long-list';
import { titleList } from '../report/person-titles';
import { ReportLine } from '../report/report-line';
import { ROLE_WORDS } from '../report/role-words';
import { ThingPage, ThingSection } from '../thing/thing-page';
import { placeWays, UNIT_NOUNS, unitWay, waysOf, yearWays } from '../thing/way';
import { WayLink } from '../thing/way-link';
import { WayList } from '../thing/way-list';
import { YearTable } from '../thing/year-table';
import { printNumber } from '../ui/print-number';
import { OfficeSpells } from './office-spells';
import { appearancesOf, officeSpells, saidBy } from './offices-by-date';
import { SaidList } from './said-list';

interface OfficeholderPageProps {
  readonly slug: string;
  readonly found: ReportsWith;
  /** Other officeholders of the same name. */
  readonly namesakes: readonly FacetValue[];
  readonly info: EngineInfo;
}

/** One officeholder through the reports: the office held on each date, what was said, where the name stands. */
export function OfficeholderPage({ slug, found, namesakes, info }: OfficeholderPageProps) {
  const appearances = appearancesOf(found.reports, slug);
  const name = appearances[0]?.officeholder.name ?? slug;
  const query = toggleFilter(EMPTY_QUERY, 'can-bo', slug);
  const { facets } = found;
  const read =
    found.total > appearances.length
      ? `Trang này đọc ${printNumber(appearances.length)} báo cáo mới nhất trong ${printNumber(found.total)} báo cáo.`
      : null;
  return (
    <ThingPage
      kind="Cán bộ nêu trong báo cáo"
      title={name}
      lead={
        <>
          <p className="pt-1 text-soft">
            Trang này gộp các báo cáo nêu cùng một họ tên ở cùng một nơi công tác. Chức vụ ghi theo từng báo cáo, không
            suy ra cho thời gian khác.
          </p>
          <p className="pt-2 print:hidden">
            <WayLink way={{ query, count: found.total, label: `${UNIT_NOUNS['bao-cao']} có người này` }} />
          </p>
        </>
      }
      side={
        <>
          <YearTable id="theo-nam" title="Báo cáo theo năm" years={yearWays(query, facets)} undated={facets.undated} />
          <WayList id="noi" title="Nơi có báo cáo" noun="nơi" ways={placeWays(query, facets)} />
          <WayList
            id="chu-de"
            title="Chủ đề"
            noun="chủ đề"
            ways={waysOf(query, 'chu-de', facets.lists['chu-de'].values, topicHref)}
          />
        </>
      }
      address={officeholderHref(slug)}
      info={info}
    >
      <ThingSection id="chuc-vu" title="Chức vụ theo thời gian">
        <OfficeSpells spells={officeSpells(appearances)} slug={slug} />
        {read !== null && <p className="pt-2 text-xs text-soft">{read}</p>}
      </ThingSection>
      <SaidList
        id="chi-dao"
        title="Ý kiến chỉ đạo"
        noun="ý kiến"
        said={saidBy(appearances, 'directive')}
        all={unitWay(query, facets, 'chi-dao')}
      />
      <SaidList
        id="trich-dan"
        title="Phát biểu"
        noun="phát biểu"
        said={saidBy(appearances, 'quote')}
        all={unitWay(query, facets, 'trich-dan')}
      />
      <ThingSection id="bao-cao" title="Báo cáo có người này">
        <LongList
          values={appearances}
          keyOf={({ report }) => report.id}
          noun="báo cáo"
          item={({ report, officeholder }) => (
            <ReportLine report={report} note={ROLE_WORDS[officeholder.role]}>
              <p className="text-xs text-soft">{titleList(officeholder).join(', ')}</p>
            </ReportLine>
          )}
        />
        {read !== null && <p className="pt-2 text-xs text-soft">{read}</p>}
      </ThingSection>
      {namesakes.length > 0 && (
        <ThingSection id="cung-ten" title="Người cùng tên ở nơi khác">
          <LongList
            values={namesakes}
            keyOf={({ value }) => value}
            noun="người"
            item={({ value, label, note }) => (
              <li>
                <a href={officeholderHref(value)}>{label}</a>
                {note !== null && <span className="text-xs text-soft">{` ${note}`}</span>}
              </li>
            )}
          />
        </ThingSection>
      )}
    </ThingPage>
  );
}
