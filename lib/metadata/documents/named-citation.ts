import type { Word } from '../words';
import type { DocumentPlaces } from './unit-slug';
import type { DocumentsVocabulary } from './vocabulary';

/** A short form of a number: "Chỉ thị 05 của Bộ Chính trị". */
export interface ShortNumber {
  readonly kindCode: string;
  readonly value: number;
  /** Letters of the issuer; null where the text does not say it. */
  readonly sign: string | null;
}

/** A document that is cited without its number; offsets into the canonical text. */
export interface NamedCitation {
  readonly from: number;
  readonly to: number;
  /** Index of the word behind it. */
  readonly endWord: number;
  readonly kind: string;
  readonly label: string;
  readonly issuer: string | null;
  readonly date: string | null;
  /** Null where the words alone do not tell one document: it counts when the report cites that one elsewhere. */
  readonly slug: string | null;
  /** What a numbered document of the report must be to be the same. */
  readonly short: ShortNumber | null;
  /** "Luật Đất đai", with or without its year, is the law of that name that the report cites. */
  readonly law: string | null;
  /** Ordinal of a national congress of the Party. */
  readonly congress: number | null;
}

/** What the readers of names look at. */
export interface NameReader {
  readonly text: string;
  readonly words: readonly Word[];
  readonly places: DocumentPlaces;
  readonly vocabulary: DocumentsVocabulary;
}

/** A reader is given the word where a kind begins, the word behind it and what the kind is called. */
export interface KindHere {
  readonly at: number;
  readonly behind: number;
  readonly name: string;
  readonly code: string;
}

type Told = Pick<NamedCitation, 'label'> & Partial<Omit<NamedCitation, 'from' | 'to' | 'kind' | 'endWord'>>;

/** The citation from the kind's word to the one before `endWord`; what is not told is null. */
export function namedCitation(
  { text, words }: NameReader,
  { at, name }: KindHere,
  endWord: number,
  told: Told,
): NamedCitation {
  const from = words[at]?.from ?? 0;
  const last = words[endWord - 1]?.to ?? from;
  // "… (khóa XII)" ends behind its bracket.
  const closes = text.charAt(last) === ')' && text.slice(from, last).includes('(');
  const to = closes ? last + 1 : last;
  // Written out: a megabyte of them takes half the time that spreading would.
  return {
    from,
    to,
    endWord,
    kind: name,
    label: told.label,
    issuer: told.issuer ?? null,
    date: told.date ?? null,
    slug: told.slug ?? null,
    short: told.short ?? null,
    law: told.law ?? null,
    congress: told.congress ?? null,
  };
}
