import { oldProvince, provinceNow as provinceNowOf } from '../../places/lookup';
import type { District, OldProvince } from '../../places/unit-types';
import type { Evidence, ReviewNote } from '../../report/report';
import { otherEvidence } from '../evidence';
import { labels, NO_PLACES, note, type PlaceFields, reportPlace } from './answer';
import { type CommuneScope, communesNamed } from './communes-named';
import { evidenceOf, placedRule, withinEvidence } from './evidence-of';
import { findDistrict } from './find-district';
import { findProvince, mentionsOfProvince } from './find-province';
import { communeGrounds, districtOfCommunes } from './from-communes';
import type { GivenPlaces } from './hand-written';
import { headsLead } from './heads-lead';
import type { Reading } from './reading';
import { districtsOfMention, provincesBehind, provincesOf, provincesOfText } from './resolve';
import { speaksAs, speaksAsDistrict, UNIT_TYPES } from './voice';

interface Chosen {
  readonly district: District;
  readonly inferred: boolean;
  readonly evidence: readonly Evidence[];
}

/** Places of a report from the time of districts: district, its province, and the province of today on that ground. */
export function placesBefore(reading: Reading, given: GivenPlaces): PlaceFields {
  const review: ReviewNote[] = [];
  const chosen = chooseDistrict(reading, given, review);
  const district = chosen === 'open' ? null : chosen;
  const province =
    district === null
      ? chooseProvinceUnless(chosen === 'open', reading, given, review)
      : provinceOf(district.district, reading, review);
  const now = province === null ? undefined : provinceNowOf(province.place.successor);
  const communes = communesNamed(reading.mentions, scope(reading, district?.district.slug ?? null));
  return {
    ...NO_PLACES,
    province: province === null ? null : reportPlace(province.place, province.inferred, province.evidence),
    provinceNow:
      now === undefined || province === null
        ? null
        : reportPlace(now, true, [successorEvidence(province.place, now.label)]),
    district: district === null ? null : reportPlace(district.district, district.inferred, district.evidence),
    communes,
    review,
  };
}

function scope({ resolver }: Reading, district: string | null): CommuneScope {
  return { resolver, era: 'before', district, provinceNow: null };
}

export function successorEvidence(province: OldProvince, successor: string): Evidence {
  return otherEvidence('gazetteer', `tỉnh ${province.name} → ${successor}`, 'successor-province');
}

/** `open` where the text is between districts of two provinces, so that its province is open as well. */
function chooseDistrict(reading: Reading, given: GivenPlaces, review: ReviewNote[]): Chosen | 'open' | null {
  if (given.district !== null) {
    const { place, source } = given.district;
    return { district: place, inferred: false, evidence: [otherEvidence(source, place.slug, 'hand-written')] };
  }
  const { mentions, generics, resolver } = reading;
  const givenProvinces = new Set(given.province === null ? [] : [given.province.place.slug]);
  const inProvinces = givenProvinces.size > 0 ? givenProvinces : provincesOfText(mentions, resolver);
  const grounds = communeGrounds(mentions, resolver, inProvinces);
  const communesIn = (slug: string) => grounds.filter((ground) => ground.districts.has(slug)).length;
  const { found, rivals, namesakes, open } = findDistrict({ mentions, generics, resolver, givenProvinces, communesIn });
  if (found !== null) {
    const evidence = evidenceOf(found.mentions, placedRule('district'));
    return { district: found.district, inferred: found.inferred || resolver.lexicon.form === 'folded', evidence };
  }
  if (rivals.length > 0) {
    review.push(namesakes ? namesakeNote(rivals) : rivalNote(rivals, speaksAsDistrict(generics)));
    return open ? 'open' : null;
  }
  const proved = districtOfCommunes(grounds, speaksAsDistrict(generics));
  if (proved === null || namesAnother(proved.district, reading)) return null;
  const { district } = proved;
  const direct = mentions.filter((mention) => districtsOfMention(mention, resolver).includes(district));
  const evidence = evidenceOf(proved.mentions, () => proved.rule);
  if (direct.length > 0)
    return { district, inferred: false, evidence: [...evidenceOf(direct, placedRule('district')), ...evidence] };
  const named = labels(communesNamed(proved.mentions, scope(reading, proved.district.slug)));
  review.push(note('district', 'info', `Báo cáo không nêu tên huyện; ${district.label} được suy ra từ ${named}.`));
  const gazetteer = otherEvidence('gazetteer', `${named} → ${district.label}`, proved.rule);
  return { district, inferred: true, evidence: [...evidence, gazetteer] };
}

/** A district named in passing that is not the one the communes prove: then nothing is proved. */
function namesAnother(district: District, { mentions, resolver }: Reading): boolean {
  return mentions.some((mention) => {
    const units = mention.guard === null ? districtsOfMention(mention, resolver) : [];
    return units.length > 0 && !units.includes(district);
  });
}

/** A report that speaks as one district should have one; one over several districts rightly has none. */
function rivalNote(rivals: readonly District[], voice: boolean): ReviewNote {
  const message = `Các huyện được nhắc ngang nhau (${labels(rivals)}) nên chưa chọn huyện nào.`;
  return note('district', voice ? 'warning' : 'info', message);
}

