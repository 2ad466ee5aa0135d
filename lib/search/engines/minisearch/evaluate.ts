import type { Either, Near, Phrase, QueryNode, QueryWord, TitleField, ValueField } from '../../language/ast';
import { exactWords } from '../../language/word-keys';
import { analyseQuery } from '../../matching/terms';
import type { MarkMode } from '../../query';
import type { Column, TermMask } from './column';
import type { SearchIndex } from './search-index';
import { WEIGHTS } from './weights';
import type { Evaluation } from './word-scores';

/** Evaluates the parts of one query in one way of reading marks. */
export class Evaluator {
  private readonly column: Column;

  constructor(
    private readonly index: SearchIndex,
    private readonly mode: MarkMode,
  ) {
    this.column = index.column;
  }

  /** A new evaluation, the caller's own. */
  evaluate(node: QueryNode | null): Evaluation {
    if (node === null) return this.everything();
    switch (node.kind) {
      case 'phrase':
        return this.phrase(node);
      case 'near':
        return this.near(node);
      case 'not': {
        const { matched } = this.look(node.part);
        return { matched: matched.map((hit) => 1 - hit), scores: new Float64Array(this.column.size) };
      }
      case 'either':
        return this.either(node);
      case 'field':
        return this.field(node);
      case 'year':
        return this.where((marked) => this.index.table.days.mark(node.from, node.to, marked));
      case 'title':
        return this.title(node);
      default:
        return this.group(node.kind, node.parts);
    }
  }

  /** The same to look at only: what is remembered is not copied. */
  look(node: QueryNode): Evaluation {
    if (node.kind === 'phrase') return node.words.length === 1 ? this.word(node.words[0]) : this.wholePhrase(node);
    return this.evaluate(node);
  }

  /** Whether a report holds a word: 1 or 0. */
  holds(word: QueryWord): Uint8Array {
    return this.word(word).matched;
  }

  private everything(): Evaluation {
    return { matched: new Uint8Array(this.column.size).fill(1), scores: new Float64Array(this.column.size) };
  }

  private where(mark: (marked: Uint8Array) => void): Evaluation {
    const matched = new Uint8Array(this.column.size);
    mark(matched);
    return { matched, scores: new Float64Array(this.column.size) };
  }

  private field({ targets, phrase }: ValueField): Evaluation {
    const found = this.where((marked) => {
      for (const { key, slug } of targets) this.index.table.columns[key].mark([slug], marked);
    });
    if (phrase !== null) merge(found, this.phrase(phrase), 'or');
    return found;
  }

  private title(node: TitleField): Evaluation {
    const { within } = this.index;
    // A statement has the title of its report.
    if (within !== null) return spread(new Evaluator(within.index, this.mode).title(node), within.reportOf);
    const { phrase } = node;
    const found = this.allWords(phrase.words);
    const masks = this.masks(phrase);
    keep(found, (doc) => this.column.titleHas(doc, masks));
    return found;
  }

  /** What was typed or another wording of it, which says a little less. */
  private either({ typed, variants }: Either): Evaluation {
    const found = this.evaluate(typed);
    for (const { phrase } of variants) {
      const other = typed.kind === 'title' ? this.title({ ...typed, phrase }) : this.look(phrase);
      for (let doc = 0; doc < other.matched.length; doc++) {
        if (other.matched[doc] === 0) continue;
        const score = WEIGHTS.variant * (other.scores[doc] ?? 0);
        found.scores[doc] = found.matched[doc] === 1 ? Math.max(found.scores[doc] ?? 0, score) : score;
        found.matched[doc] = 1;
      }
    }
    return found;
  }

  private group(kind: 'and' | 'or', parts: readonly QueryNode[]): Evaluation {
    const [first, ...rest] = parts;
    if (first === undefined) return this.everything();
    const found = this.evaluate(first);
    for (const other of rest) merge(found, this.look(other), kind);
    return found;
  }

  /** Shared: never changed. */
  private word(word: QueryWord): Evaluation {
    return this.index.words.of(word, this.mode);
  }

  private allWords([first, ...rest]: Phrase['words']): Evaluation {
    const { matched, scores } = this.word(first);
    const found = { matched: matched.slice(), scores: scores.slice() };
    for (const word of rest) merge(found, this.word(word), 'and');
    return found;
  }

  private phrase(phrase: Phrase): Evaluation {
    if (phrase.words.length === 1) return this.allWords(phrase.words);
    const { matched, scores } = this.wholePhrase(phrase);
    return { matched: matched.slice(), scores: scores.slice() };
  }

  /** Shared: never changed. */
  private wholePhrase(phrase: Phrase): Evaluation {
    return this.index.words.remember(`${this.mode} “${exactWords(phrase.words)}”`, () => {
      const found = this.allWords(phrase.words);
      const masks = this.masks(phrase);
      keep(found, (doc) => this.column.holds(doc, masks));
      return found;
    });
  }

  private near({ left, right, distance }: Near): Evaluation {
    const key = `${this.mode} “${exactWords(left.words)}” ${distance} “${exactWords(right.words)}”`;
    const { matched, scores } = this.index.words.remember(key, () => {
      const found = this.phrase(left);
      merge(found, this.allWords(right.words), 'and');
      const masks = this.column.nearMasks(this.masks(left), this.masks(right));
      keep(found, (doc) => this.column.standNear(doc, masks, distance));
      return found;
    });
    return { matched: matched.slice(), scores: scores.slice() };
  }

  private masks(phrase: Phrase): TermMask[] {
    return phrase.words.map((word) => this.column.mask(this.column.idsOf(analyseQuery(word, this.mode))));
  }
}

/** What holds for reports, for the statements that stand in them. */
function spread({ matched, scores }: Evaluation, reportOf: Uint32Array): Evaluation {
  return {
    matched: Uint8Array.from(reportOf, (report) => matched[report] ?? 0),
    scores: Float64Array.from(reportOf, (report) => scores[report] ?? 0),
  };
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
