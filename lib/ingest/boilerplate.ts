import type { BoilerplateMark, SourceHints } from '../report/raw-document';
import { fold } from '../text/marks';
import { normalise } from '../text/normalise';
import { type ChromePage, chromeLine } from './chrome/chrome-line';
import { findMenus } from './chrome/menu';
import { findNotices, noticeLines } from './chrome/notices';
import { findButtons } from './chrome/page-tools';
import { isPortalName } from './chrome/portal-name';
import { type StampKind, stampKind } from './chrome/publish-stamp';
import { findRelatedNews } from './chrome/related-news';
import { linePieces, singleLineRule } from './chrome/single-lines';
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

/** Chrome whose times belong to other articles or to the day on which the page was saved. */
const ELSEWHERE = new Set([
  'related-news',
  'link-list',
  'comments',
  'side-column',
  'page-footer',
  'page-bottom',
  'portal-clock',
]);

/**
 * What the chrome of a portal says about its report: the portal's name, the time of publication as written. What the
 * head of the page says goes before it.
 *
 * @example chromeHints(paragraphs, marks, NO_HINTS).published // 'Đăng lúc: 13/12/2022 (GMT+7)'
 */
export function chromeHints(
  paragraphs: readonly string[],
  marks: readonly BoilerplateMark[],
  known: SourceHints,
): SourceHints {
  const siteName = known.siteName ?? paragraphs.find(isPortalName)?.trim() ?? null;
  const stamps = marks
    .filter(({ rule }) => !ELSEWHERE.has(rule))
    .flatMap(({ paragraph, rule }) => {
      const text = normalise(paragraphs[paragraph] ?? '').text.trim();
      const pieces = stampKind(fold(text)) === null ? linePieces(text) : [text];
      return pieces.map((piece) => ({ piece, kind: stampKind(fold(piece)), rule }));
    })
    .filter(({ kind, rule }) => kind === 'published' || kind === 'updated' || rule === 'publish-stamp');
  const of = (wanted: StampKind) => stamps.find(({ kind }) => kind === wanted)?.piece ?? null;
  const published = known.published ?? of('published') ?? of('updated') ?? of('timed') ?? of('date');
  return { ...known, siteName, published };
}
