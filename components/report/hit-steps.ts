/** Where the marks of a page are, for stepping through them. */
export interface HitPlaces {
  /** Marks on the page, `#h1` to `#h<count>`. */
  readonly count: number;
  /** Paragraphs that have marks, from 1 and in order, each with the number of its first mark. */
  readonly starts: readonly (readonly [paragraph: number, first: number])[];
}

export interface HitSteps {
  /** The mark that the address is at; null at any other place. */
  readonly current: number | null;
  readonly before: number;
  readonly after: number;
}

/**
 * The marks before and after the place that an address is at, around the ends. Between two marks, at a paragraph, the
 * next one is the first mark from there on.
 *
 * @param hash of the address: `#h3`, `#p7`, anything else or nothing
 * @param places with at least one mark
 * @example hitSteps('#h3', { count: 3, starts: [[1, 1]] }) // { current: 3, before: 2, after: 1 }
 */
export function hitSteps(hash: string, { count, starts }: HitPlaces): HitSteps {
  // `#h3`: a mark; `#p7`: a paragraph. Nothing longer is a number of either.
  const [, kind, digits] = /^#([hp])(\d{1,6})$/.exec(hash) ?? [];
  const number = Number(digits);
  if (kind === 'h' && number >= 1 && number <= count) {
    return { current: number, before: number > 1 ? number - 1 : count, after: number < count ? number + 1 : 1 };
  }
  const next = kind === 'p' ? (starts.find(([paragraph]) => paragraph >= number)?.[1] ?? 1) : 1;
  return { current: null, before: next > 1 ? next - 1 : count, after: next };
}
