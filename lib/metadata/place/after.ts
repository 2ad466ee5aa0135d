import { oldProvince, provinceNow as provinceNowBySlug } from '../../places/lookup';
import type { CommuneNow, OldProvince, Province } from '../../places/unit-types';
import type { Evidence, ReportPlace, ReviewNote } from '../../report/report';
import { otherEvidence } from '../evidence';
import { labels, NO_PLACES, note, type PlaceFields, reportPlace } from './answer';
import { communesNamed } from './communes-named';
import { evidenceOf, placedRule } from './evidence-of';
import { findCommune } from './find-commune';
import { findProvince, mentionsOfProvince } from './find-province';
import type { GivenPlaces } from './hand-written';
import type { Reading } from './reading';
import { provincesNowOf, provincesNowOfText } from './resolve';
import { speaksAs, UNIT_TYPES } from './voice';

const WRONG_DATE =
  'Ngày báo cáo từ 1/7/2025 nhưng lời văn là của một huyện (huyện đã giải thể ngày đó): xin kiểm tra ngày báo cáo.';

interface Chosen<T> {
  readonly place: T;
  readonly inferred: boolean;
  readonly evidence: readonly Evidence[];
}

/**
 * Places of a report since July 2025: no district; the issuing commune, its province, and the old province where the
 * ground is certain.
 */
export function placesAfter(reading: Reading, given: GivenPlaces): PlaceFields {
  const review: ReviewNote[] = [];
  const commune = chooseCommune(reading, given, review);
  if (commune === null && reading.eraOfWords === 'before') review.push(note('district', 'warning', WRONG_DATE));
  const now = commune === null ? chooseProvinceNow(reading, given, review) : provinceOfCommune(commune.place, reading);
  const old = oldProvinceOf(commune?.place ?? null, now?.place ?? null, given);
  return {
    ...NO_PLACES,
    province: old,
    provinceNow: now === null ? null : reportPlace(now.place, now.inferred, now.evidence),
    commune: commune === null ? null : reportPlace(commune.place, commune.inferred, commune.evidence),
    communes: communesNamed(reading.mentions, {
      resolver: reading.resolver,
      era: 'after',
      district: null,
      provinceNow: now?.place.slug ?? null,
    }),
    review,
  };
}

function chooseCommune(reading: Reading, given: GivenPlaces, review: ReviewNote[]): Chosen<CommuneNow> | null {
  if (given.commune !== null) {
    const { place, source } = given.commune;
    return { place, inferred: false, evidence: [otherEvidence(source, place.slug, 'hand-written')] };
  }
  const { mentions, generics, resolver } = reading;
  const { found, rivals } = findCommune(mentions, generics, resolver, provincesNamed(reading, given));
  if (found !== null) {
    const evidence = evidenceOf(found.mentions, placedRule('commune'));
    const addressed = isAddressee(reading);
    if (addressed)
      review.push(note('commune', 'info', `${inFull(found.commune)} là nơi được làm việc, chưa chắc là nơi ban hành.`));
    return { place: found.commune, inferred: addressed, evidence };
  }
  if (rivals.length > 0) {
    const message = `Chưa chọn được xã: có nhiều khả năng (${rivals.map(inFull).slice(0, 3).join('; ')}).`;
    review.push(note('commune', 'warning', message));
  }
  return null;
}

/** "Bí thư Tỉnh ủy làm việc với Đảng ủy xã X": the place is the commune's, the report may be the province's. */
function isAddressee({ mentions, generics, resolver }: Reading): boolean {
  return (
    generics.some(({ zone, level, body }) => zone === 'title' && level !== 'commune' && body) ||
    mentions.some((mention) => mention.zone === 'title' && mention.body && provincesNowOf(mention, resolver).length > 0)
  );
}

function inFull(commune: CommuneNow): string {
  return `${commune.label}, ${provinceNowBySlug(commune.province)?.label ?? commune.province}`;
}

function provincesNamed({ mentions, resolver }: Reading, given: GivenPlaces): ReadonlySet<string> {
  if (given.provinceNow !== null) return new Set([given.provinceNow.place.slug]);
  if (given.province !== null) return new Set([given.province.place.successor]);
  return provincesNowOfText(mentions, resolver);
}

function provinceOfCommune(commune: CommuneNow, { mentions, resolver }: Reading): Chosen<Province> | null {
  const place = provinceNowBySlug(commune.province);
  if (place === undefined) return null;
  const named = mentionsOfProvince(place.slug, mentions, (mention) => provincesNowOf(mention, resolver));
  if (named.length > 0) return { place, inferred: false, evidence: evidenceOf(named, placedRule('province'), 2) };
  const evidence = otherEvidence('gazetteer', `${commune.label} → ${place.label}`, 'province-of-commune');
  return { place, inferred: true, evidence: [evidence] };
}

function chooseProvinceNow(reading: Reading, given: GivenPlaces, review: ReviewNote[]): Chosen<Province> | null {
  if (given.provinceNow !== null) {
    const { place, source } = given.provinceNow;
    return { place, inferred: false, evidence: [otherEvidence(source, place.slug, 'hand-written')] };
  }
  const { mentions, generics, resolver } = reading;
  const { found, rivals } = findProvince(mentions, speaksAs(UNIT_TYPES, generics), (mention) =>
    provincesNowOf(mention, resolver),
  );
  if (found !== null)
    return { place: found.province, inferred: false, evidence: evidenceOf(found.mentions, placedRule('province')) };
  if (rivals.length > 0) {
    review.push(
      note('provinceNow', 'info', `Các tỉnh được nhắc ngang nhau (${labels(rivals)}) nên chưa chọn tỉnh nào.`),
    );
  }
  return null;
}

/** The old province on whose ground the commune lies, or the one that the province of today was formed from alone. */
function oldProvinceOf(commune: CommuneNow | null, now: Province | null, given: GivenPlaces): ReportPlace | null {
  if (given.province !== null) {
    const { place, source } = given.province;
    return reportPlace(place, false, [otherEvidence(source, place.slug, 'hand-written')]);
  }
  const [only, other] = now?.formedFrom ?? [];
  const slug = commune !== null ? commune.oldProvince : other === undefined ? only : undefined;
  const place: OldProvince | undefined = slug == null ? undefined : oldProvince(slug);
  if (place === undefined) return null;
  const from = commune?.label ?? now?.label ?? '';
  return reportPlace(place, true, [otherEvidence('gazetteer', `${from} → ${place.label}`, 'old-province-of-ground')]);
}
