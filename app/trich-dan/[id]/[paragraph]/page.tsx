import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { QuotePage } from '@/components/quote/quote-page';
import { IndexMissing } from '@/components/site/index-missing';
import { citationOf } from '@/lib/cite/citation';
import { sourceLine } from '@/lib/cite/forms/vietnamese';
import { linkedPassage } from '@/lib/cite/linked-passage';
import { textHash } from '@/lib/cite/text-hash';
import { vietnamTime } from '@/lib/report/vietnam-time';
import { requestBase } from '@/lib/server/site-base';
import { quoteHref } from '@/lib/url/hrefs';
import { type Permalink, parsePermalink, readNumber } from '@/lib/url/permalink';
import { articlePreview, previewWords } from '../../../article-preview';
import { decodeParam } from '../../../decode-param';
import { openEngine } from '../../../open-engine';
import { type PageSearchParams, searchPairs } from '../../../search-pairs';

interface Props {
  readonly params: Promise<{ readonly id: string; readonly paragraph: string }>;
  readonly searchParams: PageSearchParams;
}

/** Title and page need the same words; looked for once in a request. */
const load = cache(async (id: string, number: string, pairs: string) => {
  const { engine, missing } = await openEngine();
  if (engine === null) return { missing } as const;
  const report = await engine.report(decodeParam(id));
  const paragraph = (readNumber(number) ?? 0) - 1;
  if (report === null || paragraph < 0) return null;
  const link = parsePermalink(new URLSearchParams(pairs), paragraph);
  const passage = linkedPassage(report, link ?? wholeOf(paragraph));
  const { followed } = passage;
  // Words that are gone leave the paragraph that the address names, if there still is one.
  const text = report.paragraphs[paragraph];
  if (followed.kind === 'gone' && text === undefined) return null;
  const span = followed.kind === 'gone' ? { paragraph, start: 0, end: text?.length ?? 0 } : followed.span;
  const context = { site: requestBase(await asked()), accessed: vietnamTime(Date.now()).day };
  return { missing, engine, report, passage, citation: citationOf(report, span, context) } as const;
});

const wholeOf = (paragraph: number): Permalink => ({ paragraph, words: '', nth: 1, sum: null });

/** The request as far as a page sees it. */
async function asked(): Promise<Request> {
  return new Request('http://localhost', { headers: await headers() });
}

async function found({ params, searchParams }: Props) {
  const { id, paragraph } = await params;
  return load(id, paragraph, String(new URLSearchParams(await searchPairs(searchParams))));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await found(props);
  if (page === null) return { title: 'Không tìm thấy đoạn này' };
  if (page.missing !== null) return { title: 'Chưa đọc được', robots: { index: false } };
  const { report, citation } = page;
  const { paragraph } = citation.span;
  const source = citation.speaker === null ? sourceLine(citation) : `${citation.speaker.name}: ${citation.heading}`;
  return {
    title: `Trích dẫn đoạn ${paragraph + 1}: ${citation.heading}`,
    description: previewWords(citation.words),
    alternates: { canonical: quoteHref(report.id, paragraph) },
    // The words stand on the report's page already: that is the one to be found.
    robots: { index: false, follow: true },
    ...articlePreview(report, {
      title: source,
      description: citation.words,
      path: quoteHref(report.id, paragraph, citation.whole ? null : citation.link),
    }),
  };
}

export default async function Page(props: Props) {
  const page = await found(props);
  if (page === null) notFound();
  if (page.missing !== null) return <IndexMissing broken={page.missing === 'index-broken'} />;
  const { engine, report, passage, citation } = page;
  const hash = await textHash(citation.words);
  return <QuotePage report={report} citation={citation} passage={passage} hash={hash} info={engine.info} />;
}
