import table from '../../../data/vocabulary/boilerplate.json' with { type: 'json' };
import { bodyOf, type ChromeLine, type ChromePage } from './chrome-line';
import { startingWith } from './page-words';

/** Formulas of a footer that stand in no report: copyright, publisher's licence, who built the page. */
const STRONG: readonly RegExp[] = [
  startingWith(table.noticeStarts),
  // "Cơ quan chủ quản: …"
  startingWith(table.noticeLabels, ' ?:'),
  // "Thiết kế bởi …"; "Thiết kế : Nguyễn Văn A" below pictures of a fashion show is none.
  startingWith(table.builderLabels, '(?::| boi(?!\\p{L}))'),
  // "© 2020 Cổng …", "(c) Huyện …"
  /^(?:©|®|\(c\) )/,
  // "Bản quyền © …", "Toàn bộ bản quyền 2019 …"
  /^(?:giu |toan bo )?ban quyen (?:©|\d{4})/,
  // "Giấy phép thiết lập trang thông tin điện tử tổng hợp số 12/GP-STTTT"
  /^giay phep(?: \p{L}+){0,12} so /u,
  // "Người chịu trách nhiệm chính: Ông …", "Chịu trách nhiệm nội dung, quản lý cổng: …"
  /^(?:nguoi )?chiu trach nhiem (?:chinh|noi dung|xuat ban|quan ly)[^:]{0,30}:/,
];
/** A report may end with an address; these count only beside other chrome. */
const WEAK = startingWith(table.contactLabels, '\\s*[:.]');

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
