import table from '../../../data/vocabulary/boilerplate.json' with { type: 'json' };
import { looksLikeByline } from './byline';
import { bodyOf, type ChromeLine, type ChromePage } from './chrome-line';
import { anyOf, startingWith } from './page-words';
import { stampKind } from './publish-stamp';

const MIN_WORDS = 4;
/** Below a line that does not sound like a slogan, only a full headline proves that the line is none itself. */
const MIN_HEADLINE_WORDS = 6;
/** What a portal writes across its top; needed where the headline below is in capitals too. */
const SLOGAN_WORDS = new RegExp(`(?<!\\p{L})(?:${anyOf(table.sloganWords)})(?!\\p{L})`, 'u');
/** Letterheads of official papers stand in capitals above a title and are text: the state's name, the issuing body. */
const LETTERHEAD = startingWith(table.letterheads);
/** Rules whose lines are the top of a portal page: the slogan stands beside one of them. */
const PORTAL_TOP = new Set(['portal-name', 'menu', 'breadcrumb', 'portal-clock']);

/**
 * Slogans in capitals across the top of a portal. A headline in capitals is none: there must be portal chrome beside
 * the line, and below it, above the first paragraph and its stamp, another line that can be the headline.
 *
 * @example findSlogans(page) // [1]
 */
export function findSlogans(page: ChromePage): number[] {
  const { first } = bodyOf(page);
  const top = page.lines.slice(0, first);
  const stamp = top.find(({ key }) => isStamp(key))?.index ?? first;
  const found: number[] = [];
  for (const line of top) {
    const { index } = line;
    if (index === page.title || page.marks.has(index) || !line.capitals || line.words < MIN_WORDS) continue;
    if (!besidePortal(page, found, index) || (LETTERHEAD.test(line.key) && !SLOGAN_WORDS.test(line.key))) continue;
    if (hasHeadlineBelow(page, line, stamp < index ? first : stamp)) found.push(index);
  }
  return found;
}

function besidePortal(page: ChromePage, found: readonly number[], index: number): boolean {
  return [index - 1, index + 1].some((at) => found.includes(at) || PORTAL_TOP.has(page.marks.get(at) ?? ''));
}

function hasHeadlineBelow(page: ChromePage, slogan: ChromeLine, until: number): boolean {
  if (page.title !== null) return page.title > slogan.index;
  return page.lines.slice(slogan.index + 1, until).some((line) => {
    if (page.marks.has(line.index) || isStamp(line.key) || looksLikeByline(line.text)) return false;
    const surelySlogan = SLOGAN_WORDS.test(slogan.key);
    if (line.capitals) return surelySlogan && !SLOGAN_WORDS.test(line.key) && line.words >= MIN_WORDS;
    return line.words >= (surelySlogan ? MIN_WORDS : MIN_HEADLINE_WORDS);
  });
}

function isStamp(key: string): boolean {
  const kind = stampKind(key);
  return kind !== null && kind !== 'clock';
}
