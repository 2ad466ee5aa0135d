import type { ReactNode } from 'react';
import type { EngineInfo } from '@/lib/search/engine';
import { EMPTY_QUERY } from '@/lib/search/query';
import type { ReportsWith } from '@/lib/search/reports-with';
import type { FacetValue } from '@/lib/search/result';
import { toggleFilter } from '@/lib/url/change-search';
import { officeholderHref, searchHref } from '@/lib/url/hrefs';
import { LongList } from '../report/long-list';
import { titleList } from '../report/person-titles';
import { ReportLine } from '../report/report-line';
import { ROLE_WORDS } from '../report/role-words';
import { PrintNote } from '../site/print-note';
import { SiteFrame } from '../site/site-frame';
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
  return (
    <SiteFrame skipLinks={[{ href: '#noi-dung', label: 'Đến nội dung' }]} sample={info.sample}>
      <article id="noi-dung" tabIndex={-1} className="max-w-[44rem]">
        <header className="pt-5">
          <p className="text-xs text-soft">Cán bộ nêu trong báo cáo</p>
          <h1 className="serif text-xl font-semibold text-balance md:text-2xl">{name}</h1>
          <p className="pt-1 text-soft">
            Trang này gộp các báo cáo nêu cùng một họ tên ở cùng một nơi công tác. Chức vụ ghi theo từng báo cáo, không
            suy ra cho thời gian khác.
          </p>
          <p className="pt-2 print:hidden">
            <a href={searchHref(toggleFilter(EMPTY_QUERY, 'can-bo', slug))}>
              {`Tìm trong ${printNumber(found.total)} báo cáo có người này`}
            </a>
          </p>
        </header>
        <Section id="chuc-vu" title="Chức vụ theo thời gian">
          <OfficeSpells spells={officeSpells(appearances)} />
        </Section>
        <SaidList id="chi-dao" title="Ý kiến chỉ đạo" noun="ý kiến" said={saidBy(appearances, 'directive')} />
        <SaidList id="trich-dan" title="Phát biểu" noun="phát biểu" said={saidBy(appearances, 'quote')} />
        <Section id="bao-cao" title="Báo cáo có người này">
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
          {found.total > appearances.length && (
            <p className="pt-2 text-xs text-soft">
              {`Trang này đọc ${printNumber(appearances.length)} báo cáo mới nhất trong ${printNumber(found.total)} báo cáo.`}
            </p>
          )}
        </Section>
        {namesakes.length > 0 && (
          <Section id="cung-ten" title="Người cùng tên ở nơi khác">
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
          </Section>
        )}
      </article>
      <PrintNote address={officeholderHref(slug)} />
    </SiteFrame>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="pt-6">
      <h2 id={id} className="pb-2 text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
