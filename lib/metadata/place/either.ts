import { district as districtBySlug, oldProvince, provinceNow as provinceNowBySlug } from '../../places/lookup';
import type { OldProvince, Province } from '../../places/unit-types';
import type { ReviewNote } from '../../report/report';
import { otherEvidence } from '../evidence';
import { NO_PLACES, note, type PlaceFields, reportPlace } from './answer';
import { successorEvidence } from './before';
import { communesNamed } from './communes-named';
import { evidenceOf, placedRule } from './evidence-of';
import { findProvince } from './find-province';
import type { GivenPlaces } from './hand-written';
import type { Reading } from './reading';
import { communesNowOf, oldCommunesOf, provincesNowOf, provincesOf } from './resolve';
import { speaksAs, UNIT_TYPES } from './voice';
import { weightOf } from './weight';

const DOUBT = 'Chưa rõ báo cáo viết trước hay từ ngày 1/7/2025 nên chưa chọn huyện, xã và tỉnh cũ.';

/**
 * Places of a report that may be from before or since July 2025: only what is true on both maps. A province name that
 * stayed means the province of today in either case (the old one lies inside it); the old one is certain only where
 * the ground did not change, or where the name went out of use.
 */
export function placesOnEitherMap(reading: Reading, given: GivenPlaces): PlaceFields {
  const { mentions, generics, resolver } = reading;
  const communes = communesNamed(mentions, {
    resolver,
    era: 'unknown',
    district: given.district?.place.slug ?? null,
    provinceNow: null,
  });
  const handWritten = fromHand(given);
  if (handWritten !== null) return { ...handWritten, communes };
  const review: ReviewNote[] = [];
  const now = findProvince(mentions, speaksAs(UNIT_TYPES, generics), (mention) => {
    const today = provincesNowOf(mention, resolver);
    return today.length > 0
      ? today
      : provincesOf(mention, resolver).flatMap((old) => provinceNowBySlug(old.successor) ?? []);
  }).found;
  if (mentions.some((mention) => mention.zone !== 'body' && mention.guard === null))
    review.push(note('district', 'info', DOUBT));
  if (now === null) return { ...NO_PLACES, ...groundOfHost(reading), communes, review };
  const olds = new Set(now.mentions.map((mention) => certainOld(mention.key, now.province, reading)));
  const [old] = olds;
  const evidence = evidenceOf(now.mentions, placedRule('province'));
  const place = olds.size === 1 ? old : undefined;
  return {
    ...NO_PLACES,
    provinceNow: reportPlace(now.province, place !== undefined && place.name !== now.province.name, evidence),
    province: place === undefined ? null : reportPlace(place, place.name === now.province.name, evidence),
    communes,
    review,
  };
}

/**
 * The province of the commune that acts, where every commune of its name and type, on either map, lies on the ground
 * of one old province.
 */
function groundOfHost({ mentions, resolver }: Reading): Pick<PlaceFields, 'province' | 'provinceNow'> {
  const hosts = mentions.filter(
    (mention) => mention.level === 'commune' && mention.body && weightOf(mention) > 0 && mention.zone !== 'body',
  );
  const grounds = new Set(
    hosts.flatMap((host) => [
      ...oldCommunesOf(host, resolver).map((commune) => districtBySlug(commune.district)?.province ?? ''),
      ...communesNowOf(host, resolver).map((commune) => commune.oldProvince ?? ''),
    ]),
  );
  const [slug] = grounds;
  const place = slug === undefined || grounds.size > 1 ? undefined : oldProvince(slug);
  const now = provinceNowBySlug(place?.successor ?? '');
  if (place === undefined || now === undefined) return { province: null, provinceNow: null };
  const evidence = evidenceOf(hosts, placedRule('commune'));
  return {
    province: reportPlace(place, true, evidence),
    provinceNow: reportPlace(now, true, [successorEvidence(place, now.label)]),
  };
}

/** The old province that a name surely means, whichever the map; undefined where it may be the larger one of today. */
function certainOld(key: string, province: Province, { resolver }: Reading): OldProvince | undefined {
  const [only, other] = province.formedFrom;
  const stayed = resolver.lexicon.provincesNow(key).length > 0;
  if (!stayed) return resolver.lexicon.provinces(key)[0];
  return only === undefined || other !== undefined ? undefined : oldProvince(only);
}

/** A human's district or province settles the map. */
function fromHand({ district, province, provinceNow, commune }: GivenPlaces): PlaceFields | null {
  const old = district === null ? province?.place : oldProvince(district.place.province);
  const source = (district ?? province ?? provinceNow ?? commune)?.source;
  if (source === undefined) return null;
  const hand = (slug: string) => [otherEvidence(source, slug, 'hand-written')];
  const now = provinceNow?.place ?? provinceNowBySlug(commune?.place.province ?? old?.successor ?? '');
  return {
    ...NO_PLACES,
    province: old === undefined ? null : reportPlace(old, district !== null, hand(old.slug)),
    provinceNow:
      now === undefined
        ? null
        : reportPlace(
            now,
            provinceNow === null,
            old === undefined ? hand(now.slug) : [successorEvidence(old, now.label)],
          ),
    district: district === null ? null : reportPlace(district.place, false, hand(district.place.slug)),
    commune: commune === null ? null : reportPlace(commune.place, false, hand(commune.place.slug)),
  };
}
