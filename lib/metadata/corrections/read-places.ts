import { communeNow, district, oldProvince, provinceNow } from '../../places/lookup';
import type { HandWritten } from '../../report/raw-document';
import type { PlaceLabel, ReportPlace } from '../../report/report';
import type { Draft } from '../context';
import { otherEvidence } from '../evidence';
import { accept, asSlug, asTexts, RULE, refuse, type ValueReader } from './overlay';

type PlaceFields = Partial<Pick<Draft, 'province' | 'provinceNow' | 'district' | 'commune'>>;
type Source = HandWritten['source'];

function byHand({ slug, label }: PlaceLabel, source: Source): ReportPlace {
  return { slug, label, inferred: false, evidence: [otherEvidence(source, slug, RULE)] };
}

function follows({ slug, label }: PlaceLabel, from: string): ReportPlace {
  return {
    slug,
    label,
    inferred: true,
    evidence: [otherEvidence('gazetteer', `${from} → ${label}`, 'follows-hand-written')],
  };
}

/** Reads a slug and lays down the place with what follows from it. */
function placeReader(
  what: string,
  example: string,
  placesOf: (slug: string, source: Source) => PlaceFields | null,
): ValueReader {
  return (value, source) => {
    const slug = asSlug(value);
    const places = slug === null ? null : placesOf(slug, source);
    if (places === null)
      return refuse(`không có ${what} “${slug ?? String(value)}” trong danh mục (viết như “${example}”).`);
    return accept(() => places);
  };
}

export const readProvince = placeReader('tỉnh (trước 01/7/2025)', 'lai-chau', (slug, source) => {
  const province = oldProvince(slug);
  return province === undefined ? null : { province: byHand(province, source), ...successorOf(slug) };
});

export const readProvinceNow = placeReader('tỉnh (từ 01/7/2025)', 'tuyen-quang', (slug, source) => {
  const province = provinceNow(slug);
  return province === undefined ? null : { provinceNow: byHand(province, source) };
});

export const readDistrict = placeReader('huyện', 'lai-chau.than-uyen', (slug, source) => {
  const found = district(slug);
  const province = found === undefined ? undefined : oldProvince(found.province);
  if (found === undefined || province === undefined) return null;
  return { district: byHand(found, source), province: follows(province, found.label), ...successorOf(province.slug) };
});

export const readCommune = placeReader('xã (từ 01/7/2025)', 'tuyen-quang.chiem-hoa', (slug, source) => {
  const found = communeNow(slug);
  const now = found === undefined ? undefined : provinceNow(found.province);
  if (found === undefined || now === undefined) return null;
  const old = found.oldProvince === null ? undefined : oldProvince(found.oldProvince);
  const province = old === undefined ? {} : { province: follows(old, found.label) };
  return { commune: byHand(found, source), provinceNow: follows(now, found.label), ...province };
});

/** Communes named in the report, as printed: "xã Thuận". */
export const readCommunes: ValueReader = (value) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const labels = asTexts(
    list.map((each) => (typeof each === 'object' && each !== null && 'label' in each ? each.label : each)),
  );
  if (labels === null) return refuse('các xã phải là một danh sách như “xã Thuận”.');
  return accept((draft) => ({
    communes: labels.map((label) => draft.communes.find((known) => known.label === label) ?? { label, mentions: [] }),
  }));
};

function successorOf(province: string): PlaceFields {
  const old = oldProvince(province);
  const now = old === undefined ? undefined : provinceNow(old.successor);
  return old === undefined || now === undefined ? {} : { provinceNow: follows(now, old.label) };
}
