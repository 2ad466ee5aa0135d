import type { Hit } from '../search/result';
import { reportHref } from './hrefs';

/**
 * Address of a hit that stays when the search is forgotten: the report, or the paragraph of its statement.
 *
 * @example permanentHref(hit) // '/bao-cao/bao-cao-1#p7'
 */
export function permanentHref({ id, statement }: Pick<Hit, 'id' | 'statement'>): string {
  return reportHref(id, statement === null ? {} : { anchor: `p${statement.paragraph + 1}` });
}
