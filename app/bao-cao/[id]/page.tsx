import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { reportDescription } from '@/components/report/report-description';
import { ReportPage } from '@/components/report/report-page';
import { IndexMissing } from '@/components/site/index-missing';
import { followPermalink } from '@/lib/cite/follow-permalink';
import { linkedPassage } from '@/lib/cite/linked-passage';
import { metaTags } from '@/lib/cite/meta-tags';
import { reportHeading } from '@/lib/report/heading';
import type { Report } from '@/lib/report/report';
import type { ReportMarks } from '@/lib/search/engine';
import { configuredBase } from '@/lib/server/site-base';
import { reportHref } from '@/lib/url/hrefs';
import { type Permalink, parsePermalink } from '@/lib/url/permalink';
import { parseReading } from '@/lib/url/reading-address';
import { articlePreview } from '../../article-preview';
import { decodeParam } from '../../decode-param';
import { openEngine } from '../../open-engine';
import { type PageSearchParams, searchPairs } from '../../search-pairs';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: PageSearchParams;
}

const NO_MARKS: ReportMarks = { title: [], paragraphs: new Map(), count: 0 };

/** Title and page need the same report; asked once in a request. */
const load = cache(async (id: string) => {
  const { engine, missing } = await openEngine();
  if (engine === null) return { missing } as const;
  const report = await engine.report(decodeParam(id));
  return report === null ? null : ({ missing, engine, report } as const);
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await load((await params).id);
  if (found === null) return { title: 'Không tìm thấy báo cáo' };
  if (found.missing !== null) return { title: 'Chưa đọc được', robots: { index: false } };
  const pairs = await searchPairs(searchParams);
  const { search, wording } = parseReading(pairs);
  const link = parsePermalink(pairs);
  const title = reportHeading(found.report);
  const description = reportDescription(found.report);
  return {
    title,
    description,
    alternates: { canonical: reportHref(found.report.id) },
    ...articlePreview(found.report, {
      title,
      description: sharedWords(found.report, link) ?? description,
      path: reportHref(found.report.id),
    }),
    other: metaTags(found.report, configuredBase() ?? ''),
    // The page with marks, or with the way back to a list, is the same page: only the plain one is to be found and cited.
    ...(search === null && wording.text === '' && link === null ? {} : { robots: { index: false, follow: true } }),
  };
}

/** A shared link shows the words that it leads to, as the report has them: not what somebody wrote into an address. */
function sharedWords(report: Report, link: Permalink | null): string | null {
  const followed = link === null || link.words === '' ? null : followPermalink(report, link);
  if (followed === null || followed.kind === 'gone') return null;
  const { paragraph, start, end } = followed.span;
  return report.paragraphs[paragraph]?.slice(start, end) ?? null;
}

export default async function Page({ params, searchParams }: Props) {
  const found = await load((await params).id);
  if (found === null) notFound();
  if (found.missing !== null) return <IndexMissing broken={found.missing === 'index-broken'} />;
  const { engine, report } = found;
  const pairs = await searchPairs(searchParams);
  const address = parseReading(pairs);
  const link = parsePermalink(pairs);
  const passage = link === null ? null : linkedPassage(report, link);
  const { search, wording } = address;
  const marks = (wording.text === '' ? null : await engine.marks(report.id, wording)) ?? NO_MARKS;
  const place =
    search === null ? null : await engine.neighbours({ id: report.id, statement: address.statement }, search);
  return (
    <ReportPage
      report={report}
      address={address}
      marks={marks}
      place={place}
      passage={passage}
      related={(await engine.related(report.id)) ?? []}
      info={engine.info}
    />
  );
}
