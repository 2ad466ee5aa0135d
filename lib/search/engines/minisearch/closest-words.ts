/**
 * How much of a query stands close together in one report: the greatest weight of different words within a span, as
 * the report is read from front to back.
 *
 * @example const closest = new ClosestWords([2, 3], 25); closest.add(4, 0); closest.add(9, 1); closest.best // 5
 */
export class ClosestWords {
  /** The greatest weight so far. */
  best = 0;
  private weight = 0;
  /** Oldest occurrence still within the span. */
  private first = 0;
  private readonly positions: number[] = [];
  private readonly words: number[] = [];
  private readonly held: Uint32Array;

  /**
   * @param weights weight of each word of the query
   * @param span so many words apart still count as close
   */
  constructor(
    private readonly weights: readonly number[],
    private readonly span: number,
  ) {
    this.held = new Uint32Array(weights.length);
  }

  /** Forgets everything, for the next report. */
  clear(): void {
    this.best = 0;
    this.weight = 0;
    this.first = 0;
    this.positions.length = 0;
    this.words.length = 0;
    this.held.fill(0);
  }

  /** The next occurrence: its position in the report, and which word of the query it is. */
  add(position: number, word: number): void {
    this.positions.push(position);
    this.words.push(word);
    this.change(word, 1);
    while (position - (this.positions[this.first] ?? position) > this.span) {
      this.change(this.words[this.first] ?? word, -1);
      this.first++;
    }
    if (this.weight > this.best) this.best = this.weight;
  }

  /** A word weighs once, however often it stands within the span. */
  private change(word: number, by: 1 | -1): void {
    const before = this.held[word] ?? 0;
    const now = before + by;
    this.held[word] = now;
    if (before === 0) this.weight += this.weights[word] ?? 0;
    else if (now === 0) this.weight -= this.weights[word] ?? 0;
  }
}
