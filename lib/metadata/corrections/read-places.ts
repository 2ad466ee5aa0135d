import {
  communeNow,
  communesNow,
  district,
  districts,
  oldProvince,
  oldProvinces,
  provinceNow,
  provincesNow,
} from '../../places/lookup';
import type { HandWritten } from '../../report/raw-document';
import type { CommuneMention, PlaceLabel, ReportPlace } from '../../report/report';
import type { Draft } from '../context';
import { otherEvidence } from '../evidence';
import { warnUnknown } from './fields';
import { changeList, readListChange } from './list-change';
import { suggestion } from './near';
import { RULE, type ValueReader } from './overlay';
import { asText, isRecord, shown, under, type Written } from './written';

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
  slugs: () => readonly PlaceLabel[],
  placesOf: (slug: string, source: Source) => PlaceFields | null,
): ValueReader {
  return (written, reading) => {
    if (isRecord(written.value)) warnUnknown(written, PLACE_PARTS, reading);
    const at = under(written, 'slug') ?? written;
    const slug = asText(at.value);
    const places = slug === null ? null : placesOf(slug, reading.source);
    if (places !== null) return () => places;
    const near = suggestion(
      slug ?? '',
      slugs().map((each) => each.slug),
    );
    return reading.refuse(at, `không có ${what} “${shown(at.value)}” trong danh mục (viết như “${example}”).${near}`);
  };
}

/** As the report's JSON writes a place; only the slug counts. */
const PLACE_PARTS = { known: ['slug'], ignored: ['label', 'inferred', 'evidence'] };

export const readProvince = placeReader('tỉnh (trước 01/7/2025)', 'lai-chau', oldProvinces, (slug, source) => {
  const province = oldProvince(slug);
  return province === undefined ? null : { province: byHand(province, source), ...successorOf(slug) };
});

export const readProvinceNow = placeReader('tỉnh (từ 01/7/2025)', 'tuyen-quang', provincesNow, (slug, source) => {
  const province = provinceNow(slug);
  return province === undefined ? null : { provinceNow: byHand(province, source) };
});

export const readDistrict = placeReader('huyện', 'lai-chau.than-uyen', districts, (slug, source) => {
  const found = district(slug);
  const province = found === undefined ? undefined : oldProvince(found.province);
  if (found === undefined || province === undefined) return null;
  return { district: byHand(found, source), province: follows(province, found.label), ...successorOf(province.slug) };
});

export const readCommune = placeReader('xã (từ 01/7/2025)', 'tuyen-quang.chiem-hoa', communesNow, (slug, source) => {
  const found = communeNow(slug);
  const now = found === undefined ? undefined : provinceNow(found.province);
  if (found === undefined || now === undefined) return null;
  const old = found.oldProvince === null ? undefined : oldProvince(found.oldProvince);
  const province = old === undefined ? {} : { province: follows(old, found.label) };
  return { commune: byHand(found, source), provinceNow: follows(now, found.label), ...province };
});

/** Communes named in the report, as printed: "xã Thuận". */
export const readCommunes: ValueReader = (written, reading) => {
  const label = (item: Written) => {
    const at = under(item, 'label') ?? item;
    return asText(at.value) ?? reading.refuse(at, `xã phải viết như “xã Thuận”, đang ghi “${shown(at.value)}”.`);
  };
  const readers = { given: label, pick: label, missing: 'máy không đọc thấy xã này, không có gì để bỏ.' };
  const change = readListChange(written, readers, reading);
  if (change === null) return null;
  const isLabel = (commune: CommuneMention, wanted: string) => commune.label === wanted;
  return (draft) => ({
    communes: changeList(draft.communes, change, {
      make: (wanted, found) => found ?? { label: wanted, mentions: [] },
      isSame: isLabel,
      isPicked: isLabel,
    }),
  });
};

function successorOf(province: string): PlaceFields {
  const old = oldProvince(province);
  const now = old === undefined ? undefined : provinceNow(old.successor);
  return old === undefined || now === undefined ? {} : { provinceNow: follows(now, old.label) };
}
