import { readTheme, THEME_KEY, themeCookie } from '@/components/site/theme';
import { returnPath } from './return-path';

/** Remembers the colour scheme that was chosen, and goes back to the page the form was on. */
export async function POST(request: Request): Promise<Response> {
  // A body that is no form chooses nothing.
  const form = await request.formData().catch(() => null);
  const theme = readTheme(form?.get(THEME_KEY));
  // A path, not an address: behind a proxy the server does not know the host that visitors see.
  const location = returnPath(request.headers.get('referer'));
  return new Response(null, { status: 303, headers: { location, 'set-cookie': themeCookie(theme) } });
}
