/** Control and format characters (soft hyphen, zero-width, bidi) show nothing; `\s` holds NBSP and its kin. */
const VISIBLE = /[^\s\p{Cf}\p{Cc}]/u;

/** The end of a sentence, a clause or a list item, perhaps with a closing quote or bracket after it. */
export const STOP_AT_END = /[.!?…:;]["”’)\]]?\s*$/u;

/** "- ", "+ ", "• ", "1. ", "12) ", "a) ", "(1) ": a list item begins a line of its own. */
export const LIST_MARKER = /^\s*(?:[-–—•+*]|\(?\d{1,2}[.)]|\(?[a-zđ]\))\s/u;

/**
 * True for a line that shows nothing, whatever invisible characters it holds.
 *
 * @example isBlank('\u00A0\u200B') // true
 */
export function isBlank(line: string): boolean {
  return !VISIBLE.test(line);
}
