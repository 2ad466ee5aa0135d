import type { Metadata } from 'next';
import { cache } from 'react';
import { IndexMissing } from '@/components/site/index-missing';
import { VERDICT_WORDS } from '@/components/verify/verdict-words';
import { VerifyPage } from '@/components/verify/verify-page';
import { parseVerify } from '@/lib/url/verify-address';
import { openEngine } from '../open-engine';
import { type PageSearchParams, searchPairs } from '../search-pairs';

interface Props {
  readonly searchParams: PageSearchParams;
}

/** Title and page need the same verdict; asked once in a request. */
const verify = cache(async (text: string) => {
  const { engine, missing } = await openEngine();
  if (engine === null) return { info: null, result: null, missing };
  return { info: engine.info, result: text === '' ? null : await engine.verify(text), missing };
});

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { text } = parseVerify(await searchPairs(searchParams));
  const { result } = await verify(text);
  const title = 'Kiểm chứng trích dẫn';
  return {
    title: result === null ? title : `${VERDICT_WORDS[result.verdict]} – ${title}`,
    description:
      'Dán một câu để biết câu ấy có nguyên văn trong kho báo cáo hay không, khác ở chữ nào, ở báo cáo nào, đoạn nào.',
    alternates: { canonical: '/kiem-chung' },
    ...(result === null ? {} : { robots: { index: false, follow: true } }),
  };
}

export default async function Page({ searchParams }: Props) {
  const asked = parseVerify(await searchPairs(searchParams));
  const { info, result, missing } = await verify(asked.text);
  if (info === null) return <IndexMissing broken={missing === 'index-broken'} />;
  return <VerifyPage asked={asked} result={result} info={info} />;
}
