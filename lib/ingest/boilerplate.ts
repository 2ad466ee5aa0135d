import type { BoilerplateMark } from '../report/raw-document';
import { type ChromePage, chromeLine } from './chrome/chrome-line';
import { findMenus } from './chrome/menu';
import { findNotices, noticeLines } from './chrome/notices';
import { findButtons } from './chrome/page-tools';
import { isPortalName } from './chrome/portal-name';
import { findRelatedNews } from './chrome/related-news';
import { singleLineRule } from './chrome/single-lines';
import { findSlogans } from './chrome/slogan';
import { findTags } from './chrome/tags';
import { findTopWidgets } from './chrome/top-widgets';

/** One step: the indices of the blocks that it takes for chrome, seeing what the steps before it have marked. */
interface BoilerplateRule {
  readonly name: string;
  readonly find: (page: ChromePage) => readonly number[];
}

/**
 * Portal chrome that came along when a page was copied (DOSSIER 2.12) and that needs its place to be known for it; what
 * a line says by itself (SINGLE_LINES) is marked before, so that it cannot be taken for the report's top or end. The
 * slogan comes after the menu it stands beside; the list of other news last, because everything below it must be
 * explained by then.
 */
export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  {
    name: 'portal-name',
    find: ({ lines }) => lines.filter((line) => isPortalName(line.text)).map((line) => line.index),
  },
  { name: 'page-tools', find: findButtons },
  { name: 'menu', find: findMenus },
  { name: 'slogan', find: findSlogans },
  { name: 'zoom', find: (page) => findTopWidgets(page, 'zoom') },
  { name: 'portal-clock', find: (page) => findTopWidgets(page, 'portal-clock') },
  { name: 'publish-stamp', find: (page) => findTopWidgets(page, 'publish-stamp') },
  { name: 'notice', find: findNotices },
  { name: 'tags', find: findTags },
  { name: 'related-news', find: findRelatedNews },
];

/**
 * Marks for the blocks that are portal chrome by their words, beside those that the container gave away.
 *
 * @param title index of the block that the container calls its title; it is never marked
 * @param known marks by the container
 * @example markBoilerplate(['loading....'], null, []) // [{ paragraph: 0, rule: 'placeholder' }]
 */
export function markBoilerplate(
  paragraphs: readonly string[],
  title: number | null,
  known: readonly BoilerplateMark[],
): BoilerplateMark[] {
  const lines = paragraphs.map(chromeLine);
  const marks = new Map(known.map(({ paragraph, rule }) => [paragraph, rule]));
  const mark = (index: number, rule: string) => {
    if (index !== title && !marks.has(index)) marks.set(index, rule);
  };
  for (const { index, key } of lines) {
    const rule = singleLineRule(key);
    if (rule !== null) mark(index, rule);
  }
  const page: ChromePage = { lines, title, marks, notices: noticeLines(lines) };
  for (const { name, find } of BOILERPLATE_RULES) {
    for (const index of find(page)) mark(index, name);
  }
  return [...marks].sort(([a], [b]) => a - b).map(([paragraph, rule]) => ({ paragraph, rule }));
}
