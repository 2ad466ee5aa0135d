import { overlaps } from '../../facets/date-span';
import { type FacetDoc, hasValue } from '../../facets/facet-doc';
import type { Either, Near, Phrase, QueryNode, QueryWord, TitleField, ValueField } from '../../language/ast';
import { exactWords } from '../../language/word-keys';
import { analyseQuery } from '../../matching/terms';
import type { MarkMode } from '../../query';
import type { Column, TermMask } from './column';
import { WEIGHTS } from './weights';
import type { Evaluation, WordScores } from './word-scores';

/** Evaluates the parts of one query in one way of reading marks. */
export class Evaluator {
  constructor(
    private readonly words: WordScores,
    private readonly column: Column,
    private readonly docs: readonly FacetDoc[],
    private readonly mode: MarkMode,
  ) {}

  /** A new evaluation, the caller's own. */
  evaluate(node: QueryNode | null): Evaluation {
    if (node === null) return this.everything();
    switch (node.kind) {
      case 'phrase':
        return this.phrase(node);
      case 'near':
        return this.near(node);
      case 'not': {
        const { matched } = this.evaluate(node.part);
        return { matched: matched.map((hit) => 1 - hit), scores: new Float64Array(this.column.size) };
      }
      case 'either':
        return this.either(node);
      case 'field':
        return this.field(node);
      case 'year':
        return this.where(({ date }) => date !== null && overlaps(date.span, node.from, node.to));
      case 'title':
        return this.title(node);
      default:
        return this.group(node.kind, node.parts);
    }
  }

  /** Whether a report holds a word: 1 or 0. */
  holds(word: QueryWord): Uint8Array {
    return this.word(word).matched;
  }

  private everything(): Evaluation {
    return { matched: new Uint8Array(this.column.size).fill(1), scores: new Float64Array(this.column.size) };
  }

  private where(test: (doc: FacetDoc) => boolean): Evaluation {
    const matched = Uint8Array.from(this.docs, (doc) => (test(doc) ? 1 : 0));
    return { matched, scores: new Float64Array(this.column.size) };
  }

  private field({ targets, phrase }: ValueField): Evaluation {
    const found = this.where((doc) => targets.some(({ key, slug }) => hasValue(doc, key, slug)));
    if (phrase !== null) merge(found, this.phrase(phrase), 'or');
    return found;
  }

  private title({ phrase }: TitleField): Evaluation {
    const found = this.allWords(phrase.words);
    const masks = this.masks(phrase);
    keep(found, (doc) => this.column.titleHas(doc, masks));
    return found;
  }

  /** What was typed or another wording of it, which says a little less. */
  private either({ typed, variants }: Either): Evaluation {
    const found = this.evaluate(typed);
    for (const { phrase } of variants) {
      const other = typed.kind === 'title' ? this.title({ ...typed, phrase }) : this.phrase(phrase);
      other.matched.forEach((hit, doc) => {
        if (hit === 0) return;
        const score = WEIGHTS.variant * (other.scores[doc] ?? 0);
        found.scores[doc] = found.matched[doc] === 1 ? Math.max(found.scores[doc] ?? 0, score) : score;
        found.matched[doc] = 1;
      });
    }
    return found;
  }

  private group(kind: 'and' | 'or', parts: readonly QueryNode[]): Evaluation {
    const [first, ...rest] = parts.map((part) => this.evaluate(part));
    if (first === undefined) return this.everything();
    for (const other of rest) merge(first, other, kind);
    return first;
  }

  /** Shared: never changed. */
  private word(word: QueryWord): Evaluation {
    return this.words.of(word, this.mode);
  }

  private allWords([first, ...rest]: Phrase['words']): Evaluation {
    const { matched, scores } = this.word(first);
    const found = { matched: matched.slice(), scores: scores.slice() };
    for (const word of rest) merge(found, this.word(word), 'and');
    return found;
  }

  private phrase(phrase: Phrase): Evaluation {
    if (phrase.words.length === 1) return this.allWords(phrase.words);
    const key = `${this.mode} “${exactWords(phrase.words)}”`;
    const { matched, scores } = this.words.remember(key, () => {
      const found = this.allWords(phrase.words);
      const masks = this.masks(phrase);
      keep(found, (doc) => this.column.holds(doc, masks));
      return found;
    });
    return { matched: matched.slice(), scores: scores.slice() };
  }

  private near({ left, right, distance }: Near): Evaluation {
    const found = this.phrase(left);
    merge(found, this.allWords(right.words), 'and');
    const [leftMasks, rightMasks] = [this.masks(left), this.masks(right)];
    keep(found, (doc) => this.standNear(doc, leftMasks, rightMasks, distance));
    return found;
  }

  private standNear(doc: number, left: readonly TermMask[], right: readonly TermMask[], distance: number): boolean {
    const others = this.column.starts(doc, right);
    const reach = distance + Math.max(left.length, right.length);
    let first = 0;
    for (const one of this.column.starts(doc, left)) {
      // Both lists are in order: what lies too far before this one does so for every later one.
      while ((others[first] ?? one) < one - reach) first++;
      for (let i = first; (others[i] ?? Number.POSITIVE_INFINITY) <= one + reach; i++) {
        const other = others[i] ?? one;
        const [from, to] = one < other ? [one + left.length, other] : [other + right.length, one];
        const gap = to - from;
        if (gap >= 0 && gap <= distance && !this.column.crosses(from, to)) return true;
      }
    }
    return false;
  }

  private masks(phrase: Phrase): TermMask[] {
    return phrase.words.map((word) => this.column.mask(this.column.idsOf(analyseQuery(word, this.mode))));
  }
}

/** Joins `other` into `found`. */
function merge(found: Evaluation, other: Evaluation, kind: 'and' | 'or'): void {
  const needed = kind === 'and' ? 2 : 1;
  for (let doc = 0; doc < found.matched.length; doc++) {
    const hits = (found.matched[doc] ?? 0) + (other.matched[doc] ?? 0);
    found.matched[doc] = hits >= needed ? 1 : 0;
    found.scores[doc] = (found.scores[doc] ?? 0) + (other.scores[doc] ?? 0);
  }
}

function keep(found: Evaluation, test: (doc: number) => boolean): void {
  for (let doc = 0; doc < found.matched.length; doc++) {
    if (found.matched[doc] === 1 && !test(doc)) found.matched[doc] = 0;
  }
}
