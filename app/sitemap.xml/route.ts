import { answering, errorAnswer } from '@/lib/server/answer-json';
import { getEngine } from '@/lib/server/engine';
import { configuredBase, requestBase } from '@/lib/server/site-base';
import { sitePaths } from '@/lib/server/sitemap/site-paths';
import { sitemap } from '@/lib/server/sitemap/sitemap';
import { xmlAnswer } from '@/lib/server/xml-answer';

export const dynamic = 'force-dynamic';

/** Digits of `phan`; a part that does not exist is not found. */
const PART = /^[1-9]\d{0,5}$/;

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const asked = new URL(request.url).searchParams.get('phan');
    if (asked !== null && !PART.test(asked)) return errorAnswer('no-such-address');
    // A sitemap of relative addresses is none.
    const base = requestBase(request);
    if (base === '') return errorAnswer('bad-request');
    const part = asked === null ? null : Number(asked);
    const found = sitemap(await sitePaths(await getEngine()), base, part);
    return found === null
      ? errorAnswer('no-such-address')
      : xmlAnswer(found, 'application/xml', configuredBase() !== null);
  });
}
