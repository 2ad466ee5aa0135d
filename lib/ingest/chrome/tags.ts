import table from '../../../data/vocabulary/boilerplate.json' with { type: 'json' };
import { bodyOf, type ChromePage } from './chrome-line';
import { startingWith } from './page-words';

/** "Từ khóa: kênh Đôi, tái định cư", "Tags: …" below an article. */
const TAGS = startingWith(table.tagLabels, '\\s*:');

/**
 * The line of tags below the report; above its last paragraph such a line is text.
 *
 * @example findTags(page) // [14]
 */
export function findTags(page: ChromePage): number[] {
  const { last } = bodyOf(page);
  return page.lines.filter(({ index, key }) => index > last && TAGS.test(key)).map(({ index }) => index);
}
