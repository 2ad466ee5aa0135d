import { communesOf, district, districts, oldProvince, provinceNow } from '@/lib/places/lookup';
import {
  type CommuneNow,
  type District,
  type OldProvince,
  TWO_LEVELS_SINCE,
  type TypePeriod,
} from '@/lib/places/unit-types';
import { printDate } from '@/lib/report/print-date';

/** What a name has stood for. Every line of it is in the gazetteer; nothing is inferred. */
export interface PlaceStory {
  readonly kind: 'province' | 'district';
  readonly slug: string;
  readonly label: string;
  /** Without its type: “Than Uyên”. */
  readonly name: string;
  /** As a heading: “Huyện Than Uyên, Lai Châu”. */
  readonly heading: string;
  /** The old province: the place itself, or that of a district. */
  readonly province: OldProvince;
  /** The province of today that holds the ground. */
  readonly successor: { readonly slug: string; readonly label: string };
  /** Old provinces that the province of today of this name was formed from; empty where none has the name. */
  readonly formedFrom: readonly OldProvince[];
  /** The types it has had, where it has had several, and other spellings: sentences without full stop. */
  readonly notes: readonly string[];
  /** Units that a reader may take for this one: other districts of the name, communes of today of the name. */
  readonly namesakes: { readonly districts: readonly District[]; readonly communes: readonly CommuneNow[] };
}

/**
 * What the gazetteer knows of a province or district; null for an unknown slug.
 *
 * @param slug `tuyen-quang`, `lai-chau.than-uyen`
 * @example placeStory('tuyen-quang')?.formedFrom.map(({ label }) => label) // ['Hà Giang', 'Tuyên Quang']
 */
export function placeStory(slug: string): PlaceStory | null {
  return slug.includes('.') ? districtStory(slug) : provinceStory(slug);
}

function provinceStory(slug: string): PlaceStory | null {
  const province = oldProvince(slug);
  if (province === undefined) return null;
  const now = provinceNow(slug);
  return {
    kind: 'province',
    slug,
    label: province.label,
    name: province.name,
    heading: province.label,
    province,
    successor: successorOf(province),
    formedFrom: (now?.formedFrom ?? []).flatMap((each) => oldProvince(each) ?? []),
    notes: [...typeNotes(province.periods), ...spellingNotes(province.aliases)],
    namesakes: { districts: [], communes: [] },
  };
}

function districtStory(slug: string): PlaceStory | null {
  const unit = district(slug);
  const province = unit === undefined ? undefined : oldProvince(unit.province);
  if (unit === undefined || province === undefined) return null;
  return {
    kind: 'district',
    slug,
    label: unit.label,
    name: unit.name,
    heading: `${unit.label.charAt(0).toUpperCase()}${unit.label.slice(1)}, ${province.label}`,
    province,
    successor: successorOf(province),
    formedFrom: [],
    notes: [...typeNotes(unit.periods), ...lifeNotes(unit), ...spellingNotes(unit.aliases)],
    namesakes: {
      districts: districts().filter((each) => each.name === unit.name && each.slug !== slug),
      communes: communesOf(province.successor).filter((each) => each.name === unit.name),
    },
  };
}

function successorOf({ successor, label }: OldProvince): PlaceStory['successor'] {
  return { slug: successor, label: provinceNow(successor)?.label ?? label };
}

/** The gazetteer's dates may be off by months: a month is printed, never a day. */
function month(day: string): string {
  return printDate({ value: day.slice(0, 7), precision: 'month' });
}

/** “huyện đến tháng 6/2020, rồi thị xã”; nothing of a unit that never changed. What came after June 2025 is left out. */
function typeNotes(periods: readonly TypePeriod[]): string[] {
  const before = periods
    .filter(({ since }) => since === null || since < TWO_LEVELS_SINCE)
    // huyện Đạ Huoai was founded again, larger: still a huyện.
    .filter(({ type }, index, all) => type !== all[index + 1]?.type);
  const parts = before.map(({ type, until }, index) =>
    until === null || index === before.length - 1 ? type : `${type} đến ${month(until)}`,
  );
  return parts.length < 2 ? [] : [`Là ${parts.join(', sau đó là ')}`];
}

function lifeNotes({ since, until }: District): string[] {
  return [
    ...(since === null ? [] : [`Lập ${month(since)}`]),
    ...(until === null ? [] : [`Không còn là một đơn vị riêng từ ${month(until)}`]),
  ];
}

function spellingNotes(aliases: readonly string[]): string[] {
  // An earlier name may be a spelling of today too.
  return aliases.length === 0 ? [] : [`Còn viết là ${[...new Set(aliases)].join(', ')}`];
}
