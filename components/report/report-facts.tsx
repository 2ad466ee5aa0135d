import { districtWords } from '@/lib/places/place-words';
import { printDate, printDateShort } from '@/lib/report/print-date';
import type { Report } from '@/lib/report/report';
import { EMPTY_QUERY, type FilterKey } from '@/lib/search/query';
import { toggleFilter, withDates } from '@/lib/url/change-search';
import { placeHref, searchHref } from '@/lib/url/hrefs';
import { ByHand } from './by-hand';
import { DocumentFacts } from './document-facts';
import { EvidenceNote } from './evidence-note';
import { Fact } from './fact';
import { findWords } from './find-words';
import { LongList } from './long-list';
import { OfficeholderFacts } from './officeholder-facts';
import { ReviewNotes } from './review-notes';
import { SourceFacts } from './source-facts';
import { TopicFacts } from './topic-facts';

/** What is known about a report. Each value leads to the reports that share it, and says where it comes from. */
export function ReportFacts({ report }: { readonly report: Report }) {
  const { date, period, byline, topics } = report;
  return (
    <aside id="thong-tin" tabIndex={-1} aria-labelledby="ten-thong-tin" className="max-lg:mt-10 lg:pt-6">
      <h2 id="ten-thong-tin" className="border-b border-rule pb-2 font-semibold">
        Thông tin báo cáo
      </h2>
      <dl className="facts pt-3">
        <Fact name="Tiêu đề">
          {report.title === null ? (
            <span className="text-soft">Bài không có tiêu đề</span>
          ) : (
            <EvidenceNote evidence={report.titleEvidence} of="Tiêu đề" />
          )}
        </Fact>
        <Fact name="Nơi ban hành">
          {report.issuingBody ?? <Unknown />}
          <EvidenceNote evidence={report.issuingBodyEvidence} of="Nơi ban hành" />
        </Fact>
        <Fact name="Ngày">
          {date === null ? <Unknown /> : <a href={dateHref(date.value)}>{printDate(date)}</a>}
          {date?.inferred && <Inferred evidence={date.evidence} />}
          <EvidenceNote evidence={date?.evidence ?? []} of="Ngày" />
        </Fact>
        {period !== null && (
          <Fact name="Kỳ báo cáo">
            {period.label}
            <span className="text-xs text-soft">{`(${printDateShort(period.from)} – ${printDateShort(period.to)})`}</span>
            <ByHand report={report} fields={['period']} />
            <SaidIn report={report} words={period.label} />
          </Fact>
        )}
        <PlaceFact name="Tỉnh (trước 1/7/2025)" filter="tinh" place={report.province} always />
        <PlaceFact name="Huyện" filter="huyen" place={report.district} date={date} />
        <PlaceFact name="Tỉnh hiện nay" filter="tinh-moi" place={report.provinceNow} />
        <PlaceFact name="Xã (từ 1/7/2025)" filter="xa" place={report.commune} />
        {report.officeholders.length > 0 && (
          <Fact name="Cán bộ" id="can-bo">
            <ByHand report={report} fields={['officeholders']} />
            <OfficeholderFacts report={report} />
          </Fact>
        )}
        {report.communes.length > 0 && (
          <Fact name="Xã, phường, thị trấn được nhắc">
            <ByHand report={report} fields={['communes']} />
            <LongList
              values={report.communes}
              keyOf={({ label }) => label}
              noun="nơi"
              className="flex flex-wrap gap-x-3"
              item={({ label, mentions }) => <CommuneLink label={label} paragraph={mentions[0]?.paragraph ?? null} />}
            />
          </Fact>
        )}
        {topics.length > 0 && (
          <Fact name="Chủ đề">
            <TopicFacts topics={topics} />
          </Fact>
        )}
        {report.citedDocuments.length + report.namedDocuments.length > 0 && (
          <Fact name="Văn bản được dẫn" id="van-ban">
            <ByHand report={report} fields={['citedDocuments', 'namedDocuments']} />
            <DocumentFacts citedDocuments={report.citedDocuments} namedDocuments={report.namedDocuments} />
          </Fact>
        )}
        <BylineFact name="Người viết" people={byline.authors} report={report} />
        <BylineFact name="Ảnh" people={byline.photographers} report={report} />
        <SourceFacts report={report} />
      </dl>
      <ReviewNotes notes={report.review} />
    </aside>
  );
}

function dateHref(value: string): string {
  return searchHref(withDates(EMPTY_QUERY, value, value));
}

interface PlaceFactProps {
  readonly name: string;
  readonly filter: FilterKey;
  readonly place: Report['province'];
  /** Of the report, for a district: its name may have been another one on that day. */
  readonly date?: Report['date'];
  /** Says “Chưa rõ” where there is none. */
  readonly always?: boolean;
}

function PlaceFact({ name, filter, place, date = null, always = false }: PlaceFactProps) {
  if (place === null && !always) return null;
  const words = place !== null && filter === 'huyen' ? districtWords(place, date) : null;
  return (
    <Fact name={name}>
      {place === null ? <Unknown /> : <a href={placeFactHref(filter, place.slug)}>{words?.then ?? place.label}</a>}
      {words !== null && words.later !== null && <span className="text-xs text-soft">{`(${words.later})`}</span>}
      {place?.inferred && <Inferred evidence={place.evidence} />}
      <EvidenceNote evidence={place?.evidence ?? []} of={name} />
    </Fact>
  );
}

/** The page of a province or district; communes of today have none, only their search. */
function placeFactHref(filter: FilterKey, slug: string): string {
  if (filter === 'xa') return searchHref(toggleFilter(EMPTY_QUERY, filter, slug));
  return placeHref(slug, filter === 'tinh-moi' ? 'nay' : 'truoc');
}

function CommuneLink({ label, paragraph }: { readonly label: string; readonly paragraph: number | null }) {
  return <li>{paragraph === null ? label : <a href={`#p${paragraph + 1}`}>{label}</a>}</li>;
}

function BylineFact({ name, people, report }: { name: string; people: readonly string[]; report: Report }) {
  if (people.length === 0) return null;
  return (
    <Fact name={name}>
      <ByHand report={report} fields={['byline']} />
      <ul>
        {people.map((each) => (
          <li key={each} className="flex flex-wrap items-baseline gap-x-2">
            {each}
            <SaidIn report={report} words={each} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** The way to the words of a value that carries no evidence of its own; nothing where the text does not have them. */
function SaidIn({ report, words }: { readonly report: Report; readonly words: string }) {
  const paragraph = findWords(report.paragraphs, words);
  if (paragraph === null) return null;
  return (
    <a href={`#p${paragraph + 1}`} className="count text-xs whitespace-nowrap">
      {`nêu ở đoạn ${paragraph + 1}`}
    </a>
  );
}

function Unknown() {
  return <span className="text-soft">Chưa rõ</span>;
}

/** Evidence that is there says itself from what the value was inferred. */
function Inferred({ evidence }: Pick<NonNullable<Report['province']>, 'evidence'>) {
  return evidence.length === 0 ? <span className="text-soft">(suy ra)</span> : null;
}
