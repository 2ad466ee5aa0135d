import type { IssuerCode } from './codes';
import type { DocumentPlaces } from './unit-slug';

/** Committees by the type of the unit whose papers bear their letters. */
const COMMITTEES: readonly (readonly [code: string, type: RegExp, name: string])[] = [
  ['HU', /^huyện (?=\p{L})/iu, 'Huyện ủy'],
  ['QU', /^quận (?=\p{L})/iu, 'Quận ủy'],
  ['ThU', /^thị xã (?=\p{L})/iu, 'Thị ủy'],
  ['ThU', /^thành phố (?=\p{L})/iu, 'Thành ủy'],
];

/**
 * Who issued a document, from its letters alone: a body that no other shares them with, or the committee of the report's own
 * district. Null for TW, TU, UBND: several may be meant.
 *
 * @example issuerName(issuerCode('TTg'), draft) // 'Thủ tướng Chính phủ'
 */
export function issuerName({ code, name }: IssuerCode, { district }: DocumentPlaces): string | null {
  if (name !== null) return name;
  for (const [letters, type, committee] of COMMITTEES) {
    if (code === letters && district !== null && type.test(district.label)) {
      return `${committee} ${district.label.replace(type, '')}`;
    }
  }
  return null;
}
