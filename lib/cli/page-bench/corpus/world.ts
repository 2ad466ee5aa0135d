import { communesNow, districts, oldProvinces } from '../../../places/lookup';
import type { CommuneNow, District, OldProvince } from '../../../places/unit-types';
import { madeUpName } from './made-up-names';
import type { Random } from './random';

const PROVINCES = 45;
const DISTRICTS = 250;
const COMMUNES_PER_PROVINCE = 6;

export interface Person {
  readonly name: string;
  readonly titles: readonly string[];
}

/** A unit that reports: who led it in each term, and what it issued, the most cited first. */
export interface Body {
  /** "Huyện ủy Than Uyên" */
  readonly committee: string;
  readonly place: { readonly district: string } | { readonly province: string } | { readonly commune: string };
  readonly label: string;
  /** By term: 2015–2020, 2020–2025, 2025–2030; the head of the Party committee first. */
  readonly leaders: readonly (readonly Person[])[];
  readonly documents: readonly string[];
}

export interface WorldProvince {
  readonly body: Body;
  readonly districts: readonly Body[];
  /** Since July 2025. */
  readonly communes: readonly Body[];
}

/** Everything that reports are drawn from: provinces, the ones with most reports first, and papers of the centre. */
export interface World {
  readonly provinces: readonly WorldProvince[];
  readonly central: readonly string[];
}

/** The Party committee of a unit by its type. */
const COMMITTEES: Readonly<Record<string, string>> = {
  huyện: 'Huyện ủy',
  quận: 'Quận ủy',
  'thị xã': 'Thị ủy',
  'thành phố': 'Thành ủy',
  tỉnh: 'Tỉnh ủy',
};

/**
 * 45 old provinces with 250 districts and some communes of today, with people and papers that chance made up.
 *
 * @example makeWorld(seededRandom(1)).provinces.length // 45
 */
export function makeWorld(random: Random): World {
  const chosen = random.shuffle(oldProvinces()).slice(0, PROVINCES);
  const provinces = chosen.map((province, at) => {
    // The first ones of an uneven share get one district more.
    const share = Math.floor(DISTRICTS / PROVINCES) + (at < DISTRICTS % PROVINCES ? 1 : 0);
    return makeProvince(random, province, share);
  });
  const central = Array.from({ length: 80 }, () => {
    const year = 2012 + random.below(13);
    return random.pick([
      `${1 + random.below(60)}-NQ/TW`,
      `${1 + random.below(50)}-CT/TW`,
      `${1 + random.below(170)}/${year}/NĐ-CP`,
      `${100 + random.below(1900)}/QĐ-TTg`,
    ]);
  });
  return { provinces, central };
}

function makeProvince(random: Random, province: OldProvince, share: number): WorldProvince {
  const alive = districts().filter((unit) => unit.province === province.slug && unit.until === null);
  const communes = communesNow().filter((unit) => unit.province === province.successor);
  const own = communes.filter((unit) => unit.oldProvince === province.slug);
  return {
    body: provinceBody(random, province),
    districts: random
      .shuffle(alive)
      .slice(0, share)
      .map((unit) => districtBody(random, unit)),
    communes: random
      .shuffle(own.length > 0 ? own : communes)
      .slice(0, COMMUNES_PER_PROVINCE)
      .map((unit) => communeBody(random, unit)),
  };
}

function provinceBody(random: Random, { slug, name, type, label }: OldProvince): Body {
  const committee = COMMITTEES[type] ?? 'Tỉnh ủy';
  const titles = [
    `Bí thư ${committee}`,
    `Phó Bí thư ${committee}`,
    `Chủ tịch UBND ${type}`,
    `Phó Chủ tịch UBND ${type}`,
  ];
  return {
    committee: `${committee} ${name}`,
    place: { province: slug },
    label,
    leaders: terms(random, titles),
    documents: papers(random, 30, ['NQ/TU', 'CT/TU', 'KH/TU', 'KH-UBND', 'QĐ-UBND']),
  };
}

function districtBody(random: Random, { slug, name, type, label }: District): Body {
  const committee = COMMITTEES[type] ?? 'Huyện ủy';
  const titles = [
    `Bí thư ${committee}`,
    `Phó Bí thư Thường trực ${committee}`,
    `Chủ tịch UBND ${type}`,
    `Phó Chủ tịch UBND ${type}`,
    `Trưởng Ban Tổ chức ${committee}`,
  ];
  return {
    committee: `${committee} ${name}`,
    place: { district: slug },
    label,
    leaders: terms(random, titles),
    documents: papers(random, 12, ['NQ/HU', 'CTr/HU', 'KH-UBND']),
  };
}

function communeBody(random: Random, { slug, name, type, label }: CommuneNow): Body {
  const titles = [`Bí thư Đảng ủy ${type}`, `Chủ tịch UBND ${type}`, `Phó Bí thư Thường trực Đảng ủy ${type}`];
  return {
    committee: `Đảng ủy ${type} ${name}`,
    place: { commune: slug },
    label,
    leaders: terms(random, titles),
    documents: papers(random, 6, ['NQ/ĐU', 'KH-UBND']),
  };
}

function terms(random: Random, titles: readonly string[]): Body['leaders'] {
  return [2015, 2020, 2025].map(() => titles.map((title) => ({ name: madeUpName(random), titles: [title] })));
}

/** The Party numbers 10-NQ/TU, the State 10/KH-UBND. */
function papers(random: Random, count: number, signs: readonly string[]): readonly string[] {
  return Array.from({ length: count }, () => {
    const sign = random.pick(signs);
    return `${1 + random.below(400)}${sign.endsWith('UBND') ? '/' : '-'}${sign}`;
  });
}
