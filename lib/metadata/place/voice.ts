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

export function speaksAsDistrict(generics: readonly Generic[]): boolean {
  return speaksAs(DISTRICT_TYPES, generics);
}
