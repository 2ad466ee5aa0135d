import table from '../../../data/vocabulary/boilerplate.json' with { type: 'json' };
import { anyOf, MENU_ENTRIES } from './page-words';

/** Between the steps of a breadcrumb; "|" makes a menu of them. */
const STEP = /\s*[»›>→]\s*|\s+\/\s+/u;
/** Signs that only a menu or a breadcrumb has between its entries. */
const SIGN = /\s*[|»›>•→]\s*|\s+\/\s+/u;
/** A headline has dashes too ("Tin tức - Sự kiện"), so with them most entries must be known. */
const DASH = /\s+[-–—]\s+/u;
/** "Phòng, chống thiên tai" has four; longer is a headline. */
const MAX_ENTRY_WORDS = 6;
/** The head of a table has such signs too: "Chỉ tiêu | Kế hoạch | Thực hiện". */
const KNOWN_SHARE = 1 / 2;
const KNOWN_SHARE_OF_DASHED = 2 / 3;
/** "Bạn đang ở: Trang chủ", "Trang nhất": the first step of a breadcrumb. Literals between two runs of blanks. */
const BREADCRUMB = new RegExp(
  `^(?:(?:${anyOf(table.breadcrumbLabels)})\\s*:?\\s*)?(?:${anyOf(table.homeEntries)})$`,
  'u',
);

/**
 * "Trang chủ » Tin tức » Phòng, chống thiên tai". Where the last step is long it is the headline, perhaps the only
 * one, and the line stays.
 *
 * @example isBreadcrumb('trang chu » tin tuc') // true
 */
export function isBreadcrumb(key: string): boolean {
  const [first = '', ...steps] = key.split(STEP).map((step) => step.trim());
  return steps.length > 0 && BREADCRUMB.test(first) && steps.every(isEntry);
}

/**
 * "Giới thiệu | Văn bản | Liên hệ" and "Chiến lược - Định Hướng - Quy hoạch".
 *
 * @example isMenuLine('gioi thieu | van ban | lien he') // true
 */
export function isMenuLine(key: string): boolean {
  const entries = key
    .split(SIGN)
    .map((entry) => entry.trim())
    .filter(Boolean);
  const known = entries.filter(isMenuWord).length;
  if (entries.length >= 3) return known >= Math.max(2, entries.length * KNOWN_SHARE) && entries.every(isEntry);
  if (entries.length === 2) return known === 2;
  const dashed = key.split(DASH).map((entry) => entry.trim());
  const knownDashed = dashed.filter((entry) => MENU_ENTRIES.has(entry)).length;
  return dashed.length >= 2 && knownDashed >= dashed.length * KNOWN_SHARE_OF_DASHED && dashed.every(isEntry);
}

function isEntry(entry: string): boolean {
  return entry.split(/\s+/).length <= MAX_ENTRY_WORDS && !/[.!?;]$/u.test(entry);
}

/** A menu's word, or two of them joined: "tin tuc - su kien". */
export function isMenuWord(entry: string): boolean {
  return MENU_ENTRIES.has(entry) || MENU_ENTRIES.has(entry.replace(/\s*[-–,]\s*/gu, ' '));
}
