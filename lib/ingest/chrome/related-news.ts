import { looksLikeByline } from './byline';
import { bodyOf, type ChromeLine, type ChromePage } from './chrome-line';
import { RELATED_HEADINGS } from './page-words';

/** Signs and counts behind a heading: "Các tin khác:", "Tin liên quan »", "Bình luận (3)". */
const TAIL = /[\s:.…»›>|()\d-]+$/u;
/** A headline; longer is a lead with its sentence. */
const MAX_HEADLINE_LENGTH = 220;

/**
 * "Các tin khác" and its kin; after the report also everything below such a heading, as long as it is nothing but
 * headlines, dates and links to the end. One paragraph below it, and only the heading goes. Bylines stay.
 *
 * @example findRelatedNews(page) // [17, 18, 19]
 */
export function findRelatedNews(page: ChromePage): number[] {
  const headings = page.lines.filter(({ key }) => key !== '' && RELATED_HEADINGS.has(key.replace(TAIL, '')));
  const found = new Set(headings.map(({ index }) => index));
  const { last } = bodyOf(page);
  const heading = headings.find(({ index }) => index > last)?.index;
  if (heading === undefined || last === page.lines.length) return [...found];
  const below = page.lines.slice(heading + 1).filter(({ index }) => !page.marks.has(index));
  if (below.every(isHeadline)) {
    for (const line of below) if (!looksLikeByline(line.text)) found.add(line.index);
  }
  return [...found];
}

function isHeadline(line: ChromeLine): boolean {
  return !line.prose && line.text.length <= MAX_HEADLINE_LENGTH;
}
