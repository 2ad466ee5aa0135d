import { slugify } from '../text/slug';

/** Names that are only a number are written with a capital type and never stand without it: Quận 1, Phường 14. */
const NUMBER_NAME = /^(?:\d+|[IVX]+)$/;

/**
 * How a unit is called in full.
 *
 * @example unitLabel('huyện', 'Than Uyên') // 'huyện Than Uyên'
 * @example unitLabel('quận', '1') // 'Quận 1'
 */
export function unitLabel(type: string, name: string): string {
  return NUMBER_NAME.test(name) ? `${type.charAt(0).toUpperCase()}${type.slice(1)} ${name}` : `${type} ${name}`;
}

/**
 * How a province is called in a list of provinces. “Hồ Chí Minh” alone is a person.
 *
 * @example provinceLabel('Lai Châu') // 'Lai Châu'
 */
export function provinceLabel(name: string): string {
  return name === 'Hồ Chí Minh' ? 'Thành phố Hồ Chí Minh' : name;
}

interface Named {
  readonly name: string;
  readonly type: string;
  /** Official code: the last resort. */
  readonly code: string;
}

/**
 * Slugs of the units of one province, in their order (API.md): the folded name; with the type in front where two
 * share it or where the name is a number; with the code behind where the type is the same too and only marks
 * differ (Cẩm Giang, Cẩm Giàng). Two units of one name and type are one slug: huyện Đạ Huoai before and after 2025.
 *
 * @example unitSlugs('tien-giang', [{ name: 'Cai Lậy', type: 'thị xã', code: '817' }]) // ['tien-giang.cai-lay']
 */
export function unitSlugs(province: string, units: readonly Named[]): string[] {
  const plain = units.map((unit) => slugify(unit.name));
  const typed = units.map((unit) => slugify(`${unit.type} ${unit.name}`));
  return units.map((unit, i) => {
    const sameUnit = (j: number) => units[j]?.name === unit.name && units[j]?.type === unit.type;
    const shared = (slugs: readonly string[]) => slugs.some((slug, j) => slug === slugs[i] && !sameUnit(j));
    if (!shared(plain) && !NUMBER_NAME.test(unit.name)) return `${province}.${plain[i]}`;
    return shared(typed) ? `${province}.${typed[i]}-${unit.code}` : `${province}.${typed[i]}`;
  });
}

/**
 * Slug of a reference by code. One that leads nowhere becomes `?code`, and the parser of the data refuses it by name.
 */
export function knownSlug(slugs: ReadonlyMap<string, string>, code: string | null): string {
  return slugs.get(code ?? '') ?? `?${code}`;
}
