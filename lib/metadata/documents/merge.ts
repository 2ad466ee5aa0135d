import type { CitedDocument, Span } from '../../report/report';
import { originalRange } from '../../text/mapped-text';
import type { Paragraph } from '../context';
import type { KeyForm } from '../words';
import type { Body } from './body';
import { documentSlug } from './document-slug';
import { issuerName } from './issuer-name';
import type { NamedCitation, ShortNumber } from './named-citation';
import type { NumberedCitation } from './numbered';
import { type DocumentPlaces, unitSlug } from './unit-slug';

/** A citation and where it stands. */
export interface Placed<T> {
  readonly paragraph: Paragraph;
  readonly citation: T;
}

/** A number that restarts every year may stand for several documents in one report; more than these are dirt. */
const MOST_OF_ONE_NUMBER = 20;

interface NumberedEntry {
  readonly first: NumberedCitation;
  readonly law: NamedCitation | null;
  kind: string | null;
  body: Body | null;
  date: string | null;
  /** The unit that the text names; null where it leaves it to the report. */
  unit: string | null;
  readonly mentions: Span[];
}

/** One entry per document, its citations in the order of the text. */
export class Documents {
  readonly #numbered = new Map<string, NumberedEntry[]>();
  readonly #byShort = new Map<string, NumberedEntry[]>();
  readonly #byLaw = new Map<string, NumberedEntry>();
  readonly #places: DocumentPlaces;
  readonly #form: KeyForm;

  constructor(places: DocumentPlaces, form: KeyForm) {
    this.#places = places;
    this.#form = form;
  }

  /** The same number is the same document unless dates or issuers differ. */
  addNumbered({ paragraph, citation }: Placed<NumberedCitation>, law: NamedCitation | null): void {
    const { number, kind, value, body, date } = citation;
    const known = this.#numbered.get(number) ?? [];
    const unit = this.#unitOf(body, date);
    const same = known.find(
      (entry) =>
        (date === null || entry.date === null || date === entry.date) &&
        (unit === null || entry.unit === null || unit === entry.unit),
    );
    const span = spanOf(paragraph, citation);
    if (same !== undefined || known.length >= MOST_OF_ONE_NUMBER) {
      const entry = same ?? known[0];
      if (entry === undefined) return;
      entry.mentions.push(span);
      entry.kind ??= citation.kindWord;
      if (entry.body?.text === undefined || entry.body.text === null) entry.body = body ?? entry.body;
      entry.date ??= date;
      entry.unit ??= unit;
      return;
    }
    const entry = { first: citation, law, kind: citation.kindWord, body, date, unit, mentions: [span] };
    this.#numbered.set(number, [...known, entry]);
    if (kind !== null) {
      const key = shortKey(kind.code, value);
      const others = this.#byShort.get(key) ?? [];
      if (others.length < MOST_OF_ONE_NUMBER) this.#byShort.set(key, [...others, entry]);
    }
    if (law?.law !== null && law?.law !== undefined) this.#byLaw.set(law.law, entry);
  }

  /** Documents without number; short forms of numbered ones join those. Call it after all numbers are in. */
  withNamed(citations: readonly Placed<NamedCitation>[]): {
    readonly cited: readonly CitedDocument[];
    readonly named: readonly CitedDocument[];
  } {
    const whole = citations.filter(({ citation }) => citation.slug !== null);
    const congresses = new Set(whole.map(({ citation }) => citation.congress));
    const years = new Map<string, Set<string>>();
    for (const { citation } of whole) {
      if (citation.law === null || citation.slug === null || citation.slug === citation.law) continue;
      years.set(citation.law, (years.get(citation.law) ?? new Set()).add(citation.slug));
    }
    const named = new Map<string, { readonly first: Placed<NamedCitation>; date: string | null; mentions: Span[] }>();
    for (const placed of citations) {
      const { paragraph, citation } = placed;
      const span = spanOf(paragraph, citation);
      const entry = this.#numberedOf(citation);
      if (entry !== null) {
        entry.mentions.push(span);
        entry.date ??= citation.date;
        continue;
      }
      const slug = this.#slugOf(citation, congresses, years);
      if (slug === null) continue;
      const known = named.get(slug);
      if (known === undefined) named.set(slug, { first: placed, date: citation.date, mentions: [span] });
      else {
        known.mentions.push(span);
        known.date ??= citation.date;
      }
    }
    return {
      cited: [...this.#numbered.values()]
        .flat()
        .map((entry) => this.#document(entry))
        .sort(byPlace),
      named: [...named].map(([slug, { first, date, mentions }]) => {
        const { kind, label, issuer } = first.citation;
        return { ...firstOf(mentions), slug, number: null, label, kind, issuer, date, mentions: [...mentions] };
      }),
    };
  }

  #unitOf(body: Body | null, date: string | null): string | null {
    if (body === null || (body.level === null && body.inside === null)) return null;
    if (body.level === null) return body.inside;
    return `${body.inside ?? ''} ${body.level} ${unitSlug(body.level, body.unit, this.#places, date, this.#form)}`;
  }

  #numberedOf({ short, law }: NamedCitation): NumberedEntry | null {
    if (law !== null) return this.#byLaw.get(law) ?? null;
    if (short === null) return null;
    const found = (this.#byShort.get(shortKey(short.kindCode, short.value)) ?? []).filter((entry) =>
      fits(entry, short),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** A law of one year in the whole report is meant without the year too; a bare congress is the national one cited elsewhere. */
  #slugOf(
    citation: NamedCitation,
    congresses: ReadonlySet<number | null>,
    years: ReadonlyMap<string, ReadonlySet<string>>,
  ) {
    const { slug, law, congress, kind } = citation;
    if (law !== null && slug === law) {
      const [only, ...others] = years.get(law) ?? [];
      return only !== undefined && others.length === 0 ? only : slug;
    }
    if (slug !== null || congress === null || !congresses.has(congress)) return slug;
    return kind === 'Nghị quyết' ? `nghi-quyet-dai-hoi-${congress}-cua-dang` : null;
  }

  #document(entry: NumberedEntry): CitedDocument {
    const { first, law, body, date, mentions } = entry;
    const { number, issuer, kind: letters, family } = first;
    const kind = entry.kind ?? (letters === null ? null : letters[family]);
    const name = kind ?? law?.label ?? 'Văn bản';
    return {
      ...firstOf(mentions),
      slug: documentSlug({ number, issuer, body, date }, this.#places, this.#form),
      number,
      label: `${name} số ${number}`,
      kind,
      issuer: body?.text ?? issuerName(issuer, this.#places),
      date,
      mentions: [...mentions].sort(byPlace),
    };
  }
}

const shortKey = (code: string, value: number) => `${code === 'QĐi' || code === 'QyĐ' ? 'QĐ' : code} ${value}`;

function fits({ first, body }: NumberedEntry, { sign }: ShortNumber): boolean {
  if (sign === null) return true;
  const letters = first.issuer.code.replace(/\d+$/, '');
  return letters === sign || body?.sign === sign;
}

function spanOf(paragraph: Paragraph, { from, to }: { readonly from: number; readonly to: number }): Span {
  const [start, end] = originalRange(paragraph.canonical, from, to);
  return { paragraph: paragraph.index, start, end };
}

function byPlace(a: Span, b: Span): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}

function firstOf(mentions: readonly Span[]): Span {
  const [first] = [...mentions].sort(byPlace);
  return first ?? { paragraph: 0, start: 0, end: 0 };
}
