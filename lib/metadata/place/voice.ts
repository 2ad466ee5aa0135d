import type { Generic } from './mention';

export const DISTRICT_TYPES: ReadonlySet<string> = new Set(['huyện', 'thị xã', 'quận']);
/** Units that issue reports. */
export const UNIT_TYPES: ReadonlySet<string> = new Set([...DISTRICT_TYPES, 'tỉnh', 'thành phố', 'xã', 'phường']);
/** Singular unit words without a name ("toàn huyện", "Huyện ủy yêu cầu") that show a district speaking of itself. */
const VOICE = 2;

/** Whether the text speaks as one unit of these types: more of "huyện" than of "các huyện". */
export function speaksAs(types: ReadonlySet<string>, generics: readonly Generic[]): boolean {
  const own = generics.filter((generic) => types.has(generic.type));
  const singular = own.filter((generic) => !generic.plural).length;
  return singular >= VOICE && singular > own.length - singular;
}

/** Mentions that a text of another kind of unit makes: "UBND huyện Cai Lậy" in a text that says Thị ủy, thị xã throughout. */
const OTHER_VOICE = 3;

/**
 * Whether the text speaks throughout as another type than these: never as one of them, three times as the other.
 * "thành phố" does not count; districts speak of their central city so.
 */
export function speaksAsOther(types: ReadonlySet<string>, generics: readonly Generic[]): boolean {
  const own = generics.filter((generic) => !generic.plural && DISTRICT_TYPES.has(generic.type));
  const compared = [...types].every((type) => DISTRICT_TYPES.has(type)) && types.size > 0;
  return compared && own.length >= OTHER_VOICE && !own.some((generic) => types.has(generic.type));
}

export function speaksAsDistrict(generics: readonly Generic[]): boolean {
  return speaksAs(DISTRICT_TYPES, generics);
}
