import { STOP_AT_END } from '../line-shape';
import { type Element, isElement, selfAndAncestors, withinFitting } from './elements';
import type { PageBlock } from './page-blocks';
import { pageTitle } from './page-title';

/** Where the article lies on a page. */
export interface PageShape {
  /** The smallest element that holds (nearly) all running text. */
  readonly main: Element;
  readonly inMain: (element: Element) => boolean;
  /** Index of the block that is the title, when the page says so. */
  readonly title: number | null;
  /** Whether an element lies in the smallest one around title and main text; always, where there is no title. */
  readonly inRegion: (element: Element) => boolean;
  readonly firstOfMain: number;
  readonly lastOfMain: number;
  /** Index of the last running text in `main`. */
  readonly lastProse: number;
  /** Elements that may be chrome by their name: they hold neither title nor article nor much of the page's text. */
  readonly mayBeChrome: (element: Element) => boolean;
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

/** An element named "footer" that holds a third of the page's text is a badly named article. */
const MAX_CHROME_PROSE = 0.3;

/**
 * Finds the article: the densest container of running text, its title, and what surrounds both.
 *
 * @param isNamedChrome elements whose text does not count, as long as there is text elsewhere
 * @param headTitle what the head calls the page, portal name perhaps still in it
 */
export function pageShape(
  root: Element,
  blocks: readonly PageBlock[],
  isNamedChrome: (element: Element) => boolean,
  headTitle: string | null,
): PageShape {
  const prose = blocks.filter(isProse);
  const all = weigh(root, prose);
  const total = all.get(root) ?? 0;
  const isSmall = (element: Element) => (all.get(element) ?? 0) <= total * MAX_CHROME_PROSE;
  const inChrome = withinFitting((element) => isSmall(element) && isNamedChrome(element));
  const outside = weigh(
    root,
    prose.filter((block) => !inChrome(block.element)),
  );
  const main = densest(root, (outside.get(root) ?? 0) > 0 ? outside : all);
  const inMain = withinFitting((element) => element === main);
  const ofMain = blocks.flatMap((block, index) => (inMain(block.element) ? [{ block, index }] : []));
  const proseOfMain = ofMain.filter(({ block }) => isProse(block));
  const title = pageTitle(blocks, headTitle, proseOfMain[0]?.index ?? -1, (block) => inChrome(block.element));
  const titleElement = title === null ? undefined : blocks[title]?.element;
  const aroundMain = new Set(selfAndAncestors(main));
  const aroundTitle = new Set(titleElement === undefined ? [] : selfAndAncestors(titleElement));
  const region = [...aroundTitle].find((element) => aroundMain.has(element)) ?? root;
  return {
    main,
    inMain,
    title,
    inRegion: withinFitting((element) => element === region),
    firstOfMain: ofMain[0]?.index ?? 0,
    lastOfMain: ofMain.at(-1)?.index ?? blocks.length - 1,
    lastProse: proseOfMain.at(-1)?.index ?? -1,
    mayBeChrome: (element) => !aroundMain.has(element) && !aroundTitle.has(element) && isSmall(element),
  };
}

/** How much of the blocks' text stands in each element, down to the last. */
function weigh(root: Element, blocks: readonly PageBlock[]): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const { element, text } of blocks) weights.set(element, (weights.get(element) ?? 0) + text.length);
  const add = (element: Element): number => {
    let weight = weights.get(element) ?? 0;
    for (const child of element.childNodes) if (isElement(child)) weight += add(child);
    if (weight > 0) weights.set(element, weight);
    return weight;
  };
  add(root);
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
