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

/** "Huyện ủy", "UBND", "Đảng bộ và Nhân dân": what a portal calls itself by, with the words of a unit. */
const SITE_BODY =
  /^(?:Huyện ủy|Thị ủy|Quận ủy|Thành ủy|Tỉnh ủy|Đảng ủy|Đảng bộ|HĐND|UBND|Hội đồng nhân dân|Ủy ban nhân dân|Ủy ban MTTQ(?: Việt Nam)?|Văn phòng|Báo|Đài|Cổng|Trang)(?!\p{L})/u;
const UNIT_WORD = /^(?:tỉnh|thành|phố|huyện|thị|xã|quận|phường|trấn|đặc|khu|ủy|và|thông|tin|điện|tử|[-–—|])$/u;
const NAME_WORD = /^(?:\p{Lu}[\p{L}'’]*|\d{1,2}),?$/u;
/** A body, its unit and the two units above. */
const MAX_SITE_WORDS = 14;

/**
 * Whether a line is a body with its unit and nothing else, "Huyện ủy Ba Tri", "UBND xã Tân Lập, huyện Mộc Châu": the
 * name of a site above the article. A headline says what happens.
 *
 * @example isSiteName('Huyện ủy Ba Tri') // true, 'Huyện ủy Ba Tri họp' is none
 */
export function isSiteName(line: string): boolean {
  const text = line.trim();
  const words = text.split(/\s+/u);
  // In capitals throughout a headline looks the same; the head of a paper is known by its own rule.
  if (words.length > MAX_SITE_WORDS || !SITE_BODY.test(text) || !/\p{Ll}/u.test(text)) return false;
  return words.every((word) => NAME_WORD.test(word) || UNIT_WORD.test(word));
}
