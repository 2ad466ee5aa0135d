import { communeNow, district, oldProvince, provinceNow } from '../../places/lookup';
import type { NameIndex } from '../../places/name-index';
import { COMMUNE_NOW_NAMES, DISTRICT_NAMES, PROVINCE_NAMES, PROVINCE_NOW_NAMES } from '../../places/named';
import { foldedPlaceKey, placeKey } from '../../places/place-key';
import { fold } from '../../text/marks';
import { tokenise } from '../../text/tokenise';
import type { FacetLabels } from '../facets/count-facets';
import { foldMemo } from '../matching/fold-memo';
import type { FieldTarget } from './ast';
import type { FieldNames, ListField } from './fields';
import { meansWord } from './word-keys';

type PlaceKey = 'tinh' | 'tinh-moi' | 'huyen' | 'xa';

interface PlaceTable {
  readonly key: PlaceKey;
  readonly names: NameIndex<{ readonly slug: string }>;
  readonly bySlug: (slug: string) => { readonly slug: string } | undefined;
}

/** `tinh:` means a province on either map: as it was before July 2025 and as it is since. */
const PLACES: Readonly<Record<'tinh' | 'huyen' | 'xa', readonly PlaceTable[]>> = {
  tinh: [
    { key: 'tinh', names: PROVINCE_NAMES, bySlug: oldProvince },
    { key: 'tinh-moi', names: PROVINCE_NOW_NAMES, bySlug: provinceNow },
  ],
  huyen: [{ key: 'huyen', names: DISTRICT_NAMES, bySlug: district }],
  xa: [{ key: 'xa', names: COMMUNE_NOW_NAMES, bySlug: communeNow }],
};

/** "tỉnh Lai Châu", "TP. Lai Châu": the type before a name, which the gazetteer's names do not have. */
const TYPE_BEFORE = /^(?:tinh|thanh pho|tp|huyen|quan|thi xa|tx|thi tran|xa|phuong|dac khu)[\s.]+(?=\S)/;

/** What fields can name: places of the gazetteer, and what the reports of one index bring themselves. */
export class Names implements FieldNames {
  private readonly labels: Readonly<Record<'canbo' | 'chude' | 'vanban', readonly Label[]>>;

  constructor({ officeholders, topics, documents }: FacetLabels) {
    this.labels = {
      canbo: labelled('can-bo', officeholders),
      chude: labelled('chu-de', topics),
      vanban: labelled('van-ban', documents),
    };
  }

  find(field: ListField, name: string): readonly FieldTarget[] {
    if (field === 'tinh' || field === 'huyen' || field === 'xa') return placesNamed(field, name);
    const words = keysOf(name);
    if (words.length === 0) return [];
    const slug = name.trim().toLowerCase();
    return this.labels[field].filter((label) => label.slug === slug || label.holds(words)).map(({ target }) => target);
  }
}

/**
 * Places that bear a name, its marks kept where it has any.
 *
 * @example placesNamed('tinh', 'lai chau') // [{ key: 'tinh', slug: 'lai-chau' }, { key: 'tinh-moi', slug: 'lai-chau' }]
 */
export function placesNamed(field: 'tinh' | 'huyen' | 'xa', name: string): FieldTarget[] {
  const asked = [name, withoutType(name)];
  return PLACES[field].flatMap(({ key, names, bySlug }) => {
    const unit = bySlug(name.trim().toLowerCase());
    if (unit !== undefined) return [{ key, slug: unit.slug }];
    const found = asked.map((each) => named(names, each)).find((units) => units.length > 0) ?? [];
    return found.map(({ slug }) => ({ key, slug }));
  });
}

function named(names: PlaceTable['names'], name: string): readonly { readonly slug: string }[] {
  const exact = placeKey(name);
  if (exact === '') return [];
  return fold(exact) === exact ? names.byFoldedKey(foldedPlaceKey(name)) : names.byKey(exact);
}

function withoutType(name: string): string {
  const plain = name.normalize('NFC').trim();
  // Folding keeps the length of NFC Vietnamese, so the cut holds for the original.
  return plain.slice(TYPE_BEFORE.exec(fold(plain))?.[0].length ?? 0);
}

interface Key {
  readonly exact: string;
  readonly folded: string;
  readonly marked: boolean;
}

function keysOf(text: string): Key[] {
  return tokenise(text).map(({ exact }) => {
    const folded = foldMemo(exact);
    return { exact, folded, marked: folded !== exact };
  });
}

/** A value of a facet, found by any run of the words of its label. */
interface Label {
  readonly slug: string;
  readonly target: FieldTarget;
  readonly holds: (words: readonly Key[]) => boolean;
}

function labelled(key: FieldTarget['key'], labels: ReadonlyMap<string, { readonly label: string }>): Label[] {
  return [...labels].map(([slug, { label }]) => {
    let keys: Key[] | null = null;
    const holds = (words: readonly Key[]) => {
      keys ??= keysOf(label);
      const all = keys;
      return all.some((_, from) => words.every((word, i) => meansWord(word, all[from + i])));
    };
    return { slug, target: { key, slug }, holds };
  });
}
