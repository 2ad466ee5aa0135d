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
import { isRecord } from '../../report/is-record';
import type { HandWritten } from '../../report/raw-document';
import type { CommuneMention, PlaceLabel, ReportPlace } from '../../report/report';
import type { Draft } from '../context';
import { otherEvidence } from '../evidence';
import { timeOf } from '../place/era';
import { warnUnknown } from './fields';
import { changeList, readListChange } from './list-change';
import { hasLetter, nameKey } from './names';
import { suggestion } from './near';
import { RULE, type ValueReader } from './overlay';
import { type Beside, beside, finerIn, follows, isCommuneOf, isDistrictOf, successorOf } from './place-order';
import { asText, shown, under, type Written } from './written';

type PlaceFields = Partial<Pick<Draft, 'province' | 'provinceNow' | 'district' | 'commune'>>;
type Source = HandWritten['source'];

function byHand({ slug, label }: PlaceLabel, source: Source): ReportPlace {
  return { slug, label, inferred: false, evidence: [otherEvidence(source, slug, RULE)] };
}

/** Reads a slug and lays down the place with what follows from it. */
function placeReader<T extends PlaceLabel>(
  what: string,
  example: string,
  units: () => readonly PlaceLabel[],
  lookup: (slug: string) => T | undefined,
  lay: (unit: T, place: ReportPlace, beside: Beside) => PlaceFields,
): ValueReader {
  return (written, reading) => {
    if (isRecord(written.value)) warnUnknown(written, PLACE_PARTS, reading);
    const at = under(written, 'slug') ?? written;
    const slug = asText(at.value);
    const unit = slug === null ? undefined : lookup(slug);
    if (unit !== undefined) {
      const place = byHand(unit, reading.source);
      return (draft) => lay(unit, place, beside(draft, reading.source));
    }
    const near = suggestion(
      slug ?? '',
      units().map((each) => each.slug),
    );
    return reading.refuse(at, `không có ${what} “${shown(at.value)}” trong danh mục (viết như “${example}”).${near}`);
  };
}

/** As the report's JSON writes a place; only the slug counts. */
const PLACE_PARTS = { known: ['slug'], ignored: ['label', 'inferred', 'evidence'] };

export const readProvince = placeReader(
  'tỉnh (trước 01/7/2025)',
  'lai-chau',
  oldProvinces,
  oldProvince,
  (province, place, { draft, isOwn }) => {
    const holds = { district: isDistrictOf(draft.district, province), commune: isCommuneOf(draft.commune, province) };
    // The finer place of the same hand stands: the reader of conflicts says so.
    if ((isOwn(draft.district) && !holds.district) || (isOwn(draft.commune) && !holds.commune)) return {};
    return { ...finerIn(draft, holds), province: place, ...successorOf(province) };
  },
);

export const readProvinceNow = placeReader(
  'tỉnh (từ 01/7/2025)',
  'tuyen-quang',
  provincesNow,
  provinceNow,
  (now, place, { draft, isOwn }) => {
    const formed = now.formedFrom.map(oldProvince).filter((each) => each !== undefined);
    const holds = {
      district: formed.some((province) => isDistrictOf(draft.district, province)),
      commune: draft.commune === null || communeNow(draft.commune.slug)?.province === now.slug,
    };
    const { province } = draft;
    const holdsOld = province === null || oldProvince(province.slug)?.successor === now.slug;
    // As above: what the same hand wrote more closely stands.
    if (isOwn(draft.district) ? !holds.district : isOwn(draft.commune) ? !holds.commune : isOwn(province) && !holdsOld)
      return {};
    return { ...finerIn(draft, holds), province: holdsOld ? province : null, provinceNow: place };
  },
);

export const readDistrict = placeReader(
  'huyện',
  'lai-chau.than-uyen',
  districts,
  district,
  (unit, place, { draft, isOwn }) => {
    const province = oldProvince(unit.province);
    // Districts and communes of today never stand together: of two by one hand the date chooses.
    if (province === undefined || (isOwn(draft.commune) && timeOf(draft).era === 'after')) return {};
    return { commune: null, district: place, province: follows(province, unit.label), ...successorOf(province) };
  },
);

export const readCommune = placeReader(
  'xã (từ 01/7/2025)',
  'tuyen-quang.chiem-hoa',
  communesNow,
  communeNow,
  (unit, place, { draft }) => {
    const now = provinceNow(unit.province);
    if (now === undefined) return {};
    const old = unit.oldProvince === null ? undefined : oldProvince(unit.oldProvince);
    const found = draft.province;
    const isHome = found !== null && oldProvince(found.slug)?.successor === now.slug;
    const province = old === undefined ? (isHome ? found : null) : follows(old, unit.label);
    return { commune: place, district: null, provinceNow: follows(now, unit.label), province };
  },
);

/** Communes named in the report, as printed: "xã Thuận". */
export const readCommunes: ValueReader = (written, reading) => {
  const label = (item: Written) => {
    const at = under(item, 'label') ?? item;
    const text = asText(at.value)?.replace(/\s+/gu, ' ') ?? null;
    if (text !== null && hasLetter(text)) return text;
    return reading.refuse(at, `xã phải viết như “xã Thuận”, đang ghi “${shown(at.value)}”.`);
  };
  const missing = 'máy không đọc thấy xã này, không có gì để bỏ.';
  const change = readListChange(written, { given: label, pick: label, keyOf: nameKey, missing }, reading);
  if (change === null) return null;
  const isLabel = (commune: CommuneMention, wanted: string) => nameKey(commune.label) === nameKey(wanted);
  return (draft) => ({
    communes: changeList(draft.communes, change, {
      make: (wanted, found) => found ?? { label: wanted, mentions: [] },
      isSame: isLabel,
      isPicked: isLabel,
    }),
  });
};
