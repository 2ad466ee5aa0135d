import type { BoilerplateMark } from '../../report/raw-document';
import { looksLikeByline } from '../chrome/byline';
import type { ChromeName } from './chrome-names';
import { type Element, selfAndAncestors } from './elements';
import type { PageBlock } from './page-blocks';
import { isProse, type PageShape } from './page-shape';

/** Not all of it: "- " before a link and a date behind it are not the link's. */
const LINK_LIST_SHARE = 0.6;
const HEADING = /^h[1-6]$/;

interface Page {
  readonly blocks: readonly PageBlock[];
  readonly shape: PageShape;
  readonly chromeOf: (element: Element) => ChromeName | null;
}

interface ChromeRule {
  readonly name: string;
  /** Where it looks below the title, whoever wrote the report may be named. */
  readonly mayHoldByline: boolean;
  readonly fits: (block: PageBlock, index: number, page: Page) => string | boolean;
}

/**
 * Rules for what a page says by its elements, in order: the name of an element says most, its place or its links
 * less. Nothing of the article may be lost: running text is chrome only in an element that calls itself so, outside
 * the article; a byline never is.
 */
const PAGE_RULES: readonly ChromeRule[] = [
  { name: 'element', mayHoldByline: false, fits: namedChrome },
  // What stands above a title that the page itself calls so: portal name, clock, left column of a layout table.
  {
    name: 'page-top',
    mayHoldByline: false,
    fits: (block, index, { shape }) =>
      shape.title !== null && index < shape.title && index < shape.firstOfMain && !isProse(block),
  },
  { name: 'link-list', mayHoldByline: true, fits: linkList },
  // What stands below the article and outside of the box that holds it and its title: right column, notices.
  {
    name: 'page-bottom',
    mayHoldByline: true,
    fits: (block, index, { shape }) => index > shape.lastOfMain && !shape.inRegion(block.element) && !isProse(block),
  },
];

/**
 * Marks for the blocks that are chrome of the page by element, role, class and id, links or place.
 *
 * @param chromeOf the reason to take an element for chrome by its name
 * @example pageChrome(blocks, shape, chromeNameOf) // [{ paragraph: 0, rule: 'navigation' }]
 */
export function pageChrome(
  blocks: readonly PageBlock[],
  shape: PageShape,
  chromeOf: (element: Element) => ChromeName | null,
): BoilerplateMark[] {
  const page: Page = { blocks, shape, chromeOf };
  return blocks.flatMap((block, paragraph) => {
    if (paragraph === shape.title) return [];
    for (const rule of PAGE_RULES) {
      const found = rule.fits(block, paragraph, page);
      if (found === false) continue;
      if (rule.mayHoldByline && looksLikeByline(block.text)) continue;
      return [{ paragraph, rule: found === true ? rule.name : found }];
    }
    return [];
  });
}

function namedChrome(block: PageBlock, _: number, { shape, chromeOf }: Page): string | false {
  const inside = shape.inMain(block.element);
  const prose = isProse(block);
  if (inside && (prose || HEADING.test(block.element.tagName) || looksLikeByline(block.text))) return false;
  for (const element of selfAndAncestors(block.element)) {
    if (element === shape.main) return false;
    const name = chromeOf(element);
    if (name === null || (inside && !name.insideArticle) || (prose && !name.takesProse)) continue;
    if (shape.mayBeChrome(element)) return name.rule;
  }
  return false;
}

/** Outside the article any block that is all link; inside only two of them below its last paragraph. */
function linkList(block: PageBlock, index: number, { blocks, shape }: Page): boolean {
  const allLink = (each: PageBlock | undefined) =>
    each !== undefined && !each.annex && !isProse(each) && each.linked > each.text.length * LINK_LIST_SHARE;
  if (!allLink(block)) return false;
  if (!shape.inMain(block.element)) return true;
  return index > shape.lastProse && (allLink(blocks[index - 1]) || allLink(blocks[index + 1]));
}
