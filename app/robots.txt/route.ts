import { configuredBase } from '@/lib/server/site-base';
import { robotsText } from './robots-text';

/** SITE_URL may be set after the app was built. */
export const dynamic = 'force-dynamic';

export function GET(): Response {
  return new Response(robotsText(configuredBase()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
}
