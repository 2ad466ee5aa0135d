import type { Phrase, QueryNode, QueryWord } from '../../language/ast';

/** Another wording of some words of the plan. */
export interface PlannedVariant {
  readonly phrase: Phrase;
  /** It stands for the words [from, to) of the plan. */
  readonly from: number;
  readonly to: number;
}

/** The words that a query scores by, in the order of the query, and which of them stood side by side in it. */
export interface RankPlan {
  readonly words: readonly QueryWord[];
  /** `follows[i]`: word i+1 stood right after word i, so finding the two together says more than finding both. */
  readonly follows: readonly boolean[];
  readonly variants: readonly PlannedVariant[];
}

/**
 * Words and neighbourhoods of a query. Excluded words score nothing.
 *
 * @example rankPlan(parseQuery('nông thôn mới').node).follows // [true, true, false]
 */
export function rankPlan(node: QueryNode | null): RankPlan {
  const plan = new Planner();
  if (node !== null) plan.visit(node);
  plan.cut();
  return plan;
}

class Planner implements RankPlan {
  readonly words: QueryWord[] = [];
  readonly follows: boolean[] = [];
  readonly variants: PlannedVariant[] = [];

  visit(node: QueryNode): void {
    switch (node.kind) {
      case 'phrase':
        for (const word of node.words) {
          this.words.push(word);
          this.follows.push(true);
        }
        break;
      case 'near':
        this.apart(node.left);
        this.apart(node.right);
        break;
      case 'title':
        this.apart(node.phrase);
        break;
      case 'field':
        if (node.phrase !== null) this.apart(node.phrase);
        break;
      case 'either': {
        const from = this.words.length;
        this.visit(node.typed);
        const to = this.words.length;
        for (const { phrase } of node.variants) this.variants.push({ phrase, from, to });
        break;
      }
      case 'and':
        for (const part of node.parts) {
          if (part.kind === 'phrase' || part.kind === 'either') this.visit(part);
          else this.apart(part);
        }
        break;
      case 'or':
        for (const part of node.parts) this.apart(part);
        break;
      default:
    }
  }

  /** What comes next does not belong to the words before it. */
  cut(): void {
    if (this.follows.length > 0) this.follows[this.follows.length - 1] = false;
  }

  private apart(node: QueryNode): void {
    this.cut();
    this.visit(node);
    this.cut();
  }
}
