import table from '../../../data/vocabulary/boilerplate.json' with { type: 'json' };
import { fold } from '../../text/marks';

type Words = readonly string[];

const setOf = (words: Words): ReadonlySet<string> => new Set(words.map(fold));

/**
 * Words of portal pages, from data/vocabulary/boilerplate.json, without marks as the keys of lines are: unmarked sources
 * are read by the same table.
 */
export const BUTTONS: Words = table.buttons.map(fold);
export const RELATED_HEADINGS = setOf(table.relatedHeadings);
export const MENU_ENTRIES = setOf(table.menuEntries);
/** In a line of their own these are kinds of papers, headings of a report or columns of a table. */
export const NOT_MENU_ALONE = setOf(table.notMenuAlone);
/** Syllables that may follow in lower case in a portal's name. */
export const PORTAL_UNITS = setOf(table.portalUnits);
/** Words that make up a byline's label: "Tin, ảnh:", "Bài và ảnh:", "Nguồn:". */
export const BYLINE_WORDS = setOf(table.bylineWords);

/**
 * The words as alternatives of a pattern, without marks, longest first: "in trang này" before "in trang". Literals
 * only, so it is linear; a blank stands for any run of blanks.
 *
 * @example new RegExp(`^(?:${anyOf(['Cỡ chữ'])})`, 'u').test('co chu: a-') // true
 */
export function anyOf(words: Words): string {
  return words
    .map(fold)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join('|');
}

/**
 * A key that begins with one of the words, whole.
 *
 * @param after pattern of what must follow; any sign but a letter when left out
 * @example startingWith(['từ khóa', 'tags'], '\\s*:').test('tags: ocop') // true
 */
export function startingWith(words: Words, after = '(?!\\p{L})'): RegExp {
  return new RegExp(`^(?:${anyOf(words)})${after}`, 'u');
}
