import { bodyOf, type ChromePage } from './chrome-line';
import { stampKind } from './publish-stamp';

/** A headline; "Tin tức" above a stamp is none. */
const MIN_HEADLINE_WORDS = 4;
/** The zoom widget of many portals; in the body it may be a figure. */
const ZOOM = '100%';

/**
 * What is chrome only above or below the report: the zoom widget, and times without a word: below a headline they say
 * when it was published, above it or below the
 * report they are the clock of the portal (DOSSIER 2.6) and say nothing.
 *
 * @example findTopWidgets(page, 'publish-stamp') // [3]
 */
export function findTopWidgets(page: ChromePage, rule: 'zoom' | 'publish-stamp' | 'portal-clock'): number[] {
  const { first, last } = bodyOf(page);
  const headline =
    page.title ?? page.lines.findIndex(({ index, words }) => !page.marks.has(index) && words >= MIN_HEADLINE_WORDS);
  const ruleOf = (index: number, key: string) => {
    if (index >= first && index <= last) return null;
    if (key === ZOOM) return 'zoom';
    const kind = stampKind(key);
    const below = headline >= 0 && index > headline;
    if (kind === 'timed') return below && index < first ? 'publish-stamp' : 'portal-clock';
    return kind === 'date' && below && index < first ? 'publish-stamp' : null;
  };
  return page.lines.filter(({ index, key }) => ruleOf(index, key) === rule).map(({ index }) => index);
}
