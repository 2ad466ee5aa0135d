import type { Draft } from '../context';

/** A commune at the end of a body's name: "UBND xã Mường Than". Fixed words, one name. */
const COMMUNE_AT_END = /(?:^| )((?:xã|phường|thị trấn|đặc khu) \S.*)$/u;

/**
 * The commune that "UBND xã" without a name means in this report, as a label: the report's own, the one whose body
 * issues it, or the only one that it names; null where it may be another.
 */
export function communeHere(draft: Pick<Draft, 'commune' | 'communes' | 'issuingBody'>): string | null {
  const { commune, communes, issuingBody } = draft;
  const issuing = COMMUNE_AT_END.exec(issuingBody ?? '')?.[1] ?? null;
  const [only, another] = communes;
  const single = only === undefined || another !== undefined ? null : only.label;
  return commune?.label ?? issuing ?? single;
}
