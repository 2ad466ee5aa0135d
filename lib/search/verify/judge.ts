import { align, type Step } from './align';
import { compareTokens } from './compare-tokens';
import { heldRows, heldShare } from './coverage-share';
import { cutObjections } from './cut-limits';
import { differenceNotes } from './difference-notes';
import { type Edit, editsOf, type TokenText, trimEnds, withCutFigures } from './edits';
import type { Passage } from './passage-source';
import type { Piece } from './pieces';
import { runsOf } from './runs';
import { sentenceEnds } from './sentence-ends';
import { speakerOf } from './speaker-of';
import type { VerifyMatch } from './verdict';
import { type VerifyToken, verifyTokens } from './verify-tokens';
import { nearestWindow } from './window';

/** What was pasted and how it is compared. */
export interface Pasted {
  readonly text: string;
  /** Typed without any mark: every spelling agrees. */
  readonly unmarked: boolean;
  /** Whether it is punctuated at all. */
  readonly punctuated: boolean;
  /** Words that may still be compared, counted down; a text made to be dear must not hold up the others. */
  readonly work?: { left: number };
  /** Tokens of a passage, remembered where several pieces are held against the same one. */
  readonly tokensOf?: (passage: Passage) => readonly VerifyToken[];
}

/** What a passage costs beside the comparing, in words compared: its text is cut into words first. */
const PER_PASSAGE = 20_000;

/** A passage held against a piece of the paste. */
export interface Judged {
  readonly match: VerifyMatch;
  /** Every word agrees, and nothing stands between. */
  readonly exact: boolean;
  /** 0 to 1, see `heldShare`. */
  readonly share: number;
  /** Tokens of the piece that the passage holds in long rows. */
  readonly rows: readonly number[];
  readonly score: number;
}

/**
 * Holds a piece of the paste against one passage; null where they have no word in common.
 *
 * @example judge(pasted, piece, passage)?.exact
 */
export function judge(pasted: Pasted, piece: Piece, passage: Passage): Judged | null {
  const { report, paragraph, text } = passage;
  const source: TokenText = nearestWindow(
    { text, tokens: pasted.tokensOf?.(passage) ?? verifyTokens(text, false) },
    piece.tokens,
  );
  if (pasted.work) pasted.work.left -= piece.tokens.length * source.tokens.length + PER_PASSAGE;
  const compare = compareTokens({ pasted: pasted.unmarked, source: report.unmarked });
  const aligned = align(piece.tokens, source.tokens, compare, sentenceStarts(source));
  const steps = withCutFigures(trimEnds(aligned.steps), source.tokens);
  const found = steps.filter((step) => step.source >= 0);
  const [first, last] = [source.tokens[found[0]?.source ?? -1], source.tokens[found.at(-1)?.source ?? -1]];
  if (first === undefined || last === undefined) return null;
  const own: TokenText = { text: pasted.text, tokens: piece.tokens };
  const edits = editsOf(steps, own, source, pasted.punctuated);
  const [start, end] = [first.start, last.end];
  const objections = cutObjections(edits, source, report.unmarked);
  const notes = differenceNotes(edits, {
    pasted: own,
    source,
    unmarked: { pasted: pasted.unmarked, source: report.unmarked },
  });
  if (report.unmarked && !pasted.unmarked) notes.push('Báo cáo nguồn viết không dấu nên không so được dấu.');
  notes.push(...objections);
  if (!pasted.punctuated && runsThroughStops(source, found)) {
    notes.push('Nguồn có chỗ ngắt câu ở giữa; đoạn dán không có dấu câu nên không so được chỗ ấy.');
  }
  const difference = runsOf(edits, { ...own, bounds: [piece.start, piece.end] }, { ...source, bounds: [start, end] });
  return {
    match: {
      report,
      paragraph,
      start,
      end,
      text: text.slice(start, end),
      speaker: speakerOf(passage, start, end),
      difference,
      notes,
    },
    exact: edits.every(isPermitted) && objections.length === 0,
    share: heldShare(steps),
    rows: heldRows(steps),
    score: aligned.score,
  };
}

function isPermitted({ kind }: Edit): boolean {
  return kind === 'same' || kind === 'cut';
}

/** Whether a sentence of the source ends between two neighbours that the paste has, too. */
function runsThroughStops({ text, tokens }: TokenText, steps: readonly Step[]): boolean {
  return steps.some(({ source, likeness }, i) => {
    const [left, right] = [tokens[source - 1], tokens[source]];
    const follows = i > 0 && likeness === 'same' && steps[i - 1]?.likeness === 'same';
    return follows && left !== undefined && right !== undefined && sentenceEnds(text, left, right);
  });
}

function sentenceStarts({ text, tokens }: TokenText): boolean[] {
  return tokens.map((token, i) => {
    const left = tokens[i - 1];
    return left === undefined || sentenceEnds(text, left, token);
  });
}

/**
 * The nearest first; of equally near ones those whose speaker is known, then the newest. The same order for the same corpus.
 *
 * @example judged.sort(byNearness)
 */
export function byNearness(a: Judged, b: Judged): number {
  const known = ({ match }: Judged) => (match.speaker === null ? 0 : 1);
  const day = ({ match }: Judged) => match.report.date?.value ?? '';
  return (
    Number(b.exact) - Number(a.exact) ||
    b.score - a.score ||
    known(b) - known(a) ||
    compareDown(day(a), day(b)) ||
    compareDown(b.match.report.id, a.match.report.id)
  );
}

function compareDown(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
