import { type Across, acrossOf } from './across';
import { isTypedUnmarked } from './compare-tokens';
import { byNearness, type Judged, judge, type Pasted } from './judge';
import type { Found, Passage, PassageSource, Sought } from './passage-source';
import { type Piece, splitPieces, wholePiece } from './pieces';
import {
  MAX_VERIFY_LENGTH,
  MOST_PLACES,
  SURE_PLACES,
  type Verdict,
  type VerifyMatch,
  type VerifyPiece,
  type VerifyResult,
} from './verdict';
import { isIndexed, type VerifyToken, verifyTokens } from './verify-tokens';
import { wholeNotes } from './whole-notes';

/** Passages shown for one piece. */
const SHOWN = 3;
/** And for the whole text. */
const SHOWN_OF_ALL = 5;
/** Of each piece of a text of more than this only SURE_PLACES are read again with their signs and full stops. */
const MANY_PIECES = 20;
/** Words compared: more take about a second. */
const MOST_WORK = 20_000_000;
/** Places of a piece that are read however much was compared before. */
const LEAST_READ = 4;
/** A passage is near where it holds this share (verify.test.ts: changed sentences hold more, unrelated ones less). */
const NEAR_SHARE = 0.42;
/** Or where several passages together hold this share in long rows: sentences of several reports run into one. */
const TOGETHER = 0.6;
/** A passage that holds this much of the whole text is shown beside the whole of it. */
const WHOLE_SHARE = 0.8;

type Asked = Pasted & Required<Pick<Pasted, 'work'>>;

/**
 * Holds a pasted quote against the corpus. Case, punctuation, blanks, composed marks and tone style do not matter; every
 * word, number and sign does. Never throws for anything that can be pasted.
 *
 * @param text at most MAX_VERIFY_LENGTH units are read
 * @example verifyText('thích ứng an toàn', source).verdict // 'exact'
 */
export function verifyText(text: string, source: PassageSource): VerifyResult {
  const given = text.slice(0, MAX_VERIFY_LENGTH);
  const tokens = verifyTokens(given, true);
  if (!tokens.some(isIndexed))
    return { verdict: 'not-found', matches: [], pieces: [], notes: ['Đoạn dán chưa có chữ nào để so.'] };
  const pasted: Asked = {
    text: given,
    unmarked: isTypedUnmarked(tokens),
    // The full stop of 1.000 is none.
    punctuated: /[.,;:!?](?!\d)/.test(given),
    work: { left: MOST_WORK },
    tokensOf: rememberedTokens(),
  };
  const whole = wholePiece(given, tokens);
  const split = splitPieces(given, tokens);
  const pieces = split.length > 1 ? split : [];
  const textOf = (piece: Piece) => given.slice(piece.start, piece.end);
  // One line a hundred times over is looked for once.
  const distinct = [...new Map(pieces.map((piece) => [textOf(piece), piece])).values()];
  const [ofWhole = NOTHING, ...ofPieces] = source.find(
    [soughtOf(whole, true), ...distinct.map((piece) => soughtOf(piece, false))],
    pasted.unmarked,
  );
  const across = acrossOf(pasted, whole, ofWhole);
  const answer = (verdict: Verdict, judged: readonly VerifyPiece[], run: Across | null): VerifyResult => ({
    verdict,
    matches: judged.length === 1 ? (judged[0]?.matches ?? []) : bestOf(judged),
    pieces: judged,
    notes: wholeNotes(pasted, tokens, judged, run === null ? null : run.passages),
  });
  if (across?.pieces && !ofWhole.exact.some(({ passages }) => passages === 1))
    return answer('exact', across.pieces, across);
  const wholeJudged = judgeAll(pasted, whole, ofWhole, 1, pieces.length > 0);
  const one = pieceOf(pasted, whole, wholeJudged);
  const best = wholeJudged[0];
  const inOne = best !== undefined && best.share >= WHOLE_SHARE;
  if (one.verdict === 'exact') return answer('exact', [one], null);
  if (across?.pieces) return answer('exact', across.pieces, across);
  if (pieces.length === 0 || inOne) return answer(one.verdict, [one], null);
  const known = new Map<string, VerifyPiece>();
  for (const [i, piece] of distinct.entries()) {
    const found = ofPieces[i] ?? NOTHING;
    known.set(textOf(piece), pieceOf(pasted, piece, judgeAll(pasted, piece, found, pieces.length, false)));
  }
  const judged = pieces.flatMap((piece) => {
    const like = known.get(textOf(piece));
    return like === undefined ? [] : [{ ...like, start: piece.start, end: piece.end }];
  });
  const together = across !== null && judged.every(({ verdict }) => verdict === 'exact');
  return answer(together ? 'exact' : overall(judged), judged, together ? across : null);
}

