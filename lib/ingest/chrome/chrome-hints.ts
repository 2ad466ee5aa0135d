import type { BoilerplateMark, SourceHints } from '../../report/raw-document';
import { fold } from '../../text/marks';
import { normalise } from '../../text/normalise';
import { isPortalName } from './portal-name';
import { type StampKind, stampKind } from './publish-stamp';
import { linePieces } from './single-lines';

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
  const end = otherNews(paragraphs, marks);
  const stamps = marks
    .filter(({ paragraph, rule }) => paragraph < end && !ELSEWHERE.has(rule))
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

/** Shorter blocks may be headlines or leads of other articles. */
const PARAGRAPH_LENGTH = 100;

/** Index of the first list of other news below the report; the times under it are theirs. */
function otherNews(paragraphs: readonly string[], marks: readonly BoilerplateMark[]): number {
  const marked = new Set(marks.map(({ paragraph }) => paragraph));
  const body = paragraphs.findIndex((text, index) => text.length >= PARAGRAPH_LENGTH && !marked.has(index));
  const found = marks.find(({ paragraph, rule }) => rule === 'related-news' && paragraph > body);
  return found?.paragraph ?? paragraphs.length;
}
