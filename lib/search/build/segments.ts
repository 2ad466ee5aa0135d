import type { Report } from '../../report/report';
import { titleParagraph } from '../../report/title-paragraph';
import { tokenise } from '../../text/tokenise';
import { analyseForIndex } from '../matching/terms';

/** A stretch of a report that phrases do not cross: the title (`paragraph` null) or one paragraph of text. */
export interface Segment {
  readonly paragraph: number | null;
  readonly text: string;
}

/**
 * What of a report is searched, in reading order: the title, then the paragraphs that are text. Portal chrome is
 * left out, and the paragraph that is the title is not there twice.
 *
 * @example segmentsOf(report)[0] // { paragraph: null, text: 'Hội nghị …' }
 */
export function segmentsOf(report: Report): Segment[] {
  const skipped = new Set<number>(report.boilerplate);
  const title = titleParagraph(report);
  if (title !== null) skipped.add(title);
  const segments: Segment[] = report.title === null ? [] : [{ paragraph: null, text: report.title }];
  report.paragraphs.forEach((text, paragraph) => {
    if (!skipped.has(paragraph)) segments.push({ paragraph, text });
  });
  return segments;
}

/** A token of a segment: where it stands in its text and the term it is stored under. */
export interface TermToken {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/**
 * The tokens of a text as the index holds them.
 *
 * @example termTokens('Huyện ủy', false).length // 2
 */
export function termTokens(text: string, unmarkedReport: boolean): TermToken[] {
  return tokenise(text).map((token) => ({
    start: token.start,
    end: token.end,
    term: analyseForIndex(token, unmarkedReport),
  }));
}
