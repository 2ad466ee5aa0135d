import { communeNow, district, provinceNow } from '../../places/lookup';
import type { OldProvince } from '../../places/unit-types';
import type { HandWritten } from '../../report/raw-document';
import type { PlaceLabel, ReportPlace } from '../../report/report';
import type { Draft } from '../context';
import { otherEvidence } from '../evidence';
import { type Overlay, RULE } from './overlay';

type PlaceFields = Partial<Pick<Draft, 'province' | 'provinceNow' | 'district' | 'commune'>>;
type Source = HandWritten['source'];

/** The draft that a place is laid over, and which of its places the same hand wrote. */
export interface Beside {
  readonly draft: Readonly<Draft>;
  readonly isOwn: (place: ReportPlace | null) => boolean;
}

export function beside(draft: Readonly<Draft>, source: Source): Beside {
  const isOwn = (place: ReportPlace | null) =>
    place?.evidence.some((evidence) => evidence.rule === RULE && evidence.source === source) ?? false;
  return { draft, isOwn };
}

/** A place that is known because another one is. */
export function follows({ slug, label }: PlaceLabel, from: string): ReportPlace {
  return {
    slug,
    label,
    inferred: true,
    evidence: [otherEvidence('gazetteer', `${from} → ${label}`, 'follows-hand-written')],
  };
}

/** The province of today on the ground of an old one. */
export function successorOf(province: OldProvince): PlaceFields {
  const now = provinceNow(province.successor);
  return now === undefined ? {} : { provinceNow: follows(now, province.label) };
}

export function isDistrictOf(place: ReportPlace | null, province: OldProvince): boolean {
  return place === null || district(place.slug)?.province === province.slug;
}

/** Where the old province of its ground is not certain, that of today must do. */
export function isCommuneOf(place: ReportPlace | null, province: OldProvince): boolean {
  const unit = place === null ? undefined : communeNow(place.slug);
  if (unit === undefined) return true;
  return unit.province === province.successor && (unit.oldProvince === null || unit.oldProvince === province.slug);
}

/** A finer place that was read from the text, or from front matter, goes where the coarser one does not hold it. */
export function finerIn(
  { district: unit, commune }: Readonly<Draft>,
  holds: { readonly district: boolean; readonly commune: boolean },
): PlaceFields {
  return { district: holds.district ? unit : null, commune: holds.commune ? commune : null };
}

/** A report without province has no district either, nor the province of today that was read from the old one. */
export const noProvince =
  (source: Source): Overlay =>
  (draft) => {
    const { isOwn } = beside(draft, source);
    if (isOwn(draft.district)) return {};
    const followed = draft.provinceNow?.evidence.some(({ rule }) => rule === 'successor-province') ?? false;
    return { province: null, district: null, provinceNow: followed ? null : draft.provinceNow };
  };

/** Every place lies in a province of today: without one there is none. */
export const noProvinceNow =
  (source: Source): Overlay =>
  (draft) => {
    const { isOwn } = beside(draft, source);
    if ([draft.province, draft.district, draft.commune].some(isOwn)) return {};
    return { province: null, provinceNow: null, district: null, commune: null };
  };
