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
  /** These count only in the title. */
  readonly titles: readonly Sequence[];
  readonly near: readonly { readonly left: Sequence; readonly right: Sequence; readonly distance: number }[];
}

/**
 * Every word that a plan marks.
 *
 * @example markedWords(plan).length
 */
export function markedWords(plan: MarkPlan): TermMatch[] {
  const sequences = [...plan.sequences, ...plan.titles, ...plan.near.flatMap(({ left, right }) => [left, right])];
  return sequences.flatMap((sequence) => [...sequence.words]);
}

/**
 * What to mark for a query. Excluded words mark nothing.
 *
 * @example markPlan(parseQuery('nông thôn mới').node, 'mac-dinh').sequences.length // 1: the three words in a row
 */
export function markPlan(node: QueryNode | null, mode: MarkMode): MarkPlan {
  const plan = new Planner(mode);
  if (node !== null) plan.visit(node);
  return plan;
}

class Planner implements MarkPlan {
  readonly sequences: Sequence[] = [];
  readonly titles: Sequence[] = [];
  readonly near: MarkPlan['near'][number][] = [];

  constructor(private readonly mode: MarkMode) {}

  visit(node: QueryNode): void {
    if (node.kind === 'phrase') this.sequences.push(phraseSequence(node, this.mode));
    else if (node.kind === 'title') this.titles.push(phraseSequence(node.phrase, this.mode));
    else if (node.kind === 'near') this.near.push(nearSequences(node, this.mode));
    else if (node.kind === 'field' && node.phrase !== null) this.visit(node.phrase);
    else if (node.kind === 'or') for (const part of node.parts) this.visit(part);
    else if (node.kind === 'and') this.visitRow(node.parts);
    else if (node.kind === 'either') this.visitRow([node]);
  }

  /** Neighbouring words of a query mark any run of them that stands together; other wordings mark as a whole. */
  private visitRow(parts: readonly QueryNode[]): void {
    let run: TermMatch[] = [];
    const flush = () => {
      if (run.length > 0) this.sequences.push(new Sequence(run, false));
      run = [];
    };
    const add = (part: QueryNode): void => {
      if (part.kind === 'phrase' && part.words.length === 1) run.push(analyseQuery(part.words[0], this.mode));
      else if (part.kind === 'either') {
        const variants = part.typed.kind === 'title' ? this.titles : this.sequences;
        for (const { phrase } of part.variants) variants.push(phraseSequence(phrase, this.mode));
        if (part.typed.kind === 'and') part.typed.parts.forEach(add);
        else add(part.typed);
      } else {
        flush();
        this.visit(part);
      }
    };
    parts.forEach(add);
    flush();
  }
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
