import 'server-only';
import type { SearchQuery, Unit } from '../../search/query';
import { slugify } from '../../text/slug';
import type { ExportFormat } from '../../url/export-address';

const NAMES: Readonly<Record<Unit, string>> = {
  'bao-cao': 'bao-cao',
  'chi-dao': 'chi-dao',
  'trich-dan': 'trich-dan',
};
/** A name that a folder's list shows whole. */
const MAX_WORDS = 60;
/** What slugify leaves of letters that are not Latin. Linear. */
const NOT_PLAIN = /[^a-z0-9-]+/g;

/**
 * Name of an exported file: what is searched and the words, plain letters only.
 *
 * @example exportFileName({ ...EMPTY_QUERY, text: 'nông thôn mới' }, 'csv') // 'sao-luc-bao-cao-nong-thon-moi.csv'
 */
export function exportFileName({ unit, text }: SearchQuery, format: ExportFormat): string {
  const words = slugify(text).replace(NOT_PLAIN, '').slice(0, MAX_WORDS).replace(/-+$/, '');
  return `sao-luc-${NAMES[unit]}${words === '' ? '' : `-${words}`}.${format}`;
}
