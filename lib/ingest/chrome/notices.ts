import { bodyOf, type ChromeLine, type ChromePage } from './chrome-line';

/** Formulas of a footer that stand in no report: copyright, publisher's licence, who built the page. */
const STRONG: readonly RegExp[] = [
  /^(?:©|®|\(c\) |copyright|all rights reserved|designed by|powered by)/,
  /^(?:giu |toan bo )?ban quyen(?: thuoc| ©|:| \d{4}| noi dung)/,
  /^(?:vui long |de nghi |yeu cau )?ghi ro nguon/,
  /^(?:co quan|don vi) chu quan ?:/,
  /^giay phep(?: \p{L}+){0,12} so /u,
  /^(?:nguoi )?chiu trach nhiem (?:chinh|noi dung|xuat ban|quan ly)[^:]{0,30}:/,
  /^(?:pho )?(?:truong ban|tong) bien tap ?:/,
  /^(?:don vi )?(?:thiet ke|xay dung|phat trien)(?: va (?:phat trien|thiet ke))?(?: boi|:)/,
  /^(?:tong |so )?(?:so )?luot truy cap ?:|^(?:dang (?:truy cap|online)|thong ke truy cap)(?!\p{L})/u,
];
/** A report may end with an address; these count only beside other chrome. */
const WEAK = /^(?:dia chi|tru so|dien thoai|so dien thoai|dt|tel|fax|e-?mail|hotline|duong day nong|website)\s*[:.]/u;

/**
 * Indices of lines that look like the notices in a portal's footer.
 *
 * @example noticeLines(lines).has(12)
 */
export function noticeLines(lines: readonly ChromeLine[]): Set<number> {
  const notices = new Set(
    lines.filter(({ start }) => STRONG.some((pattern) => pattern.test(start))).map(({ index }) => index),
  );
  const weak = lines.filter(({ start }) => WEAK.test(start));
  // Both ways, so that a chain of address lines hangs on the copyright above or below it.
  for (const { index } of weak) if (notices.has(index - 1)) notices.add(index);
  for (const { index } of [...weak].reverse()) if (notices.has(index + 1)) notices.add(index);
  return notices;
}

/** Notices above or below the report, and address lines beside other chrome there. */
export function findNotices(page: ChromePage): number[] {
  const { first, last } = bodyOf(page);
  return page.lines
    .filter(({ index, start }) => {
      if (index >= first && index <= last) return false;
      const besideChrome = page.marks.has(index - 1) || page.marks.has(index + 1);
      return page.notices.has(index) || (besideChrome && WEAK.test(start));
    })
    .map(({ index }) => index);
}
