import type { Edit, TokenText } from './edits';
import { isNegation } from './negations';

/** Words kept for each stretch between cuts, in the mean: with fewer, any text can be put together from any other. */
const KEPT_WORDS = 3;
/** What ends a clause between two words. */
const CLAUSE = /[,;:.!?…()\n]/;

/**
 * Why a quote with words left out is no longer the words of its source, in Vietnamese; empty where the cuts are permitted.
 *
 * @param unmarked whether the source is written without marks
 * @example cutObjections(edits, source, false) // ['Chữ phủ định bị lược: …']
 */
export function cutObjections(edits: readonly Edit[], source: TokenText, unmarked: boolean): string[] {
  const cuts = edits.filter(({ kind, source: [from, to] }) => kind === 'cut' && from < to);
  if (cuts.length === 0) return [];
  const kept = edits.reduce((sum, { kind, pasted: [from, to] }) => (kind === 'cut' ? sum : sum + to - from), 0);
  const objections: string[] = [];
  if (cuts.some((edit) => cutsNegation(edit, source, unmarked))) {
    objections.push('Chữ phủ định bị lược khỏi vế câu được giữ lại: câu có thể mang nghĩa ngược lại.');
  }
  if (kept < KEPT_WORDS * (cuts.length + 1)) objections.push('Đoạn dán lược quá nhiều, chỉ còn vài chữ rời nhau.');
  return objections;
}

/** Whether a negation is left out of the clause that goes before the cut, or of the one that goes on behind it. */
function cutsNegation({ source: [from, to] }: Edit, source: TokenText, unmarked: boolean): boolean {
  const { tokens } = source;
  let before = from;
  while (before < to && !clauseEnds(source, before)) before++;
  let behind = to;
  while (behind > from && !clauseEnds(source, behind)) behind--;
  return [...tokens.slice(from, before), ...tokens.slice(behind, to)].some((token) => isNegation(token, unmarked));
}

/** Whether a clause ends before a token. */
function clauseEnds({ text, tokens }: TokenText, at: number): boolean {
  return CLAUSE.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start));
}
