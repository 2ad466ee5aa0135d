import { OLD_COMMUNE_NAMES } from '../../places/commune-names';
import type { NameIndex } from '../../places/name-index';
import { COMMUNE_NOW_NAMES, DISTRICT_NAMES, PROVINCE_NAMES, PROVINCE_NOW_NAMES } from '../../places/named';
import type { CommuneNow, District, OldCommune, OldProvince, Province } from '../../places/unit-types';
import { type PhraseBook, phraseBook } from '../phrase-book';
import type { KeyForm } from '../words';
import * as vocabulary from './vocabulary';

type Book = PhraseBook<true>;

/** Vocabulary and gazetteer in one form of keys: exact, or folded for texts that were typed without marks. */
export interface Lexicon {
  readonly form: KeyForm;
  readonly units: PhraseBook<vocabulary.UnitWord>;
  readonly books: Readonly<Record<BookName, Book>>;
  readonly provinces: (key: string) => readonly OldProvince[];
  readonly provincesNow: (key: string) => readonly Province[];
  readonly districts: (key: string) => readonly District[];
  readonly communes: (key: string) => readonly OldCommune[];
  readonly communesNow: (key: string) => readonly CommuneNow[];
}

const PHRASES = {
  notAUnit: vocabulary.NOT_A_UNIT,
  society: [vocabulary.SOCIETY],
  bodies: vocabulary.BODIES,
  qualifiers: vocabulary.QUALIFIERS,
  plurals: vocabulary.PLURALS,
  dated: vocabulary.DATED,
  general: vocabulary.GENERAL,
  nextHeads: vocabulary.NEXT_HEADS,
  surnames: vocabulary.SURNAMES,
  offices: vocabulary.OFFICES,
  elsewhere: vocabulary.ELSEWHERE,
  links: vocabulary.LINKS,
  guests: vocabulary.GUESTS,
  visits: vocabulary.VISITS,
  welcomes: vocabulary.WELCOMES,
  institutions: vocabulary.INSTITUTIONS,
  where: vocabulary.WHERE,
  documents: vocabulary.DOCUMENTS,
  formerly: vocabulary.FORMERLY,
  portals: vocabulary.PORTALS,
  portalNames: vocabulary.PORTAL_NAMES,
  twoLevels: vocabulary.TWO_LEVEL_WORDS,
  and: ['và', 'và các', 'cùng'],
  day: ['ngày'],
} as const;

export type BookName = keyof typeof PHRASES;

const made: Partial<Record<KeyForm, Lexicon>> = {};

/**
 * The lexicon of a form; made once per process.
 *
 * @example lexiconOf('exact').districts('than uyên').length // 1
 */
export function lexiconOf(form: KeyForm): Lexicon {
  made[form] ??= makeLexicon(form);
  return made[form];
}

function makeLexicon(form: KeyForm): Lexicon {
  const look = <T>(index: NameIndex<T>) => (form === 'exact' ? index.byKey : index.byFoldedKey);
  const book = (phrases: readonly string[]): Book =>
    phraseBook(
      phrases.map((phrase) => [phrase, true] as const),
      form,
    );
  return {
    form,
    units: phraseBook(vocabulary.UNIT_WORDS, form),
    books: {
      notAUnit: book(PHRASES.notAUnit),
      society: book(PHRASES.society),
      bodies: book(PHRASES.bodies),
      qualifiers: book(PHRASES.qualifiers),
      plurals: book(PHRASES.plurals),
      dated: book(PHRASES.dated),
      general: book(PHRASES.general),
      nextHeads: book(PHRASES.nextHeads),
      surnames: book(PHRASES.surnames),
      offices: book(PHRASES.offices),
      elsewhere: book(PHRASES.elsewhere),
      links: book(PHRASES.links),
      guests: book(PHRASES.guests),
      visits: book(PHRASES.visits),
      welcomes: book(PHRASES.welcomes),
      institutions: book(PHRASES.institutions),
      where: book(PHRASES.where),
      documents: book(PHRASES.documents),
      formerly: book(PHRASES.formerly),
      portals: book(PHRASES.portals),
      portalNames: book(PHRASES.portalNames),
      twoLevels: book(PHRASES.twoLevels),
      and: book(PHRASES.and),
      day: book(PHRASES.day),
    },
    provinces: look(PROVINCE_NAMES),
    provincesNow: look(PROVINCE_NOW_NAMES),
    districts: look(DISTRICT_NAMES),
    communes: look(OLD_COMMUNE_NAMES),
    communesNow: look(COMMUNE_NOW_NAMES),
  };
}
