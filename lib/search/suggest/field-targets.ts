import type { FieldName } from '../language/fields';
import type { Target } from './candidate';

/** What the value of a field can name. Numbers of documents and years are typed, not chosen. */
const TAKES: Readonly<Record<FieldName, (target: Target) => boolean>> = {
  tinh: (target) => target.kind === 'place' && (target.key === 'tinh' || target.key === 'tinh-moi'),
  huyen: (target) => target.kind === 'place' && target.key === 'huyen',
  xa: (target) => target.kind === 'place' && target.key === 'xa',
  canbo: (target) => target.kind === 'officeholder',
  chude: (target) => target.kind === 'topic',
  tieude: (target) => target.kind === 'query',
  vanban: () => false,
  nam: () => false,
};

/**
 * Whether a candidate can stand as the value of a field.
 *
 * @example fieldTakes('canbo', { kind: 'query' }) // false
 */
export function fieldTakes(field: FieldName, target: Target): boolean {
  return TAKES[field](target);
}
