import { oldCommunes } from './communes';
import { type NameIndex, nameIndex } from './name-index';
import { placeKey } from './place-key';
import type { OldCommune } from './unit-types';

export const OLD_COMMUNE_NAMES: NameIndex<OldCommune> = nameIndex(oldCommunes());

/**
 * Communes before July 2025 of a name, in every form that bore it. A bare name proves nothing: 6,943 names serve
 * 10,035 communes.
 *
 * @example communesNamed('Thuận', { type: 'xã' }).map((commune) => commune.district) // ['quang-tri.huong-hoa']
 */
export function communesNamed(name: string, { type }: { readonly type?: string } = {}): readonly OldCommune[] {
  const found = OLD_COMMUNE_NAMES.byKey(placeKey(name));
  return type === undefined ? found : found.filter((commune) => commune.type === type);
}
