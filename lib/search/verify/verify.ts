import { isTypedUnmarked } from './compare-tokens';
import { byNearness, type Judged, judge, type Pasted } from './judge';
import type { Found, Passage, PassageSource, Sought } from './passage-source';
import { type Piece, splitPieces, wholePiece } from './pieces';
import { MAX_VERIFY_LENGTH, type Verdict, type VerifyMatch, type VerifyPiece, type VerifyResult } from './verdict';
import { isIndexed, type VerifyToken, verifyTokens } from './verify-tokens';
import { wholeNotes } from './whole-notes';

/** Passages shown for one piece. */
const SHOWN = 3;
/** And for the whole text. */
const SHOWN_OF_ALL = 5;
/** Exact places that are read again with their signs and full stops. */
const READ_AGAIN = 40;
/** A passage is near where it holds this share (verify.test.ts: changed sentences hold more, unrelated ones less). */
const NEAR_SHARE = 0.42;
/** Or where several passages together hold this share in long rows: sentences of several reports run into one. */
const TOGETHER = 0.6;
/** A passage that holds this much of the whole text is shown beside the whole of it. */
const WHOLE_SHARE = 0.8;

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
  const pasted: Pasted = {
    text: given,
    unmarked: isTypedUnmarked(tokens),
    punctuated: /[.,;:!?]/.test(given),
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
  const wholeJudged = judgeAll(pasted, whole, ofWhole, pieces.length > 0);
  const one = pieceOf(given, whole, ofWhole, wholeJudged);
  const best = wholeJudged[0];
  const across = ofWhole.exact.find(({ passages }) => passages > 1) ?? null;
  const inOne = one.verdict === 'exact' || (across === null && best !== undefined && best.share >= WHOLE_SHARE);
  if (pieces.length === 0 || inOne) {
    // Typed in one go without a stop or a line end: the words alone decide.
    const run = pasted.punctuated ? null : across;
    return {
      verdict: run === null ? one.verdict : 'exact',
      matches: one.matches,
      pieces: [one],
      notes: wholeNotes(pasted, tokens, [one], run),
    };
  }
  const known = new Map<string, VerifyPiece>();
  for (const [i, piece] of distinct.entries()) {
    const found = ofPieces[i] ?? NOTHING;
    known.set(textOf(piece), pieceOf(given, piece, found, judgeAll(pasted, piece, found, false)));
  }
  const judged = pieces.flatMap((piece) => {
    const like = known.get(textOf(piece));
    return like === undefined ? [] : [{ ...like, start: piece.start, end: piece.end }];
  });
  // Typed without a stop, sentences cannot be told apart: the words alone decide.
  const together = across !== null && (!pasted.punctuated || judged.every(({ verdict }) => verdict === 'exact'));
  return {
    verdict: together ? 'exact' : overall(judged),
    matches: bestOf(judged),
    pieces: judged,
    notes: wholeNotes(pasted, tokens, judged, together ? across : null),
  };
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
function judgeAll(pasted: Pasted, piece: Piece, found: Found, inPieces: boolean): Judged[] {
  const inOnePassage = found.exact.filter(({ passages }) => passages === 1).slice(0, READ_AGAIN);
  const exact = inOnePassage.flatMap(({ passage }) => judge(pasted, piece, passage) ?? []);
  if (exact.some((each) => each.exact)) return exact.sort(byNearness);
  // A long text of many passages is not held against single ones: its sentences will be.
  const near = found.near.filter(({ text }) => !inPieces || 2 * text.length >= piece.end - piece.start);
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

function pieceOf(text: string, piece: Piece, found: Found, judged: readonly Judged[]): VerifyPiece {
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
    places: exact.length < READ_AGAIN ? exact.length : found.exact.length,
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
