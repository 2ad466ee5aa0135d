/**
 * Where to go back to after a choice: path and query of the page that the form was on, never its host, so that no
 * address can lead away from this site. `//` and `\` at the beginning would name a host again.
 *
 * @param referer the request's header
 * @example returnPath('https://sao-luc.example/?q=ocop') // '/?q=ocop'
 */
export function returnPath(referer: string | null): string {
  if (referer === null || !URL.canParse(referer)) return '/';
  const url = new URL(referer);
  // An own page's path; two slashes in front would be read as a host.
  if (!/^\/(?![/\\])/.test(url.pathname)) return '/';
  return url.pathname === '/giao-dien' ? '/' : url.pathname + url.search;
}
