import { compareText } from '../../text/compare-text';

/** A value of a facet and how it is printed. */
export interface FacetName {
  readonly slug: string;
  readonly label: string;
  readonly note: string | null;
}

const COLLATOR = new Intl.Collator('vi');

/**
 * The order of the alphabet; values of one label by slug.
 *
 * @example names.sort(byAlphabet)
 */
export function byAlphabet(a: FacetName, b: FacetName): number {
  return COLLATOR.compare(a.label, b.label) || compareText(a.slug, b.slug);
}

/**
 * The province in which a district or commune lies.
 *
 * @example parentOf('lai-chau.than-uyen') // 'lai-chau'
 */
export function parentOf(slug: string): string {
  const dot = slug.indexOf('.');
  return dot < 0 ? slug : slug.slice(0, dot);
}

/**
 * Which values of one filter each document has, as numbers: every page counts every facet over every document of its
 * result. A value's number is its place in the alphabet, so that nothing is collated when a page is asked for.
 */
export class ValueColumn {
  /** By the alphabet. */
  readonly names: readonly FacetName[];
  /** Of each: the province of a district or commune; a value that lies in none is its own. */
  readonly parents: readonly string[];
  private readonly numbers: ReadonlyMap<string, number>;
  /** Document d has the values `values[starts[d]]` to `values[starts[d + 1]]`. */
  private readonly starts: Uint32Array;
  private readonly values: Uint32Array;

  /**
   * @param slugs of each document, none twice
   * @example new ValueColumn([['ocop'], []], (slug) => ({ slug, label: slug, note: null })).names.length // 1
   */
  constructor(slugs: readonly (readonly string[])[], nameOf: (slug: string) => FacetName) {
    this.names = [...new Set(slugs.flat())].map(nameOf).sort(byAlphabet);
    this.parents = this.names.map(({ slug }) => parentOf(slug));
    const numbers = new Map(this.names.map(({ slug }, number) => [slug, number]));
    this.numbers = numbers;
    this.starts = new Uint32Array(slugs.length + 1);
    this.values = Uint32Array.from(slugs.flatMap((each) => each.map((slug) => numbers.get(slug) ?? 0)));
    let end = 0;
    for (const [doc, each] of slugs.entries()) {
      end += each.length;
      this.starts[doc + 1] = end;
    }
  }

  /** Number of a value; undefined for one that no document has. */
  numberOf(slug: string): number | undefined {
    return this.numbers.get(slug);
  }

  /** How a value is printed; undefined for one that no document has. */
  nameOf(slug: string): FacetName | undefined {
    const number = this.numbers.get(slug);
    return number === undefined ? undefined : this.names[number];
  }

  /** How many of the documents have each value, by its number. */
  count(docs: Uint32Array): Uint32Array {
    const { starts, values } = this;
    const counts = new Uint32Array(this.names.length);
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] ?? 0;
      const end = starts[doc + 1] ?? 0;
      for (let at = starts[doc] ?? 0; at < end; at++) {
        const value = values[at] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
    return counts;
  }

  /** Puts 1 beside every document that has any of the values. */
  mark(slugs: readonly string[], marked: Uint8Array): void {
    const numbers = slugs.flatMap((slug) => this.numbers.get(slug) ?? []);
    if (numbers.length === 0) return;
    const wanted = new Uint8Array(this.names.length);
    for (const number of numbers) wanted[number] = 1;
    const { starts, values } = this;
    for (let doc = 0; doc < marked.length; doc++) {
      const end = starts[doc + 1] ?? 0;
      for (let at = starts[doc] ?? 0; at < end; at++) if (wanted[values[at] ?? 0] === 1) marked[doc] = 1;
    }
  }
}
