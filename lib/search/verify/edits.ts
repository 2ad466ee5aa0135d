import type { Step } from './align';
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
 * @param stops whether the paste is punctuated at all: one typed without any dot says nothing about sentences
 * @example editsOf(steps, pasted, source, true)
 */
export function editsOf(steps: readonly Step[], pasted: TokenText, source: TokenText, stops: boolean): Edit[] {
  const edits: OpenEdit[] = [];
  let [p, s] = [0, steps.find((step) => step.source >= 0)?.source ?? 0];
  for (const step of steps) {
    const kind = step.likeness === 'same' ? 'same' : step.likeness === 'cut' ? 'cut' : 'edit';
    let last = edits.at(-1);
    if (kind === 'same' && last?.kind === 'same' && stops && stopDiffers(pasted, p, source, s)) {
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

function stopDiffers(pasted: TokenText, p: number, source: TokenText, s: number): boolean {
  const [pLeft, pRight] = [pasted.tokens[p - 1], pasted.tokens[p]];
  const [sLeft, sRight] = [source.tokens[s - 1], source.tokens[s]];
  if (pLeft === undefined || pRight === undefined || sLeft === undefined || sRight === undefined) return false;
  if (sentenceEnds(source.text, sLeft, sRight)) return !isParted(pasted.text, pLeft, pRight);
  // The other way round only where the source has nothing but a blank there: commas are a matter of taste.
  return sentenceEnds(pasted.text, pLeft, pRight) && /^\s+$/.test(source.text.slice(sLeft.end, sRight.start));
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
