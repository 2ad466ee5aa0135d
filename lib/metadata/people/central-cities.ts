import { gazetteerSlugs } from './gazetteer-units';
import type { TitleReader } from './unit-and-name';

/** Cities under the centre: "Thành ủy" there is of the province's level. */
export const CENTRAL_CITIES: ReadonlySet<string> = new Set([
  'ha-noi',
  'ho-chi-minh',
  'da-nang',
  'hai-phong',
  'can-tho',
  'hue',
]);
/** Huế was a city of Thừa Thiên Huế until then (Nghị quyết 175/2024/QH15). */
const HUE_SINCE = '2025-01-01';

/**
 * Whether a city of this name stands under the centre.
 *
 * @param date of the report, or null
 */
export function isCentralCity(key: string, date: string | null, form: TitleReader['form']): boolean {
  const slug = gazetteerSlugs('city', key, form).find((each) => CENTRAL_CITIES.has(each));
  return slug !== undefined && !(slug === 'hue' && (date === null || date < HUE_SINCE));
}
