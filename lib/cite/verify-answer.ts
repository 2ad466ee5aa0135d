import { reportHeading } from '../report/heading';
import type { VerifyMatch, VerifyResult } from '../search/verify/verdict';
import { permalinkHref, quoteHref, reportHref } from '../url/hrefs';
import { MAX_SHORT_WORDS } from '../url/permalink';
import { permalinkOf } from './permalink-of';

/** `GET` and `POST /api/v1/verify`. */
export type VerifyAnswer = ReturnType<typeof verifyAnswer>;

/**
 * The checked quote as JSON, with the addresses of the site put on. `paragraph` counts from 0, `start` and `end` are offsets
 * into it.
 *
 * @example verifyAnswer(await engine.verify('thích ứng an toàn')).verdict
 */
export function verifyAnswer({ verdict, matches, pieces, notes }: VerifyResult) {
  return {
    verdict,
    notes,
    matches: matches.map(matchAnswer),
    pieces: pieces.map((piece) => ({ ...piece, matches: piece.matches.map(matchAnswer) })),
  };
}

function matchAnswer(match: VerifyMatch) {
  const { report, paragraph, start, end, text, speaker, difference, notes } = match;
  const place = report.commune ?? report.district ?? report.province ?? report.provinceNow;
  return {
    report: {
      id: report.id,
      title: report.title,
      heading: reportHeading(report),
      date: report.date === null ? null : { value: report.date.value, precision: report.date.precision },
      place: place === null ? null : { slug: place.slug, label: place.label },
    },
    url: matchHref(match),
    quoteUrl: quotePageHref(match),
    paragraph,
    start,
    end,
    text,
    speaker,
    difference,
    notes,
  };
}

/**
 * Address of a passage in its report; of the report alone for a title that stands in no paragraph.
 *
 * @example matchHref(match) // '/bao-cao/bao-cao-1?doan=7&trich=ocop#p7'
 */
export function matchHref({ report, paragraph, start, end }: VerifyMatch): string {
  if (paragraph === null) return reportHref(report.id);
  return permalinkHref(report.id, permalinkOf(report, { paragraph, start, end }, MAX_SHORT_WORDS));
}

/**
 * Address of the page with the citation of a passage; null where the passage is no paragraph.
 *
 * @example quotePageHref(match) // '/trich-dan/bao-cao-1/7?trich=ocop'
 */
export function quotePageHref({ report, paragraph, start, end }: VerifyMatch): string | null {
  if (paragraph === null) return null;
  return quoteHref(report.id, paragraph, permalinkOf(report, { paragraph, start, end }, MAX_SHORT_WORDS));
}
