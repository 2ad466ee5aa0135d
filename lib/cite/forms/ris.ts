import type { Citation } from '../citation';
import { mappedFields } from './citation-js';
import { cslItem } from './csl-item';
import { oneLine } from './source-words';

/** Cut to twenty characters by the mapping, and no program needs it. */
const LEFT_OUT = new Set(['TY', 'ID']);

/**
 * The citation as RIS, one line for each field: continued lines are read in as many ways as there are programs.
 *
 * @example ris(citation).split('\n')[0] // 'TY  - RPRT'
 */
export function ris(citation: Citation): string {
  const { author = [], ...item } = cslItem(citation);
  // A comma in a name of RIS parts surname and given name: a body has neither.
  const names = author.map(({ literal }) => ({ literal: literal.replaceAll(',', ' –') }));
  const fields = mappedFields('ris', { ...item, ...(names.length === 0 ? {} : { author: names }) });
  const lines = Object.entries(fields)
    .filter(([tag]) => !LEFT_OUT.has(tag))
    .flatMap(([tag, value]) => [value].flat().map((each) => `${tag}  - ${oneLine(String(each))}`));
  return [`TY  - ${String(fields.TY)}`, ...lines, 'ER  - ', ''].join('\n');
}
