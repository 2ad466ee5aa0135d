import type { Level } from '../people/vocabulary';
import type { Body } from './body';
import type { NumberForm } from './number-form';

/** Committees of one level sign with different letters: Huyện ủy HU, Quận ủy QU, Thị ủy and Thành ủy ThU or TU. */
const COMMITTEES: Readonly<Record<string, readonly Level[]>> = {
  TW: ['central'],
  TU: ['province', 'city'],
  HU: ['district'],
  QU: ['district'],
  ThU: ['district', 'city'],
};
/** Letters that one body alone signs with. */
const ALONE = new Set(['CP', 'TTg', 'HĐND', 'UBND', 'CTN', 'VPCP']);

/**
 * Whether a body can have issued a document of this number: in "kế hoạch thực hiện Nghị quyết số 18-NQ/TW của Huyện ủy" the
 * plan is the Huyện ủy's, the resolution is not.
 */
export function fitsIssuer({ issuer: { code, level } }: Pick<NumberForm, 'issuer'>, body: Body): boolean {
  const committee = COMMITTEES[code];
  if (committee !== undefined) {
    if (body.sign !== null && COMMITTEES[body.sign] === undefined) return false;
    return body.level === null ? body.sign === null && code !== 'TW' : committee.includes(body.level);
  }
  const [first = ''] = code.split('-');
  if (/^QH\d/.test(code)) return body.sign === 'QH';
  if (/^UBTVQH/.test(code)) return body.sign === 'UBTVQH' || body.sign === 'QH';
  if (ALONE.has(first)) return body.sign === first || (body.text === null && body.level !== null && level === null);
  if (level === null || body.level === null) return true;
  return level === body.level || (body.level === 'city' && level !== 'central');
}
