import { slugify } from '../../text/slug';
import type { Level } from '../people/vocabulary';
import type { KeyForm } from '../words';
import type { Body } from './body';
import type { IssuerCode } from './codes';
import { type DocumentPlaces, ofReport, unitSlug } from './unit-slug';

/** What a slug is made of. */
export interface SlugParts {
  /** In the usual form: "10-NQ/TU". */
  readonly number: string;
  readonly issuer: IssuerCode;
  readonly body: Body | null;
  readonly date: string | null;
}

const LEVEL_WORDS: Partial<Record<Level, string>> = {
  province: 'tinh',
  city: 'thanh-pho',
  district: 'huyen',
  commune: 'xa',
};

/**
 * Address of a document that is cited by number; the same in every report, whatever the others cite.
 *
 * - A central body's number is enough: "19-ct-tw". Letters of a local body are shared by hundreds (NQ/HU), so the unit is
 *   in the slug: the one that the text names, else the report's own of that level.
 * - UBND and HĐND of a level that the text does not say might be of the district or of the province: such slugs stand apart
 *   ("chua-ro") and meet only among reports of the same district or commune.
 * - Where nobody can tell the unit, the slug ends in the report's own id: letters and figure alone would unite the papers of
 *   hundreds of committees under one address.
 * - The date is left out: half of the citations have none, and they would no longer meet those that have one. Numbers
 *   restart (each year, each term), so the page of a slug groups its citations by date.
 *
 * @example documentSlug({ number: '10-NQ/TU', issuer, body: null, date: null }, places, 'exact') // '10-nq-tu-thanh-hoa'
 */
export function documentSlug(parts: SlugParts, places: DocumentPlaces, form: KeyForm): string {
  // The committee of the police numbers its papers beside the commune's.
  const number = slugify([parts.number, parts.body?.inside ?? ''].join(' '));
  const level = parts.body?.level ?? parts.issuer.level;
  if (level === 'central') return number;
  if (level === null) {
    // A province says too little: the paper may be of any of its districts.
    const place = places.district ?? places.commune;
    return `${number}-${place === null ? ofReport(places) : `chua-ro-${place.slug.replace('.', '-')}`}`;
  }
  const unit = unitSlug(level, parts.body?.unit ?? null, places, parts.date, form);
  if (unit !== null) return `${number}-${unit}`;
  // TU and HU say their level themselves, UBND does not.
  const word = parts.issuer.level === null ? LEVEL_WORDS[level] : undefined;
  return [number, word, ofReport(places)].filter((part) => part !== undefined).join('-');
}
