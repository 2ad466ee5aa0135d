import bodies from '../../../data/vocabulary/issuing-bodies.json' with { type: 'json' };
import named from '../../../data/vocabulary/named-documents.json' with { type: 'json' };
import type { Level } from '../people/vocabulary';
import { perForm } from '../per-form';
import { type PhraseBook, phraseBook, phraseSet } from '../phrase-book';
import { type KeyForm, wordKey } from '../words';
import { isLevel } from './codes';
import { type LooseBook, looseBook } from './loose-book';

/** A word for a kind of document: what to print and the letters that stand for it in a number. */
export interface KindWord {
  readonly name: string;
  readonly code: string;
}

/** One phrase of a body's name. A `part` stands before a body, a `head` before its field. */
export interface BodyWord {
  readonly role: 'part' | 'body' | 'head';
  readonly name: string;
  readonly level: Level | null;
  readonly sign: string | null;
}

/** A short name that everybody understands. */
export interface KnownName {
  readonly name: string;
  readonly number: string | null;
  readonly near: string | null;
}

export interface DocumentsVocabulary {
  readonly form: KeyForm;
  readonly kinds: PhraseBook<KindWord>;
  readonly bodies: PhraseBook<BodyWord>;
  readonly fields: PhraseBook<true>;
  readonly units: PhraseBook<Level>;
  readonly known: PhraseBook<KnownName>;
  readonly congresses: PhraseBook<string>;
  readonly laws: LooseBook;
  /** Whether a word is this one, in the form of the text. */
  readonly is: (key: string | undefined, word: string) => boolean;
}

interface Row {
  readonly name: string;
  readonly also?: readonly string[];
  readonly printed?: string;
  readonly code?: string;
  readonly level?: string | null;
  readonly sign?: string;
  readonly number?: string;
  readonly near?: string;
}

const PARTS: readonly Row[] = bodies.parts;
const BODIES: readonly Row[] = bodies.bodies;
const HEADS: readonly Row[] = bodies.heads;
const UNITS: readonly Row[] = bodies.units;
const KINDS: readonly Row[] = named.kinds;
const KNOWN: readonly Row[] = named.known;
const CONGRESSES: readonly Row[] = named.congresses;

function level(row: Row): Level | null {
  return isLevel(row.level) ? row.level : null;
}

/** Every way to write the row's name, each with the value made of it. */
function spellings<T>(rows: readonly Row[], make: (row: Row) => T): readonly (readonly [string, T])[] {
  return rows.flatMap((row) => [row.name, ...(row.also ?? [])].map((name) => [name, make(row)] as const));
}

/** An abbreviated part is printed in full (BTV Tỉnh ủy); a body keeps the words of the text (HĐND tỉnh). */
const bodyWord = (role: BodyWord['role']) => (row: Row) => ({
  ...{ role, name: row.name },
  ...{ level: level(row), sign: row.sign ?? null },
});

function make(form: KeyForm): DocumentsVocabulary {
  const keys = new Map<string, string>();
  const keyOf = (word: string) => {
    const key = keys.get(word) ?? wordKey(word, form);
    keys.set(word, key);
    return key;
  };
  const units = UNITS.flatMap((row) => {
    const found = level(row);
    return found === null ? [] : [row.name, ...(row.also ?? [])].map((name) => [name, found] as const);
  });
  return {
    form,
    kinds: phraseBook(
      spellings(KINDS, ({ name, printed, code }) => ({ name: printed ?? name, code: code ?? '' })),
      form,
    ),
    bodies: phraseBook(
      [
        ...spellings(PARTS, bodyWord('part')),
        ...spellings(BODIES, bodyWord('body')),
        ...spellings(HEADS, bodyWord('head')),
      ],
      form,
    ),
    fields: phraseSet(bodies.fields, form),
    units: phraseBook(units, form),
    known: phraseBook(
      spellings(KNOWN, ({ name, number, near }) => ({ name, number: number ?? null, near: near ?? null })),
      form,
    ),
    congresses: phraseBook(
      spellings(CONGRESSES, ({ name }) => name),
      form,
    ),
    laws: looseBook(named.laws, form),
    is: (key, word) => key === keyOf(word),
  };
}

/** The tables of this folder for texts with or without marks; made once each. */
export const documentsVocabulary = perForm(make);
