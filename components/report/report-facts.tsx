import type { Report } from '@/lib/report/report';
import { EMPTY_QUERY, type FilterKey } from '@/lib/search/query';
import { toggleFilter, withDates } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import { printDate } from '../ui/print-date';
import { EvidenceNote } from './evidence-note';
import { Fact } from './fact';
import { OfficeholderFacts } from './officeholder-facts';
import { SourceFacts } from './source-facts';

const filterHref = (key: FilterKey, slug: string) => searchHref(toggleFilter(EMPTY_QUERY, key, slug));

/** What is known about a report. Each value leads to the reports that share it, and says where it comes from. */
export function ReportFacts({ report }: { readonly report: Report }) {
  const { date, period, byline, topics, citedDocuments } = report;
  return (
    <aside id="thong-tin" tabIndex={-1} aria-labelledby="ten-thong-tin" className="max-lg:mt-10 lg:pt-6">
      <h2 id="ten-thong-tin" className="border-b border-rule pb-2 font-semibold">
        Thông tin báo cáo
      </h2>
      <dl className="facts pt-3">
        <Fact name="Nơi ban hành">
          {report.issuingBody ?? <Unknown />}
          <EvidenceNote evidence={report.issuingBodyEvidence} of="Nơi ban hành" />
        </Fact>
        <Fact name="Ngày">
          {date === null ? <Unknown /> : <a href={dateHref(date.value)}>{printDate(date)}</a>}
          {date?.inferred && <Inferred />}
          <EvidenceNote evidence={date?.evidence ?? []} of="Ngày" />
        </Fact>
        {period !== null && <Fact name="Kỳ báo cáo">{period.label}</Fact>}
        <PlaceFact name="Tỉnh (trước 1/7/2025)" filter="tinh" place={report.province} always />
        <PlaceFact name="Huyện" filter="huyen" place={report.district} />
        <PlaceFact name="Tỉnh hiện nay" filter="tinh-moi" place={report.provinceNow} />
        <PlaceFact name="Xã (từ 1/7/2025)" filter="xa" place={report.commune} />
        {report.officeholders.length > 0 && (
          <Fact name="Cán bộ">
            <OfficeholderFacts officeholders={report.officeholders} />
          </Fact>
        )}
        {report.communes.length > 0 && (
          <Fact name="Xã, phường, thị trấn được nhắc">
            <ul className="flex flex-wrap gap-x-3">
              {report.communes.map(({ label, mentions }) => (
                <li key={label}>
                  <a href={`#p${(mentions[0]?.paragraph ?? 0) + 1}`}>{label}</a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {topics.length > 0 && (
          <Fact name="Chủ đề">
            <ul className="flex flex-wrap gap-x-3">
              {topics.map(({ slug, label }) => (
                <li key={slug}>
                  <a href={filterHref('chu-de', slug)}>{label}</a>
                </li>
              ))}
            </ul>
            <EvidenceNote evidence={topics.flatMap((topic) => topic.evidence)} of="Chủ đề" />
          </Fact>
        )}
        {citedDocuments.length > 0 && (
          <Fact name="Văn bản được dẫn">
            <ul>
              {citedDocuments.map(({ slug, kind, number, paragraph, start }) => (
                <li key={`${paragraph}.${start}`}>
                  {kind !== null && `${kind} `}
                  <a href={filterHref('van-ban', slug)}>{number}</a>{' '}
                  <a href={`#p${paragraph + 1}`} className="text-xs whitespace-nowrap">{`đoạn ${paragraph + 1}`}</a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {byline.authors.length > 0 && <Fact name="Người viết">{byline.authors.join(', ')}</Fact>}
        {byline.photographers.length > 0 && <Fact name="Ảnh">{byline.photographers.join(', ')}</Fact>}
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
  /** Says “Chưa rõ” where there is none. */
  readonly always?: boolean;
}

function PlaceFact({ name, filter, place, always = false }: PlaceFactProps) {
  if (place === null && !always) return null;
  return (
    <Fact name={name}>
      {place === null ? <Unknown /> : <a href={filterHref(filter, place.slug)}>{place.label}</a>}
      {place?.inferred && <Inferred />}
      <EvidenceNote evidence={place?.evidence ?? []} of={name} />
    </Fact>
  );
}

function Unknown() {
  return <span className="text-soft">Chưa rõ</span>;
}

function Inferred() {
  return <span className="text-soft">(suy ra)</span>;
}

function ReviewNotes({ notes }: { readonly notes: Report['review'] }) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="can-kiem-tra" className="mt-6 border-t border-rule pt-3">
      <h2 id="can-kiem-tra" className="font-semibold">
        Cần người kiểm tra
      </h2>
      <ul className="list-disc ps-5 text-xs">
        {notes.map(({ field, message }) => (
          <li key={`${field} ${message}`}>{message}</li>
        ))}
      </ul>
    </section>
  );
}
