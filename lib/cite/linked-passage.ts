import type { Report } from '../report/report';
import { byNearness, type Judged, judge } from '../search/verify/judge';
import { wholePiece } from '../search/verify/pieces';
import type { VerifyMatch } from '../search/verify/verdict';
import { verifyTokens } from '../search/verify/verify-tokens';
import type { Permalink } from '../url/permalink';
import { type Followed, followPermalink } from './follow-permalink';

/** A link, where it leads today, and what comes nearest to its words where they are gone. */
export interface LinkedPassage {
  readonly link: Permalink;
  readonly followed: Followed;
  /** Today's text nearest to the words of the link, word by word; null where they are found, or where nothing is near. */
  readonly nearest: VerifyMatch | null;
}

/** Paragraphs that are held against the words one by one. */
const CANDIDATES = 5;
/** A paragraph that holds less of the words is another one (`heldShare`: words in a row count more). */
const NEAR_SHARE = 0.4;
/** UTF-16 units that are read for it, around the paragraph of the link. */
const BUDGET = 400_000;

/**
 * Follows a link into the report as it is now.
 *
 * @example linkedPassage(report, link).followed.kind // 'gone'
 */
export function linkedPassage(report: Report, link: Permalink): LinkedPassage {
  const followed = followPermalink(report, link);
  return { link, followed, nearest: followed.kind === 'gone' ? nearestOf(report, link) : null };
}

function nearestOf(report: Report, link: Permalink): VerifyMatch | null {
  const text = link.words;
  const tokens = verifyTokens(text, true);
  const wanted = new Set(tokens.map(({ folded }) => folded));
  if (wanted.size === 0) return null;
  // What the portal puts around a report is no text of its own.
  const chrome = new Set(report.boilerplate);
  let budget = BUDGET;
  const shared = report.paragraphs
    .map((paragraph, index) => ({ text: paragraph, paragraph: index }))
    .sort((a, b) => Math.abs(a.paragraph - link.paragraph) - Math.abs(b.paragraph - link.paragraph))
    .filter((each) => {
      if (chrome.has(each.paragraph) && each.paragraph !== link.paragraph) return false;
      budget -= each.text.length;
      return budget >= 0;
    })
    .map((each) => {
      const held = new Set(verifyTokens(each.text, false).map(({ folded }) => folded));
      return { ...each, held: [...wanted].filter((word) => held.has(word)).length };
    });
  const piece = wholePiece(text, tokens);
  const tokensOf = (passage: { readonly text: string }) => verifyTokens(passage.text, false);
  // Five passages bound the work: its count is not asked.
  const pasted = { text, unmarked: false, punctuated: true, work: { left: 0 }, tokensOf };
  const judged = shared
    .sort((a, b) => b.held - a.held)
    .slice(0, CANDIDATES)
    .flatMap(({ text: passage, paragraph }): Judged[] => {
      const found = judge(pasted, piece, { report, paragraph, text: passage });
      return found === null || found.share < NEAR_SHARE ? [] : [found];
    });
  return judged.sort(byNearness)[0]?.match ?? null;
}
