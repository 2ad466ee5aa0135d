import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { isRecord } from '../../report/is-record';

/**
 * The library's mapping of CSL fields to those of another format, as data. Only its output side is used, with objects: its
 * input side would fetch addresses. Its own printing is not used: it breaks RIS values inside words after 70 characters,
 * which every reader joins with a blank, and it drops from BibTeX what plain TeX has no letter for (ơ, ư, ả).
 *
 * @example mappedFields('ris', item)[0] // { TY: 'RPRT', TI: '…' }
 */
export function mappedFields(format: 'ris' | 'bibtex', item: object): Record<string, unknown> {
  if (format === 'bibtex') plugins.config.get('@bibtex').format.asciiOnly = false;
  const entries = plugins.output.format(format, [item], { format: 'object' });
  const first: unknown = Array.isArray(entries) ? entries[0] : null;
  return isRecord(first) ? first : {};
}
