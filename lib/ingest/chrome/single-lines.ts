import table from '../../../data/vocabulary/boilerplate.json' with { type: 'json' };
import { isBreadcrumb } from './menu-line';
import { countButtons, isFontSize, isImageNames } from './page-tools';
import { anyOf, startingWith } from './page-words';
import { stampKind } from './publish-stamp';

/** "loading....", "Đang tải dữ liệu...", and the "date" of a clock that never ran. */
const PLACEHOLDER = startingWith(table.placeholders, '[\\s.…]*$');
/** "Lượt xem: 1.284", "Số lượt đọc: 12", "Views: 3". */
const VIEWS = startingWith(table.viewLabels, '\\s*:?\\s*[\\d.,]+(?: luot| lan)?$');
/** "214 lượt xem", "3 views". */
const VIEWS_BEHIND = new RegExp(`^[\\d.,]+ (?:${anyOf(table.viewUnits)})$`, 'u');

interface SingleLine {
  readonly name: string;
  readonly fits: (key: string) => boolean;
}

/** What is chrome wherever it stands, judged by the line alone. The more particular stand first. */
export const SINGLE_LINES: readonly SingleLine[] = [
  { name: 'placeholder', fits: (key) => PLACEHOLDER.test(key) },
  { name: 'image-file', fits: isImageNames },
  { name: 'publish-stamp', fits: (key) => ['published', 'updated'].includes(stampKind(key) ?? '') },
  { name: 'portal-clock', fits: (key) => stampKind(key) === 'clock' },
  { name: 'view-counter', fits: (key) => VIEWS.test(key) || VIEWS_BEHIND.test(key) },
  { name: 'font-size', fits: isFontSize },
  { name: 'page-tools', fits: (key) => countButtons(key) > 1 },
  { name: 'breadcrumb', fits: isBreadcrumb },
];

/** "Đăng lúc: 13/12/2022 | Lượt xem: 12 | In trang". */
const PARTS = /\s*[|•·]\s*/;

/**
 * Name of the rule by which a line is chrome on its own, or null. Several such pieces in one line are chrome too.
 *
 * @param key the line without marks, lower case
 * @example singleLineRule('luot xem: 412') // 'view-counter'
 */
export function singleLineRule(key: string): string | null {
  if (key === '') return null;
  const whole = ruleOf(key);
  if (whole !== null) return whole;
  const parts = linePieces(key);
  const rules = parts.map((part) => ruleOf(part) ?? pieceRule(part));
  return parts.length > 1 && rules.every((rule) => rule !== null) ? (rules[0] ?? null) : null;
}

/** The pieces of a line between "|" and dots. */
export function linePieces(line: string): string[] {
  return line.split(PARTS).filter((part) => part !== '');
}

function ruleOf(key: string): string | null {
  return SINGLE_LINES.find((rule) => rule.fits(key))?.name ?? null;
}

/** What is chrome only beside other pieces. */
function pieceRule(key: string): string | null {
  if (countButtons(key) > 0) return 'page-tools';
  return stampKind(key) === null ? null : 'publish-stamp';
}
