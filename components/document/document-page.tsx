import { printDate, printDateValue } from '@/lib/report/print-date';
import type { ReportDate } from '@/lib/report/report';
import type { EngineInfo } from '@/lib/search/engine';
import { EMPTY_QUERY } from '@/lib/search/query';
import type { ReportsWith } from '@/lib/search/reports-with';
import type { FacetValue } from '@/lib/search/result';
import { toggleFilter } from '@/lib/url/change-search';
import { documentHref, reportHref, topicHref } from '@/lib/url/hrefs';
import { Fact } from '../report/fact';
import { LongList } from '../report/long-list';
import { ReportLine } from '../report/report-line';
import { ThingPage, ThingSection } from '../thing/thing-page';
import { placeWays, waysOf, yearWays } from '../thing/way';
import { WayLink } from '../thing/way-link';
import { WayList } from '../thing/way-list';
import { YearTable } from '../thing/year-table';
import { MarkedText } from '../ui/marked-text';
import { printNumber } from '../ui/print-number';
import {
  type Citing,
  type CitingGroup,
  citingGroups,
  citingsOf,
  type DocumentDate,
  distinctValues,
  documentDates,
} from './document-dates';
import { passagesOf } from './passages';

/** A passage that ends its sentence needs no ellipsis: a full stop, or one before a closing quote or bracket. */
const SENTENCE_END = /[.!?;:][”"’')]?$/;

interface DocumentPageProps {
  readonly slug: string;
  readonly found: ReportsWith;
  /** Date of the first of all reports that cite it, also of those beyond the hundred at hand; null where none is dated. */
  readonly since: Pick<ReportDate, 'value' | 'precision'> | null;
  /** Documents of the same number that other bodies issued. */
  readonly alike: readonly FacetValue[];
  readonly info: EngineInfo;
}

/** One cited document: what the reports say of it, who cites it, and the reports that do, with their words. */
export function DocumentPage({ slug, found, since, alike, info }: DocumentPageProps) {
  const citings = citingsOf(found.reports, slug);
  const [label = slug] = distinctValues(citings, 'label');
  const kinds = distinctValues(citings, 'kind');
  const issuers = distinctValues(citings, 'issuer');
  const query = toggleFilter(EMPTY_QUERY, 'van-ban', slug);
  const { facets } = found;
  return (
    <ThingPage
      kind="Văn bản được dẫn"
      title={label}
      lead={
        <>
          <dl className="facts pt-2">
            {kinds.length > 0 && <Fact name="Loại văn bản">{kinds.join('; ')}</Fact>}
            {issuers.length > 0 && <Fact name="Cơ quan ban hành (theo lời các báo cáo)">{issuers.join('; ')}</Fact>}
            <Fact name="Ngày ban hành (theo lời các báo cáo)">
              <Dates dates={documentDates(citings)} />
            </Fact>
            <Fact name="Được dẫn">
              <Extent found={found} since={since} />
            </Fact>
          </dl>
          <p className="pt-3 print:hidden">
            <WayLink way={{ query, count: found.total, label: 'báo cáo dẫn văn bản này' }} />
          </p>
        </>
      }
      side={
        <>
          <YearTable
            id="theo-nam"
            title="Báo cáo dẫn theo năm"
            years={yearWays(query, facets)}
            undated={facets.undated}
          />
          <WayList id="noi" title="Nơi dẫn" noun="nơi" ways={placeWays(query, facets)} />
          <WayList
            id="chu-de"
            title="Chủ đề của các báo cáo ấy"
            noun="chủ đề"
            ways={waysOf(query, 'chu-de', facets.lists['chu-de'].values, topicHref)}
          />
        </>
      }
      address={documentHref(slug)}
      info={info}
    >
      <ThingSection id="bao-cao" title="Báo cáo dẫn văn bản này">
        <Citings citings={citings} />
        {found.total > found.reports.length && (
          <p className="pt-2 text-xs text-soft">
            {`Trên đây là ${printNumber(found.reports.length)} báo cáo mới nhất trong ${printNumber(found.total)} báo cáo.`}
          </p>
        )}
      </ThingSection>
      <SameNumber alike={alike} />
    </ThingPage>
  );
}

/** Where the reports give different dates, the reports of each stand by themselves: they may be different documents. */
function Citings({ citings }: { readonly citings: readonly Citing[] }) {
  const groups = citingGroups(citings);
  return groups.map((group) => (
    <div key={group.date ?? ''} className={groups.length > 1 ? 'pb-4' : undefined}>
      {groups.length > 1 && <h3 className="font-semibold">{groupTitle(group)}</h3>}
      <LongList
        values={group.citings}
        keyOf={({ report, cited }) => `${report.id} ${cited.date ?? ''}`}
        noun="báo cáo"
        item={(citing) => <CitingReport citing={citing} />}
      />
    </div>
  ));
}

function groupTitle({ date, citings }: CitingGroup): string {
  if (date === null) return 'Báo cáo không ghi rõ ngày của văn bản';
  const issuers = distinctValues(citings, 'issuer');
  return [`Văn bản ${print(date)}`, ...(issuers.length === 0 ? [] : [issuers.join('; ')])].join(', ');
}

/** One number may stand for two documents (Party numbers begin again each term): different dates are told, not merged. */
function Dates({ dates }: { readonly dates: readonly DocumentDate[] }) {
  const [first] = dates;
  if (first === undefined) return <span className="text-soft">Các báo cáo không ghi ngày.</span>;
  if (dates.length === 1) return print(first.date);
  return (
    <div>
      <p>Các báo cáo ghi ngày khác nhau: có thể là những văn bản khác nhau cùng số, hoặc có báo cáo ghi nhầm.</p>
      <ul className="list-disc ps-5">
        {dates.map(({ date, reports }) => (
          <li key={date}>
            {print(date)}
            <span className="text-soft">{`, theo ${printNumber(reports.length)} báo cáo`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function print(date: string): string {
  return printDateValue(date);
}

/** How many reports cite it, and from when to when. */
function Extent({ found, since }: Pick<DocumentPageProps, 'found' | 'since'>) {
  const count = `${printNumber(found.total)} báo cáo trong kho`;
  const newest = found.reports[0]?.date ?? null;
  if (newest === null || since === null) return count;
  if (newest.value === since.value) return `${count}, ${printDate(newest)}`;
  return `${count}, lần đầu ${printDate(since)}, gần nhất ${printDate(newest)}`;
}

function CitingReport({ citing: { report, cited } }: { readonly citing: Citing }) {
  const said = cited.date === null ? null : `ghi văn bản ${print(cited.date)}`;
  return (
    <ReportLine report={report} note={said}>
      <ul className="flex flex-col gap-1 pt-1">
        {passagesOf(report, cited).map(({ paragraph, offset, text, marks }) => (
          <li key={`${paragraph}.${offset}`}>
            {offset > 0 && '… '}
            <MarkedText text={text} marks={marks} />
            {SENTENCE_END.test(text) ? ' ' : ' … '}
            <a
              href={reportHref(report.id, { anchor: `p${paragraph + 1}` })}
              className="count text-xs whitespace-nowrap"
            >
              {`đoạn ${paragraph + 1}`}
            </a>
          </li>
        ))}
      </ul>
    </ReportLine>
  );
}

function SameNumber({ alike }: { readonly alike: readonly FacetValue[] }) {
  if (alike.length === 0) return null;
  return (
    <ThingSection id="cung-so" title="Văn bản cùng số của nơi khác">
      <LongList
        values={alike}
        keyOf={({ value }) => value}
        noun="văn bản"
        item={({ value, label, note, count }) => (
          <li>
            <a href={documentHref(value)}>{label}</a>
            <span className="count text-xs text-soft">
              {` ${[note, `${printNumber(count)} báo cáo`].filter((each) => each !== null).join(' · ')}`}
            </span>
          </li>
        )}
      />
    </ThingSection>
  );
}
