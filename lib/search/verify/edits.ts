import { isMarked } from '../../text/keys';
import type { Step } from './align';
import { isNegation } from './negations';
import { isParted, sentenceEnds } from './sentence-ends';
import type { VerifyToken } from './verify-tokens';

/** A text and its tokens. */
export interface TokenText {
  readonly text: string;
  readonly tokens: readonly VerifyToken[];
}

/** Neighbouring steps of one kind: tokens [from, to) of either side. */
export interface Edit {
  /** `stop`: the source ends a sentence between two words that the paste runs together, or the other way round. */
  readonly kind: 'same' | 'edit' | 'cut' | 'stop';
  readonly pasted: readonly [from: number, to: number];
  readonly source: readonly [from: number, to: number];
  /** Pairs of tokens that are one word but for its marks. */
  readonly marks: readonly (readonly [pasted: number, source: number])[];
}

interface OpenEdit {
  kind: Edit['kind'];
  pasted: [number, number];
  source: [number, number];
  marks: (readonly [number, number])[];
}

/**
 * Puts the steps of an alignment together to stretches, and looks between words that agree for the end of a sentence that only
 * one side has: "Không. Làm ngay" and "không làm ngay" are the same words.
 *
 * @param stops whether the paste is punctuated at all: one typed without any dot says nothing about sentences, but beside a
 *   negation the end of one counts always
 * @example editsOf(steps, pasted, source, true)
 */
export function editsOf(steps: readonly Step[], pasted: TokenText, source: TokenText, stops: boolean): Edit[] {
  const edits: OpenEdit[] = [];
  let [p, s] = [0, steps.find((step) => step.source >= 0)?.source ?? 0];
  for (const step of steps) {
    const kind = step.likeness === 'same' ? 'same' : step.likeness === 'cut' ? 'cut' : 'edit';
    let last = edits.at(-1);
    if (kind === 'same' && last?.kind === 'same' && stopDiffers(pasted, p, source, s, stops)) {
      edits.push({ kind: 'stop', pasted: [p, p], source: [s, s], marks: [] });
      last = undefined;
    }
    if (last?.kind !== kind) {
      last = { kind, pasted: [p, p], source: [s, s], marks: [] };
      edits.push(last);
    }
    if (step.likeness === 'marks') last.marks.push([step.pasted, step.source]);
    if (step.pasted >= 0) last.pasted[1] = p = step.pasted + 1;
    if (step.source >= 0) last.source[1] = s = step.source + 1;
  }
  return edits;
}

function stopDiffers(pasted: TokenText, p: number, source: TokenText, s: number, stops: boolean): boolean {
  const [pLeft, pRight] = [pasted.tokens[p - 1], pasted.tokens[p]];
  const [sLeft, sRight] = [source.tokens[s - 1], source.tokens[s]];
  if (pLeft === undefined || pRight === undefined || sLeft === undefined || sRight === undefined) return false;
  // “Chưa. Xử lý ngay” and “chưa xử lý ngay” say the contrary of each other, however carelessly it was typed.
  if (!stops && !denies(sLeft) && !denies(sRight)) return false;
  if (sentenceEnds(source.text, sLeft, sRight)) return !isParted(pasted.text, pLeft, pRight);
  // The other way round only where the source has nothing but a blank there: commas are a matter of taste.
  return sentenceEnds(pasted.text, pLeft, pRight) && /^\s+$/.test(source.text.slice(sLeft.end, sRight.start));
}

/** “m²” is another unit than “m”. */
const SUPERSCRIPT = /^\d$/;

function denies(token: VerifyToken): boolean {
  return isNegation(token, !isMarked(token.exact));
}

/**
 * Adds what stands right before or behind the stretch of the source without a blank: of “5%” the sign, of “5/10” the rest of
 * the figure. Who leaves it off quotes another figure.
 *
 * @example withCutFigures(steps, source.tokens)
 */
export function withCutFigures(steps: readonly Step[], source: readonly VerifyToken[]): readonly Step[] {
  const found = steps.filter((step) => step.source >= 0);
  const from = found[0]?.source ?? 0;
  const to = found.at(-1)?.source ?? -1;
  let [first, last] = [from, to];
  const isJoined = (left: VerifyToken | undefined, right: VerifyToken | undefined) =>
    left !== undefined &&
    left.end === right?.start &&
    (left.kind === 'word'
      ? right.kind === 'sign' && SUPERSCRIPT.test(right.exact)
      : right.kind !== 'word' && (left.kind === 'sign' || right.kind === 'sign'));
  while (isJoined(source[first - 1], source[first])) first--;
  while (isJoined(source[last], source[last + 1])) last++;
  const missing = (start: number, end: number): Step[] =>
    Array.from({ length: end - start }, (_, i) => ({ pasted: -1, source: start + i, likeness: 'other' }));
  return [...missing(first, from), ...steps, ...missing(to + 1, last + 1)];
}

/** So many words at an end that agree with nothing are words of the paste alone: beside them stands another sentence. */
const LOOSE_END = 3;

/**
 * Lets words at either end of an alignment stand alone where they only stand against other words.
 *
 * @example trimEnds(align(pasted, source, compare, starts).steps)
 */
export function trimEnds(steps: readonly Step[]): readonly Step[] {
  const agrees = (step: Step) => step.likeness === 'same' || step.likeness === 'marks';
  const first = steps.findIndex(agrees);
  if (first < 0) return [];
  const last = steps.findLastIndex(agrees);
  const alone = (end: readonly Step[]) =>
    end.length < LOOSE_END ? end : end.filter((step) => step.pasted >= 0).map((step) => ({ ...step, source: -1 }));
  return [...alone(steps.slice(0, first)), ...steps.slice(first, last + 1), ...alone(steps.slice(last + 1))];
}
