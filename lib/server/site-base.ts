import 'server-only';

/**
 * A host as it may stand in an address: a name, an IPv4 or an IPv6 in brackets, and a port. Linear: one class, or one
 * class between brackets.
 */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]{0,252})|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** The one who set up the server says where it is; any other answer is a guess. */
const SITE_URL = process.env.SITE_URL ?? '';

/**
 * The site's address as the office set it with SITE_URL, without a slash at its end; null where it did not. What may be
 * kept by others (feeds) is made from this alone.
 *
 * @example configuredBase('https://sao-luc.example/') // 'https://sao-luc.example'
 */
export function configuredBase(siteUrl = SITE_URL): string | null {
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : null;
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.origin : null;
}

/**
 * The site's address for an answer that needs whole addresses: SITE_URL, or else the host this request was made to. A
 * host is whatever the client wrote, so it is checked to be one, and the answer must go to nobody else
 * (`Cache-Control: no-store`). Empty where there is none: addresses then stay relative.
 *
 * @example requestBase(request) // 'http://127.0.0.1:3000'
 */
export function requestBase(request: Request, siteUrl = SITE_URL): string {
  const configured = configuredBase(siteUrl);
  if (configured !== null) return configured;
  const host = request.headers.get('host') ?? '';
  const secure = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https';
  const base = `${secure ? 'https' : 'http'}://${host}`;
  return HOST.test(host) && URL.canParse(base) ? new URL(base).origin : '';
}
