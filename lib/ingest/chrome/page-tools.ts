import table from '../../../data/vocabulary/boilerplate.json' with { type: 'json' };
import { bodyOf, type ChromePage } from './chrome-line';
import { BUTTONS, startingWith } from './page-words';

/** Longest first, so that "in trang nay" is not read as "in trang" and a rest. */
const LONGEST_FIRST = [...BUTTONS].sort((a, b) => b.length - a.length);
/** Signs between two buttons, and the counts behind them ("Thích 0"). */
const BETWEEN = /^[\s|,;:·•/»›><()\d.-]+/u;
const MAX_LENGTH = 100;
/** Most lines begin with none of these. */
const FIRST_LETTERS = new Set(BUTTONS.map((button) => button[0]));
const LETTER_NEXT = /^\p{L}/u;

/**
 * How many buttons of a page a line holds, 0 where it holds anything else besides.
 *
 * @param key the line without marks, lower case
 * @example countButtons('in trang | quay lai') // 2
 */
export function countButtons(key: string): number {
  if (key.length > MAX_LENGTH) return 0;
  let rest = key;
  let found = 0;
  for (;;) {
    rest = rest.replace(BETWEEN, '');
    if (rest === '') return found;
    if (!FIRST_LETTERS.has(rest[0])) return 0;
    const button = LONGEST_FIRST.find((each) => rest.startsWith(each) && !LETTER_NEXT.test(rest.slice(each.length)));
    if (button === undefined) return 0;
    found++;
    rest = rest.slice(button.length);
  }
}

/**
 * Buttons around the report. Within it "Chia sẻ" alone may be a heading; there it takes two, or chrome beside it.
 *
 * @example findButtons(page) // [14, 15]
 */
export function findButtons(page: ChromePage): number[] {
  const { first, last } = bodyOf(page);
  return page.lines
    .filter(({ key, index }) => {
      const buttons = countButtons(key);
      const around = index < first || index > last || page.marks.has(index - 1) || page.marks.has(index + 1);
      return buttons > 1 || (buttons === 1 && around);
    })
    .map(({ index }) => index);
}

/** A, A-, A+, aa, T+: the letters of a font-size widget. */
const FONT_SIZE = /^(?:aa?|t)[+-]*$/;
/** "Cỡ chữ:" before them; "+" and "-" of their own. */
const FONT_LABEL = startingWith(table.fontLabels, '\\s*:?');

/**
 * True for the widget that makes letters bigger: "A- A A+". Lone letters are none.
 *
 * @example isFontSize('a- a a+') // true
 */
export function isFontSize(key: string): boolean {
  if (key.length > MAX_LENGTH) return false;
  const signs = key
    .replace(FONT_LABEL, '')
    .split(/[\s|/]+/)
    .filter((sign) => sign !== '' && sign !== '+' && sign !== '-');
  const labelled = FONT_LABEL.test(key);
  const letters = signs.every((sign) => FONT_SIZE.test(sign));
  return letters && (labelled || signs.some((sign) => /[+-]$/.test(sign)));
}

/** Ending of a picture; a portal that loses its pictures prints their names. */
const IMAGE_NAME = /\.(?:png|jpe?g|jfif|gif|webp|bmp|tiff?|svg|heic)$/;
/** "Hình ảnh 1.jpg", "IMG 2022 (1).JPG": a name with blanks is short, and no sentence. */
const MAX_NAME_WORDS = 6;

/**
 * True for a line of image file names: "bch10.png", "ch.png ch1.png", "/uploads/2022/hop.jpg".
 *
 * @example isImageNames('bch.png') // true
 */
export function isImageNames(key: string): boolean {
  const words = key.split(/\s+/);
  if (words.every((word) => IMAGE_NAME.test(word))) return true;
  return IMAGE_NAME.test(key) && words.length <= MAX_NAME_WORDS && !/[,;:!?]/.test(key);
}
