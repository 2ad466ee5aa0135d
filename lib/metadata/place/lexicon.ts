import { OLD_COMMUNE_NAMES } from '../../places/commune-names';
import type { NameIndex } from '../../places/name-index';
import { COMMUNE_NOW_NAMES, DISTRICT_NAMES, PROVINCE_NAMES, PROVINCE_NOW_NAMES } from '../../places/named';
import type { CommuneNow, District, OldCommune, OldProvince, Province } from '../../places/unit-types';
import { type PhraseBook, phraseBook } from '../phrase-book';
import type { KeyForm } from '../words';
import * as vocabulary from './vocabulary';

/** Vocabulary and gazetteer in one form of keys: exact, or folded for texts that were typed without marks. */
export interface Lexicon {
  readonly form: KeyForm;
  readonly units: PhraseBook<vocabulary.UnitWord>;
  readonly book: (name: BookName) => PhraseBook<true>;
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
  grounds: vocabulary.GROUNDS,
  qualifiers: vocabulary.QUALIFIERS,
  plurals: vocabulary.PLURALS,
  counts: vocabulary.COUNTS,
  dated: vocabulary.DATED,
  general: vocabulary.GENERAL,
  nextHeads: vocabulary.NEXT_HEADS,
  surnames: vocabulary.SURNAMES,
  offices: vocabulary.OFFICES,
  officeFillers: vocabulary.OFFICE_FILLERS,
  once: ['nguyên', 'cựu'],
  elsewhere: vocabulary.ELSEWHERE,
  links: vocabulary.LINKS,
  origins: vocabulary.ORIGINS,
  guests: vocabulary.GUESTS,
  visits: vocabulary.VISITS,
  welcomes: vocabulary.WELCOMES,
  institutions: vocabulary.INSTITUTIONS,
  where: vocabulary.WHERE,
  documents: vocabulary.DOCUMENTS,
  formerly: vocabulary.FORMERLY,
  portals: vocabulary.PORTALS,
  portalNames: vocabulary.PORTAL_NAMES,
  preparing: vocabulary.PREPARING,
  twoLevels: vocabulary.TWO_LEVEL_WORDS,
  and: ['và', 'và các', 'cùng'],
  telling: ['là', 'gồm', 'gồm có', 'bao gồm'],
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
  const books = new Map<BookName, PhraseBook<true>>();
  const book = (name: BookName) => {
    const known = books.get(name);
    if (known !== undefined) return known;
    const entries = PHRASES[name].map((phrase) => [phrase, true] as const);
    const made = phraseBook(entries, form);
    books.set(name, made);
    return made;
  };
  return {
    form,
    units: phraseBook(vocabulary.UNIT_WORDS, form),
    book,
    provinces: look(PROVINCE_NAMES),
    provincesNow: look(PROVINCE_NOW_NAMES),
    districts: look(DISTRICT_NAMES),
    communes: look(OLD_COMMUNE_NAMES),
    communesNow: look(COMMUNE_NOW_NAMES),
  };
}