function namesakeNote(rivals: readonly District[]): ReviewNote {
  const provinces = labels(rivals.map((unit) => oldProvince(unit.province) ?? unit));
  const [first] = rivals;
  const message = `Tên ${first?.label ?? 'huyện'} có ở nhiều nơi (${provinces}) mà báo cáo không nói rõ nên chưa chọn.`;
  return note('district', 'warning', message);
}

interface ChosenProvince {
  readonly place: OldProvince;
  readonly inferred: boolean;
  readonly evidence: readonly Evidence[];
}

/** The province of a known district: as the text says it, else by the gazetteer. */
function provinceOf(district: District, reading: Reading, review: ReviewNote[]): ChosenProvince | null {
  const place = oldProvince(district.province);
  if (place === undefined) return null;
  const { mentions, resolver } = reading;
  const behind = mentions.filter(
    (mention) =>
      provincesBehind(mention, resolver).some((province) => province.slug === place.slug) &&
      (mention.level === 'district' || mention.level === 'city'),
  );
  const said = [
    ...behind.slice(0, 1).flatMap((mention) => withinEvidence(mention, 'province-behind-district') ?? []),
    ...evidenceOf(
      mentionsOfProvince(place.slug, mentions, (mention) => provincesOf(mention, resolver)),
      placedRule('province'),
      2,
    ),
  ];
  if (said.length > 0) return { place, inferred: false, evidence: distinct(said).slice(0, 2) };
  const acting = mentions.filter((mention) => mention.level === 'province' && mention.body && mention.guard === null);
  const others = acting
    .flatMap((mention) => provincesOf(mention, resolver))
    .filter((other) => other.slug !== place.slug);
  if (others.length > 0) {
    review.push(
      note('province', 'info', `Báo cáo nhắc ${labels(others)} nhưng ${district.label} thuộc ${place.label}.`),
    );
  }
  const evidence = otherEvidence('gazetteer', `${district.label} → ${place.label}`, 'province-of-district');
  return { place, inferred: true, evidence: [evidence] };
}

/** The same words are one piece of evidence, whichever rule read them first. */
function distinct(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((each, i) => {
    const same = (other: Evidence) => other.paragraph === each.paragraph && other.end === each.end;
    return evidence.findIndex(same) === i;
  });
}

function chooseProvinceUnless(
  open: boolean,
  reading: Reading,
  given: GivenPlaces,
  review: ReviewNote[],
): ChosenProvince | null {
  if (open && given.province === null) return null;
  const chosen = chooseProvince(reading, given, review);
  if (chosen === null || reading.mentions === reading.beforeRemote) return chosen;
  // A far place is no place of the report, but its province may still be the rival that leaves all open.
  const before = chooseProvince({ ...reading, mentions: reading.beforeRemote }, given, []);
  return before?.place === chosen.place ? chosen : null;
}

function chooseProvince(reading: Reading, given: GivenPlaces, review: ReviewNote[]): ChosenProvince | null {
  if (given.province !== null) {
    const { place, source } = given.province;
    return { place, inferred: false, evidence: [otherEvidence(source, place.slug, 'hand-written')] };
  }
  const { mentions, generics, resolver } = reading;
  const voice = speaksAs(UNIT_TYPES, generics);
  const { found, rivals } = findProvince(mentions, voice, (mention) => provincesOf(mention, resolver));
  if (found !== null)
    return { place: found.province, inferred: false, evidence: evidenceOf(found.mentions, placedRule('province')) };
  if (rivals.length > 0) {
    review.push(note('province', 'info', `Các tỉnh được nhắc ngang nhau (${labels(rivals)}) nên chưa chọn tỉnh nào.`));
    return null;
  }
  return provinceOfDistricts(reading, voice);
}

/**
 * Several districts and no province named: when all lie in one province, that is certain. In a lead
 * they must be its subject, with the province named: "Ngày 10/5, huyện Lấp Vò và huyện Lai Vung (Đồng Tháp) ký kết …".
 */
function provinceOfDistricts({ mentions, resolver }: Reading, voice: boolean): ChosenProvince | null {
  const named = mentions.filter((mention) => mention.guard === null && mention.level === 'district');
  const listed = named.filter((mention) => mention.list && mention.zone === 'lead');
  const [first] = listed;
  const placed =
    first !== undefined &&
    headsLead(first, resolver.lexicon) &&
    listed.some((mention) => provincesBehind(mention, resolver).length > 0);
  if (!voice && !placed && !named.some((mention) => mention.zone === 'title')) return null;
  const units = new Set(named.flatMap((mention) => districtsOfMention(mention, resolver)));
  const slugs = new Set([...units].map((unit) => unit.province));
  const [slug] = slugs;
  const place = slug === undefined || slugs.size > 1 || units.size < 2 ? undefined : oldProvince(slug);
  if (place === undefined) return null;
  const evidence = otherEvidence('gazetteer', `${labels([...units])} → ${place.label}`, 'province-of-districts');
  return { place, inferred: true, evidence: [...evidenceOf(named, placedRule('district'), 2), evidence] };
}