function rememberedTokens(): NonNullable<Pasted['tokensOf']> {
  const known = new Map<Passage, readonly VerifyToken[]>();
  return (passage) => {
    const tokens = known.get(passage) ?? verifyTokens(passage.text, false);
    known.set(passage, tokens);
    return tokens;
  };
}

const NOTHING: Found = { exact: [], near: [] };

function soughtOf({ tokens }: Piece, acrossParagraphs: boolean): Sought {
  const fragments: VerifyToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'cut') fragments.push([]);
    else if (isIndexed(token)) fragments.at(-1)?.push(token);
  }
  return { fragments: fragments.filter((each) => each.length > 0), acrossParagraphs };
}

/** The nearest first. */
function judgeAll(pasted: Asked, piece: Piece, found: Found, pieces: number, inPieces: boolean): Judged[] {
  const exact: Judged[] = [];
  // “đạt 100%” stands behind many “đạt 100 triệu”: none is told absent before all were read.
  const enough = pieces > MANY_PIECES ? SURE_PLACES : MOST_PLACES;
  let agreeing = 0;
  for (const { passage, passages } of found.exact) {
    if (agreeing >= enough || (exact.length >= LEAST_READ && pasted.work.left <= 0)) break;
    const judged = passages === 1 ? judge(pasted, piece, passage) : null;
    if (judged === null) continue;
    exact.push(judged);
    if (judged.exact) agreeing++;
  }
  if (exact.some((each) => each.exact)) return exact.sort(byNearness);
  // A long text of many passages is not held against single ones: its sentences will be.
  const near = found.near
    .slice(0, pasted.work.left > 0 ? undefined : LEAST_READ)
    .filter(({ text }) => !inPieces || 2 * text.length >= piece.end - piece.start);
  const others = near.flatMap((passage) => judge(pasted, piece, passage) ?? []);
  return distinct([...exact, ...others]).sort(byNearness);
}

function distinct(judged: readonly Judged[]): Judged[] {
  const seen = new Set<string>();
  return judged.filter(({ match }) => {
    const key = `${match.report.id} ${match.paragraph}`;
    return !seen.has(key) && seen.add(key);
  });
}

function pieceOf({ text, work }: Asked, piece: Piece, judged: readonly Judged[]): VerifyPiece {
  const exact = judged.filter((each) => each.exact);
  const alone = judged.filter(({ share }) => share >= NEAR_SHARE);
  const near = alone.length > 0 ? alone : putTogether(piece, judged);
  const verdict: Verdict = exact.length > 0 ? 'exact' : near.length > 0 ? 'differs' : 'not-found';
  const shown = exact.length > 0 ? exact : near;
  return {
    text: text.slice(piece.start, piece.end),
    start: piece.start,
    end: piece.end,
    verdict,
    // Where not all were read nothing is said of how many.
    places: work.left > 0 ? exact.length : Math.min(exact.length, SHOWN),
    matches: shown.slice(0, SHOWN).map(({ match }) => match),
  };
}

/** A text that several passages hold together, each a part of it; none where they hold too little. */
function putTogether(piece: Piece, judged: readonly Judged[]): readonly Judged[] {
  const held = new Set<number>();
  const parts = [...judged]
    .sort((a, b) => b.rows.length - a.rows.length)
    .filter(({ rows }) => {
      const before = held.size;
      for (const token of rows) held.add(token);
      return held.size > before;
    });
  return held.size >= TOGETHER * piece.tokens.length ? parts : [];
}

/** Where sentences part: a text that is neither wholly there nor wholly absent differs from what is there. */
function overall(pieces: readonly VerifyPiece[]): Verdict {
  return pieces.every(({ verdict }) => verdict === 'not-found') ? 'not-found' : 'differs';
}

function bestOf(pieces: readonly VerifyPiece[]): readonly VerifyMatch[] {
  return pieces.flatMap(({ matches }) => matches.slice(0, 1)).slice(0, SHOWN_OF_ALL);
}
