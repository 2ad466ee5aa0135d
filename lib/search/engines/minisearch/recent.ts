/**
 * The answers that were asked for last; the one that was asked for longest ago goes first.
 *
 * @example const recent = new Recent<number>(100); recent.get('a', () => 1) // 1
 */
export class Recent<T extends object> {
  private readonly known = new Map<string, T>();

  /** @param limit so many answers are kept */
  constructor(private readonly limit: number) {}

  get(key: string, make: () => T): T {
    const found = this.known.get(key) ?? make();
    // A Map keeps the order of insertion: what is asked for again becomes the newest.
    this.known.delete(key);
    this.known.set(key, found);
    const [oldest] = this.known.keys();
    if (this.known.size > this.limit && oldest !== undefined) this.known.delete(oldest);
    return found;
  }
}
