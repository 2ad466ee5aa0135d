import { oldProvince } from '../../places/lookup';
import type { HandWritten } from '../../report/raw-document';
import type { Draft } from '../context';
import { timeOf } from '../place/era';
import { type GivenPlaces, givenPlaces } from '../place/hand-written';

/** A place by hand that does not go with another, or with the time of the report. */
export interface PlaceConflict {
  readonly key: keyof GivenPlaces;
  readonly problem: string;
}

/**
 * What one hand wrote of places that cannot all be true. The finer place stands over the coarser one.
 *
 * @param draft the finished one, for its date; null where there is none yet
 * @example placeConflicts({ source: 'sidecar', values: { district: 'thanh-hoa.tho-xuan', province: 'nghe-an' } }, draft)[0]?.key // 'province'
 */
export function placeConflicts(written: HandWritten, draft: Readonly<Draft> | null): readonly PlaceConflict[] {
  const given = givenPlaces([written]);
  return [...together(given, draft), ...denied(given, written), ...outOfTime(given, draft)];
}

function together(given: GivenPlaces, draft: Readonly<Draft> | null): readonly PlaceConflict[] {
  const [province, now] = [given.province?.place, given.provinceNow?.place];
  const [district, commune] = [given.district?.place, given.commune?.place];
  if (district !== undefined && commune !== undefined) {
    const used = draft !== null && timeOf(draft).era === 'after' ? commune : district;
    const why = 'từ 01/7/2025 không còn huyện, trước đó chưa có xã này';
    return [
      { key: 'district', problem: `${district.label} không đi cùng ${commune.label} (${why}); dùng ${used.label}.` },
    ];
  }
  const home = district === undefined ? commune?.oldProvince : district.province;
  const homeNow = district === undefined ? commune?.province : oldProvince(district.province)?.successor;
  const finer = district ?? commune;
  const conflicts: PlaceConflict[] = [];
  if (finer !== undefined && province !== undefined) {
    const holds = province.successor === homeNow && (home == null || home === province.slug);
    if (!holds) conflicts.push({ key: 'province', problem: notIn(province.label, finer.label) });
  }
  const inside = finer ?? province;
  if (inside !== undefined && now !== undefined && now.slug !== (finer === undefined ? province?.successor : homeNow))
    conflicts.push({ key: 'provinceNow', problem: notIn(now.label, inside.label) });
  return conflicts;
}

const notIn = (coarser: string, finer: string) => `${finer} không thuộc ${coarser}; dùng ${finer}.`;

function denied({ province, district, commune }: GivenPlaces, { values }: HandWritten): readonly PlaceConflict[] {
  const conflicts: PlaceConflict[] = [];
  const kept = (label: string) => `ghi là không có, nhưng cũng ghi ${label}; dùng ${label}.`;
  if (values.province === null && district !== null)
    conflicts.push({ key: 'province', problem: kept(district.place.label) });
  const inside = commune ?? district ?? province;
  if (values.provinceNow === null && inside !== null)
    conflicts.push({ key: 'provinceNow', problem: kept(inside.place.label) });
  return conflicts;
}

function outOfTime({ district, commune }: GivenPlaces, draft: Readonly<Draft> | null): readonly PlaceConflict[] {
  if (draft === null || (district !== null && commune !== null)) return [];
  const { era } = timeOf(draft);
  const day = draft.date?.value ?? draft.period?.label ?? '';
  const next = 'Xin kiểm tra ngày và nơi.';
  if (era === 'after' && district !== null && draft.district?.slug === district.place.slug) {
    return [{ key: 'district', problem: `báo cáo ${day}, mà từ 01/7/2025 không còn ${district.place.label}. ${next}` }];
  }
  if (era === 'before' && commune !== null && draft.commune?.slug === commune.place.slug) {
    const problem = `báo cáo ${day}, mà ${commune.place.label} trong danh mục chỉ có từ 01/7/2025. ${next}`;
    return [{ key: 'commune', problem }];
  }
  return [];
}
