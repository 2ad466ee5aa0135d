import table from '../../../data/vocabulary/units.json';
import { perForm } from '../per-form';
import { type PhraseBook, phraseBook, phraseSet } from '../phrase-book';
import { type KeyForm, wordKey } from '../words';

export type UnitKind = 'measure' | 'place' | 'people' | 'counted' | 'none';

export interface UnitName {
  readonly kind: UnitKind;
  /** The unit's usual form; null where the words of the text are the unit. */
  readonly unit: string | null;
}

type Words = readonly string[];

export interface IndicatorVocabulary {
  readonly units: PhraseBook<UnitName>;
  /** Number of zeros of a scale word, by its key. */
  readonly scales: ReadonlyMap<string, number>;
  readonly least: ReadonlyMap<string, number>;
  readonly places: PhraseBook<true>;
  readonly animals: PhraseBook<true>;
  readonly numbered: PhraseBook<true>;
  readonly unnumbered: PhraseBook<true>;
  readonly hedges: PhraseBook<true>;
  readonly goals: PhraseBook<true>;
  /** As they are written: what the verb of a directive may be for its figures to be wanted ones. */
  readonly orders: ReadonlySet<string>;
  readonly references: PhraseBook<true>;
  readonly subjects: PhraseBook<true>;
  readonly ranks: PhraseBook<true>;
  readonly scopes: PhraseBook<true>;
  readonly attending: PhraseBook<true>;
  readonly verbs: PhraseBook<true>;
  readonly linking: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
  readonly notNouns: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Key of a word that the grammar itself names. */
  readonly key: (word: string) => string;
}

/** Symbols as they are written, longest first; their case tells m from M. */
export const SYMBOLS: readonly (readonly [symbol: string, unit: string])[] = table.symbols
  .flatMap(({ unit, words }) => words.map((word) => [word, unit] as const))
  .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));

/** Words of subjects are asked for as well, and a source may hold any dirt. */
const MAX_KNOWN = 5000;

/** The table of units and the words around a figure, by exact or by folded keys. */
export const indicatorVocabulary = perForm(make);

function make(form: KeyForm): IndicatorVocabulary {
  // The grammar asks for the same few words at every figure.
  const known = new Map<string, string>();
  const key = (word: string) => {
    const found = known.get(word) ?? wordKey(word, form);
    if (known.size < MAX_KNOWN) known.set(word, found);
    return found;
  };
  const keys = (words: Words) => new Set(words.map(key));
  const book = (words: Words) => phraseSet(words, form);
  return {
    units: unitBook(form),
    scales: new Map(table.scales.flatMap(({ words, zeros }) => words.map((word) => [key(word), zeros] as const))),
    least: new Map(table.least.map(({ unit, value }) => [unit, value])),
    places: book(table.places),
    animals: book(table.animals),
    numbered: book(table.numbered),
    unnumbered: book(table.unnumbered),
    hedges: book(table.hedges),
    goals: book(table.goals),
    orders: new Set(table.orders),
    references: book(table.references),
    subjects: book(table.subjects),
    ranks: book(table.ranks),
    scopes: book(table.scopes),
    attending: book(table.attending),
    verbs: book(table.verbs),
    linking: keys(table.linking),
    breaks: keys(table.breaks),
    notNouns: keys(table.notNouns),
    adverbs: keys(table.adverbs),
    key,
  };
}

/** What only looks like a unit comes first: without marks two phrases may fall together, and then it is none. */
function unitBook(form: KeyForm): PhraseBook<UnitName> {
  const named = (words: Words, kind: UnitKind) => words.map((word) => [word, { kind, unit: null }] as const);
  const measures = table.measures.flatMap(({ unit, words }) =>
    words.map((word) => [word, { kind: 'measure', unit } as const] as const),
  );
  return phraseBook<UnitName>(
    [
      ...named(table.notUnits, 'none'),
      ...measures,
      ...named(table.places, 'place'),
      ...named(table.people, 'people'),
      ...named(table.counted, 'counted'),
    ],
    form,
  );
}
