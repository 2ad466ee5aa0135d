import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { MISSING_HEADER, readMissingKind } from '@/components/site/missing-kind';
import { MissingPage } from '@/components/site/missing-page';

export const metadata: Metadata = { title: 'Không tìm thấy trang' };

/** Answers every address without a page, and those that `proxy.ts` sends here with a word about what is missing. */
export default async function NotFound() {
  return <MissingPage kind={readMissingKind((await headers()).get(MISSING_HEADER))} />;
}
