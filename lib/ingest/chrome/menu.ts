import { bodyOf, type ChromeLine, type ChromePage } from './chrome-line';
import { isMenuLine, isMenuWord } from './menu-line';
import { NOT_MENU_ALONE } from './page-words';

/** A menu printed one entry to a line; one such word alone is nothing. */
function isMenuEntry(line: ChromeLine): boolean {
  const entry = line.key.replace(/[\s|»›>:]+$/u, '');
  return isMenuWord(entry) && !NOT_MENU_ALONE.has(entry);
}

/**
 * Menu lines above or below the report, and entries that stand in lines of their own beside each other.
 *
 * @example findMenus(page) // [2]
 */
export function findMenus(page: ChromePage): number[] {
  const { first, last } = bodyOf(page);
  const around = page.lines.filter(({ index }) => index < first || index > last);
  const entries = new Set(around.filter(isMenuEntry).map(({ index }) => index));
  const isChrome = (index: number) => entries.has(index) || page.marks.has(index);
  return around
    .filter(({ key, index }) => isMenuLine(key) || (entries.has(index) && (isChrome(index - 1) || isChrome(index + 1))))
    .map(({ index }) => index);
}
