import { fold } from '../../text/marks';
import { isPortalName } from '../chrome/portal-name';
import type { PageBlock } from './page-blocks';

const HEADING = /^h[1-6]$/;
/** Shorter lines ("Tin tức") stand on every page of a portal and in every title. */
const MIN_TITLE_WORDS = 4;
/** Portal name included. */
const MAX_TITLE_LENGTH = 400;
/** Between title and portal name in the head: " | ", " - ", " – ", " » ", " :: ". */
const HEAD_SEPARATOR = /\s(?:[|»–—-]|::)\s/;
const NOT_WORD = /[^\p{L}\d]+/gu;

/**
 * Index of the block that is the page's title: the one that the head repeats, else the only `h1` outside the chrome.
 * A portal's own name is often an `h1` too, so without the head's word two of them decide nothing.
 *
 * @param headTitle `og:title` or `<title>`, portal name perhaps still in it
 * @param firstProse index of the first running text of the article; a title that is no heading stands above it
 * @example pageTitle(blocks, 'Quận 8 đối thoại với người dân | Trang thông tin điện tử Quận 8', 9, () => false)
 */
export function pageTitle(
  blocks: readonly PageBlock[],
  headTitle: string | null,
  firstProse: number,
  isChrome: (block: PageBlock) => boolean,
): number | null {
  const keys = blocks.map((block) => key(block.text));
  const tag = (index: number) => blocks[index]?.element.tagName ?? '';
  for (const wanted of headTitles(headTitle)) {
    const same = keys.flatMap((each, index) => (each === wanted ? [index] : []));
    const heading = same.find((index) => tag(index) === 'h1') ?? same.find((index) => HEADING.test(tag(index)));
    const found = heading ?? same.filter((index) => index < firstProse).at(-1);
    if (found !== undefined) return found;
  }
  const headings = blocks.flatMap((block, index) => {
    const wholeLink = block.linked >= block.text.length;
    if (tag(index) !== 'h1' || wholeLink || isPortalName(block.text)) return [];
    return !isChrome(block) || isHeadline(block.text) ? [index] : [];
  });
  return headings.length === 1 ? (headings[0] ?? null) : null;
}

/** In the header of a page an office's name is a short `h1` or one in capitals; a headline is neither. */
const MIN_HEADLINE_WORDS = 7;

function isHeadline(text: string): boolean {
  return text.split(' ').length >= MIN_HEADLINE_WORDS && text !== text.toUpperCase();
}

/** Keys of the head's title: whole, without its last parts, without its first parts; a portal's name is no title. */
function headTitles(headTitle: string | null): string[] {
  if (headTitle === null || headTitle.length > MAX_TITLE_LENGTH) return [];
  const parts = headTitle.split(HEAD_SEPARATOR);
  const ends = parts.map((_, cut) => parts.slice(0, parts.length - cut));
  const starts = parts.map((_, cut) => parts.slice(cut));
  return [...ends, ...starts]
    .map((piece) => piece.join(' - '))
    .filter((piece) => !isPortalName(piece))
    .map(key)
    .filter((piece) => piece.split(' ').length >= MIN_TITLE_WORDS);
}

function key(text: string): string {
  return text.length > MAX_TITLE_LENGTH ? '' : fold(text).replace(NOT_WORD, ' ').trim();
}
