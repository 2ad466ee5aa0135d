import type { FacetDoc } from '../facets/facet-doc';
import type { SameKind } from './related';

/** At most so many reports stand below another one. */
export const MOST_RELATED = 6;
/** Shared topics and people that are named; more add nothing that a reader would take in. Each further one counts half. */
const MOST_SHARED = 3;

/**
 * What a shared thing says beside how rare it is. Two reports that name one person or cite one paper deal with one matter;
 * a whole province is a neighbourhood at best. Set by hand over the sample reports.
 */
const WEIGHTS: Readonly<Record<SameKind, number>> = {
  officeholder: 1,
  document: 1,
  district: 0.8,
  commune: 0.8,
  topic: 0.7,
  province: 0.3,
};
/** Of the weight of a thing that only one report has: less is no relation. One common topic does not reach it. */
const LEAST = 0.35;

/** One kind of thing that two reports may share, and its slugs. */
export interface SharedSlugs {
  readonly same: SameKind;
  readonly slugs: readonly string[];
}

export interface RelatedDoc {
  readonly doc: number;
  readonly shared: readonly SharedSlugs[];
}

const VALUES: Readonly<Record<SameKind, (doc: FacetDoc) => readonly string[]>> = {
  officeholder: (doc) => doc.officeholders,
  document: (doc) => doc.documents,
  district: (doc) => one(doc.district),
  commune: (doc) => one(doc.commune),
  topic: (doc) => doc.topics,
  // The map of 63 and that of 34 have slugs in common; of a report that stands on both the older one counts.
  province: (doc) => (doc.province === null ? one(doc.provinceNow).map((slug) => `nay ${slug}`) : [doc.province]),
};
const KINDS: readonly SameKind[] = ['officeholder', 'document', 'district', 'commune', 'topic', 'province'];

function one(slug: string | null): readonly string[] {
  return slug === null ? [] : [slug];
}

interface Candidate {
  readonly doc: number;
  score: number;
  readonly shared: Map<SameKind, { slug: string; weight: number }[]>;
}

/** Which documents have each value, for finding those that share rare ones with another. */
export class RelatedDocs {
  private readonly docsOf: ReadonlyMap<SameKind, ReadonlyMap<string, readonly number[]>>;

  constructor(private readonly docs: readonly FacetDoc[]) {
    this.docsOf = new Map(KINDS.map((kind) => [kind, docsByValue(docs, VALUES[kind])]));
  }

  /**
   * The documents most like one, at most MOST_RELATED; none where nothing rare enough is shared. Looks only at the documents
   * of its own values.
   *
   * @example new RelatedDocs(docs).of(0)[0]?.shared // [{ same: 'district', slugs: ['lai-chau.than-uyen'] }]
   */
  of(doc: number): readonly RelatedDoc[] {
    const own = this.docs[doc];
    if (own === undefined) return [];
    const candidates = new Map<number, Candidate>();
    for (const kind of KINDS) {
      for (const slug of VALUES[kind](own)) this.add(doc, kind, slug, candidates);
    }
    const least = LEAST * rarity(1, this.docs.length);
    return [...candidates.values()]
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || this.compareDates(a.doc, b.doc) || a.doc - b.doc)
      .slice(0, MOST_RELATED)
      .map(({ doc: other, shared }) => ({ doc: other, shared: sharedOf(shared) }));
  }

  private add(doc: number, kind: SameKind, slug: string, candidates: Map<number, Candidate>): void {
    const docs = this.docsOf.get(kind)?.get(slug) ?? [];
    const weight = WEIGHTS[kind] * rarity(docs.length, this.docs.length);
    for (const other of docs) {
      if (other === doc) continue;
      const candidate = candidates.get(other) ?? { doc: other, score: 0, shared: new Map() };
      candidates.set(other, candidate);
      const things = candidate.shared.get(kind) ?? [];
      candidate.shared.set(kind, things);
      things.push({ slug, weight });
      if (things.length <= MOST_SHARED) candidate.score += weight / 2 ** (things.length - 1);
    }
  }

  /** The newest first, undated ones last. */
  private compareDates(a: number, b: number): number {
    const [one, other] = [this.docs[a]?.date?.value ?? '', this.docs[b]?.date?.value ?? ''];
    if (one === other) return 0;
    return one < other ? 1 : -1;
  }
}

function docsByValue(docs: readonly FacetDoc[], valuesOf: (doc: FacetDoc) => readonly string[]) {
  const found = new Map<string, number[]>();
  for (const [number, doc] of docs.entries()) {
    for (const slug of valuesOf(doc)) {
      const known = found.get(slug);
      if (known === undefined) found.set(slug, [number]);
      else known.push(number);
    }
  }
  return found;
}

/** The rarer, the more; 0 for what all have. */
function rarity(having: number, of: number): number {
  return Math.log((of + 1) / having);
}

function sharedOf(shared: Candidate['shared']): SharedSlugs[] {
  const narrow = shared.has('district') || shared.has('commune');
  const kinds = [...shared].filter(([same]) => same !== 'province' || !narrow);
  const total = (things: readonly { weight: number }[]) => things.reduce((sum, { weight }) => sum + weight, 0);
  return kinds
    .sort(([, a], [, b]) => total(b) - total(a))
    .map(([same, things]) => ({
      same,
      slugs: [...things]
        .sort((a, b) => b.weight - a.weight)
        .slice(0, MOST_SHARED)
        .map(({ slug }) => slug),
    }));
}
