/*
 * The longest rule that fits an address decides (RFC 9309). A search by words alone may be walked, every combination of
 * filters, orders and pages may not: they are without number and show the same reports. A report with the marks of a
 * search is the report again; with `doan` it is a passage that somebody shares, which previews must be able to read.
 */
const RULES = [
  'Allow: /',
  'Disallow: /?',
  'Allow: /?q=',
  'Disallow: /?q=*&',
  'Disallow: /bao-cao/*?q=',
  'Disallow: /bao-cao/*?*&q=',
  'Disallow: /bang-nhiem-vu',
  'Disallow: /feed.xml',
  'Disallow: /giao-dien',
  'Disallow: /kiem-chung?',
  'Disallow: /api/',
  'Allow: /api/openapi.json',
];

/**
 * What robots may walk. The sitemap's address must be a whole one: without SITE_URL it is left out rather than guessed.
 *
 * @param base the site's address, or null
 * @example robotsText('https://sao-luc.example')
 */
export function robotsText(base: string | null): string {
  const sitemap = base === null ? [] : ['', `Sitemap: ${base}/sitemap.xml`];
  return `${['User-agent: *', ...RULES, ...sitemap].join('\n')}\n`;
}
