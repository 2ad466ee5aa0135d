import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { reportDescription } from '@/components/report/report-description';
import { ReportPage } from '@/components/report/report-page';
import { IndexMissing } from '@/components/site/index-missing';
import { reportHeading } from '@/lib/report/heading';
import type { ReportMarks } from '@/lib/search/engine';
import type { Wording } from '@/lib/search/query';
import { reportHref } from '@/lib/url/hrefs';
import { parseSearch } from '@/lib/url/parse-search';
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
  const { query } = parseSearch(await searchPairs(searchParams));
  return {
    title: reportHeading(found.report),
    description: reportDescription(found.report),
    alternates: { canonical: reportHref(found.report.id) },
    // The page with marks is the same page: only the plain one is to be found and cited.
    ...(query.text === '' ? {} : { robots: { index: false, follow: true } }),
  };
}

export default async function Page({ params, searchParams }: Props) {
  const found = await load((await params).id);
  if (found === null) notFound();
  if (found.missing !== null) return <IndexMissing broken={found.missing === 'index-broken'} />;
  const { engine, report } = found;
  const { text, marks: mode, verbatim } = parseSearch(await searchPairs(searchParams)).query;
  const search: Wording = { text, marks: mode, verbatim };
  const marks = (text === '' ? null : await engine.marks(report.id, search)) ?? NO_MARKS;
  return <ReportPage report={report} search={search} marks={marks} info={engine.info} />;
}
