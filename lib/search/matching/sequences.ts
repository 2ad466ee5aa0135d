import type { Near, Phrase, QueryNode } from '../language/ast';
import type { MarkMode } from '../query';
import { analyseQuery, type TermMatch, termMatches } from './terms';

/** Something that marks a text: words in a row. */
export class Sequence {
  private readonly memo = new Map<string, readonly number[]>();

  /**
   * @param words what each word stands for, in order
   * @param whole a phrase counts only as a whole; unquoted neighbours mark any run of them that stands together
   */
  constructor(
    readonly words: readonly TermMatch[],
    readonly whole: boolean,
  ) {}

  /** Which of the words an index term is; remembered, because texts repeat their words. */
  indexesOf(term: string): readonly number[] {
    const known = this.memo.get(term);
    if (known !== undefined) return known;
    const indexes = this.words.flatMap((word, index) => (termMatches(word, term) ? [index] : []));
    this.memo.set(term, indexes);
    return indexes;
  }
}

/** What a query marks: sequences anywhere, and pairs that count only where they stand near each other. */
export interface MarkPlan {
  readonly sequences: readonly Sequence[];
  readonly near: readonly { readonly left: Sequence; readonly right: Sequence; readonly distance: number }[];
}

/**
 * Every word that a plan marks.
 *
 * @example markedWords(plan).length
 */
export function markedWords(plan: MarkPlan): TermMatch[] {
  const sequences = [...plan.sequences, ...plan.near.flatMap(({ left, right }) => [left, right])];
  return sequences.flatMap((sequence) => [...sequence.words]);
}

/**
 * What to mark for a query. Excluded words mark nothing.
 *
 * @example markPlan(parseQuery('nông thôn mới').node, 'mac-dinh').sequences.length // 1: the three words in a row
 */
export function markPlan(node: QueryNode | null, mode: MarkMode): MarkPlan {
  const sequences: Sequence[] = [];
  const near: MarkPlan['near'][number][] = [];
  const visit = (each: QueryNode): void => {
    if (each.kind === 'phrase') sequences.push(phraseSequence(each, mode));
    else if (each.kind === 'near') near.push(nearSequences(each, mode));
    else if (each.kind === 'or') each.parts.forEach(visit);
    else if (each.kind === 'and') visitAnd(each.parts);
  };
  const visitAnd = (parts: readonly QueryNode[]): void => {
    let run: TermMatch[] = [];
    const flush = () => {
      if (run.length > 0) sequences.push(new Sequence(run, false));
      run = [];
    };
    for (const part of parts) {
      if (part.kind === 'phrase' && part.words.length === 1) run.push(analyseQuery(part.words[0], mode));
      else {
        flush();
        visit(part);
      }
    }
    flush();
  };
  if (node !== null) visit(node);
  return { sequences, near };
}

/** The words of a phrase as the index knows them. */
export function phraseSequence(phrase: Phrase, mode: MarkMode): Sequence {
  return new Sequence(
    phrase.words.map((word) => analyseQuery(word, mode)),
    true,
  );
}

function nearSequences(near: Near, mode: MarkMode): MarkPlan['near'][number] {
  return {
    left: phraseSequence(near.left, mode),
    right: phraseSequence(near.right, mode),
    distance: near.distance,
  };
}
