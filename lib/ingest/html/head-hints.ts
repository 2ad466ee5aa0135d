import type { SourceHints } from '../../report/raw-document';
import { isPortalName } from '../chrome/portal-name';
import { attribute, type Document, type Element, isElement, isText } from './elements';

/**
 * In the order of trust; the first that has a value wins. Names of OpenGraph, schema.org, Dublin Core. Times of change
 * are not among them: a portal that moves house touches every page.
 */
const PUBLISHED_NAMES = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dc.date',
  'dc.date.created',
];
const WEB_ADDRESS = /^https?:\/\//i;
const BLANKS = /\s+/g;

/**
 * What the head of a page says about it, as written: title, site, time, address. Elements that a sloppy portal puts
 * into the body count too.
 *
 * @example headHints(parsePage('<title>A | Cổng thông tin</title>')).headTitle // 'A | Cổng thông tin'
 */
export function headHints(document: Document): SourceHints {
  const metas = new Map<string, string>();
  let title: string | null = null;
  let canonical: string | null = null;
  for (const element of elementsOf(document)) {
    const value = clean(attribute(element, 'content'));
    if (element.tagName === 'meta' && value !== null) {
      const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
      if (name !== null && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), value);
    } else if (element.tagName === 'title' && element.namespaceURI.endsWith('xhtml')) {
      title ??= clean(element.childNodes.map((node) => (isText(node) ? node.value : '')).join(''));
    } else if (element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical') {
      canonical ??= clean(attribute(element, 'href'));
    }
  }
  const published = PUBLISHED_NAMES.map((name) => metas.get(name)).find((value) => value !== undefined);
  const address = [canonical, metas.get('og:url')].find((value) => WEB_ADDRESS.test(value ?? ''));
  return {
    headTitle: metas.get('og:title') ?? title,
    siteName: metas.get('og:site_name') ?? portalIn(title),
    published: published ?? null,
    address: address ?? null,
  };
}

/** Between a page's title and its portal's name: " | ", " - ", " – ", " » ", " :: ". */
const SEPARATOR = /\s(?:[|»–—-]|::)\s/;

const MAX_LENGTH = 400;

/** The portal's name behind (or before) the page's own title. It may hold a dash itself: "… huyện A - Tỉnh B". */
function portalIn(title: string | null): string | null {
  const parts = title === null || title.length > MAX_LENGTH ? [] : title.split(SEPARATOR);
  const pieces = parts.flatMap((_, at) => [parts.slice(at).join(' - '), parts[at] ?? '']);
  return pieces.find(isPortalName)?.trim() ?? null;
}

function clean(value: string | null): string | null {
  const text = value?.replace(BLANKS, ' ').trim().normalize('NFC') ?? '';
  return text === '' ? null : text;
}

function* elementsOf(document: Document): Generator<Element> {
  const open: Element[] = document.childNodes.filter(isElement).reverse();
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    yield element;
    for (const child of [...element.childNodes].reverse()) if (isElement(child)) open.push(child);
  }
}
