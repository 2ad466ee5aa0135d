import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;
export type Document = DefaultTreeAdapterTypes.Document;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What begins and ends a block of text. Table cells and options are blocks: their words never run together. */
export const BLOCK_ELEMENTS = words(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main marquee menu nav ol optgroup ' +
    'option p pre search section select summary table tbody td textarea tfoot th thead tr ul',
);

/** What never shows its text; `head` is read for hints. */
export const DROPPED_ELEMENTS = words(
  'script style noscript template svg math head title iframe object embed applet audio video canvas map datalist ' +
    'noframes noembed frameset rp',
);

/** `display: none` and `visibility: hidden`, blanks optional. */
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** A span may be told to stand alone: `display: block`, `flex`, `grid`, `table`. */
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)/i;
const NOT_WORD = /[^a-z\d]+/;
/** menuTop, mainMenu: a capital begins a new word. */
const CAMEL_CASE = /([a-z\d])([A-Z])/g;

export function isElement(node: ChildNode | DefaultTreeAdapterTypes.ParentNode): node is Element {
  return 'tagName' in node;
}

export function isText(node: ChildNode): node is TextNode {
  return node.nodeName === '#text';
}

/**
 * Value of an attribute, or null.
 *
 * @example attribute(link, 'href')
 */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

export function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent !== null && isElement(parent) ? parent : null;
}

/** The element itself, then its ancestors up to `html`. */
export function* selfAndAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) yield at;
}

export function isHidden(element: Element): boolean {
  return attribute(element, 'hidden') !== null || HIDDEN_STYLE.test(attribute(element, 'style') ?? '');
}

export function isBlockElement(element: Element): boolean {
  return BLOCK_ELEMENTS.has(element.tagName) || BLOCK_STYLE.test(attribute(element, 'style') ?? '');
}

/**
 * The words of an element's class and id, lower case: "siteHeader main-menu" is site, header, main, menu.
 *
 * @example nameWords(element) // ['other', 'news']
 */
export function nameWords(element: Element): string[] {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return names.replace(CAMEL_CASE, '$1 $2').toLowerCase().split(NOT_WORD).filter(Boolean);
}

/**
 * Whether an element or one around it fits, remembered for each element: pages ask for thousands of blocks and nest
 * hundreds deep.
 *
 * @example const inMenu = withinFitting((element) => element.tagName === 'nav'); inMenu(link) // true
 */
export function withinFitting(fits: (element: Element) => boolean): (element: Element) => boolean {
  const known = new WeakMap<Element, boolean>();
  const within = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = parentOf(element);
    const found = fits(element) || (parent !== null && within(parent));
    known.set(element, found);
    return found;
  };
  return within;
}

/** The same value for the same element, worked out once. */
export function remembered<T>(of: (element: Element) => T): (element: Element) => T {
  const known = new WeakMap<Element, { readonly value: T }>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before.value;
    const value = of(element);
    known.set(element, { value });
    return value;
  };
}
