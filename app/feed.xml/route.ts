import { answering } from '@/lib/server/answer-json';
import { getEngine } from '@/lib/server/engine';
import { configuredBase } from '@/lib/server/site-base';
import { xmlAnswer } from '@/lib/server/xml-answer';
import { parseFeed } from '@/lib/url/feed-address';
import { atomFeed } from './atom-feed';

export {
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
} from '@/lib/server/answer-json';

export const dynamic = 'force-dynamic';

/** Readers of feeds keep what they get and share it: addresses are whole with SITE_URL only, relative otherwise. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const query = parseFeed(new URL(request.url).searchParams);
    const feed = await atomFeed(await getEngine(), query, configuredBase());
    return xmlAnswer(feed, 'application/atom+xml', true);
  });
}
