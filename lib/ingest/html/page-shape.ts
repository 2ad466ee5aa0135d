import { STOP_AT_END } from '../line-shape';
import { type Element, isElement, selfAndAncestors } from './elements';
import type { PageBlock } from './page-blocks';
import { pageTitle } from './page-title';

/** Where the article lies on a page. */
export interface PageShape {
  /** The smallest element that holds (nearly) all running text. */
  readonly main: Element;
  /** Index of the block that is the title, when the page says so. */
  readonly title: number | null;
  /** The smallest element around title and main text; null without a title. */
  readonly region: Element | null;
  readonly firstOfMain: number;
  readonly lastOfMain: number;
  /** Index of the last running text in `main`. */
  readonly lastProse: number;
  /** Share of all running text that stands in an element, 0 to 1. */
  readonly proseShare: (element: Element) => number;
}

/** A menu entry has 30 characters, a headline up to 150 and no stop; a paragraph of a report is longer and ends in one. */
const PROSE_LENGTH = 60;
const LONG_PROSE_LENGTH = 200;
/** "Related news" with a sentence below each link stays under; a paragraph that links to a decree does not. */
const MAX_LINKED_SHARE = 0.3;
/** A lead of one tenth may stand in a box of its own; what is left over is notices and footers. */
const MAIN_SHARE = 0.85;

/**
 * True for running text: what nobody may mistake for chrome.
 *
 * @example isProse({ text: 'Sáng 10/10, quận Long Biên tổ chức lễ hưởng ứng Ngày Chuyển đổi số quốc gia.', linked: 0 })
 */
export function isProse(block: Pick<PageBlock, 'text' | 'linked'>): boolean {
  const { length } = block.text;
  if (block.linked > length * MAX_LINKED_SHARE) return false;
  return length >= LONG_PROSE_LENGTH || (length >= PROSE_LENGTH && STOP_AT_END.test(block.text));
}

/**
 * Finds the article: the densest container of running text, its title, and what surrounds both.
 *
 * @param mayBeChrome elements whose text does not count, as long as there is text elsewhere
 * @param headTitle what the head calls the page, portal name perhaps still in it
 */
export function pageShape(
  root: Element,
  blocks: readonly PageBlock[],
  mayBeChrome: (element: Element) => boolean,
  headTitle: string | null,
): PageShape {
  const prose = blocks.filter(isProse);
  const all = weigh(prose);
  const outsideChrome = weigh(prose.filter((block) => !within(block.element, mayBeChrome)));
  const main = densest(root, (outsideChrome.get(root) ?? 0) > 0 ? outsideChrome : all);
  const inMain = blocks.flatMap((block, index) => (isWithin(block.element, main) ? [index] : []));
  const total = all.get(root) ?? 0;
  const proseShare = (element: Element) => (total === 0 ? 0 : (all.get(element) ?? 0) / total);
  const firstOfMain = inMain[0] ?? 0;
  const lastOfMain = inMain.at(-1) ?? blocks.length - 1;
  const isChrome = (element: Element) => mayBeChrome(element) && proseShare(element) < MAX_CHROME_PROSE;
  const proseOfMain = inMain.filter((index) => isProse(blocks[index] ?? NO_BLOCK));
  const firstProse = proseOfMain[0] ?? -1;
  const lastProse = proseOfMain.at(-1) ?? -1;
  const title = pageTitle(blocks, headTitle, firstProse, (block) => within(block.element, isChrome));
  const titleElement = title === null ? undefined : blocks[title]?.element;
  const region = titleElement === undefined ? null : commonAncestor(titleElement, main);
  return { main, title, region, firstOfMain, lastOfMain, lastProse, proseShare };
}

const NO_BLOCK = { text: '', linked: 0 };
/** An element named "footer" that holds a third of the page's text is a badly named article. */
export const MAX_CHROME_PROSE = 0.3;

export function isWithin(element: Element, ancestor: Element): boolean {
  return within(element, (each) => each === ancestor);
}

function within(element: Element, wanted: (element: Element) => boolean): boolean {
  for (const each of selfAndAncestors(element)) if (wanted(each)) return true;
  return false;
}

function weigh(blocks: readonly PageBlock[]): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const block of blocks) {
    for (const each of selfAndAncestors(block.element)) {
      weights.set(each, (weights.get(each) ?? 0) + block.text.length);
    }
  }
  return weights;
}

function densest(root: Element, weights: ReadonlyMap<Element, number>): Element {
  const enough = (weights.get(root) ?? 0) * MAIN_SHARE;
  if (enough === 0) return root;
  let main = root;
  for (;;) {
    const child = main.childNodes.find((node) => isElement(node) && (weights.get(node) ?? 0) >= enough);
    if (child === undefined || !isElement(child)) return main;
    main = child;
  }
}

function commonAncestor(one: Element, other: Element): Element | null {
  const ancestors = new Set(selfAndAncestors(one));
  for (const each of selfAndAncestors(other)) if (ancestors.has(each)) return each;
  return null;
}
