import { exactKey } from '../../text/keys';

/** A portal's or paper's own name in a page title. */
const PORTAL =
  /^(?:Cổng|Trang|Website|Trang chủ|Báo|Đài|Tạp chí|Tin tức|Tin|UBND|Ủy ban nhân dân|Huyện ủy|Thị ủy|Quận ủy|Thành ủy|Tỉnh ủy)(?!\p{L})/u;
const DOMAIN = /^[\w-]+(?:\.[\w-]+){1,4}$/;
/** What parts the article's title from the portal's name: " | ", " - ", " – ", " :: ", " » ". */
const SEPARATOR = / +(?:\||-|–|—|::|»|•) +/g;

const keyOf = (text: string) => (text.match(/[\p{L}\p{M}\d]+/gu) ?? []).map(exactKey).join(' ');

/**
 * A page's title without the portal's name at its end or beginning; null when nothing else is left.
 *
 * @param siteName the portal's name as the page gives it, or null
 * @example withoutPortal('Tuy An siết chặt quản lý tàu cá - Trang thông tin điện tử huyện Tuy An', null)
 */
export function withoutPortal(headTitle: string, siteName: string | null): string | null {
  const site = siteName === null ? null : keyOf(siteName);
  const isPortal = (piece: string) =>
    DOMAIN.test(piece) || PORTAL.test(piece) || (site !== null && keyOf(piece) === site);
  const cuts = [...headTitle.matchAll(SEPARATOR)].map((match) => [match.index, match.index + match[0].length] as const);
  let from = 0;
  let to = headTitle.length;
  // From the end inwards: the article's own title may hold a dash.
  for (const [start, end] of [...cuts].reverse()) {
    if (!isPortal(headTitle.slice(end, to).trim())) break;
    to = start;
  }
  const [first] = cuts;
  if (first !== undefined && first[1] < to && isPortal(headTitle.slice(0, first[0]).trim())) from = first[1];
  const title = headTitle.slice(from, to).trim();
  return title === '' || (cuts.length === 0 && isPortal(title) && site === keyOf(title)) ? null : title;
}
