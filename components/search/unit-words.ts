import type { Unit } from '@/lib/search/query';
import { printNumber } from '../ui/print-number';

/** What the page calls one of each unit; beside the counts of the facets facets.css says it (`data-counted`). */
export const UNIT_NOUNS: Readonly<Record<Unit, string>> = {
  'bao-cao': 'báo cáo',
  'chi-dao': 'chỉ đạo',
  'trich-dan': 'trích dẫn',
};

/**
 * How many there are, in words; a nought is said as a sentence.
 *
 * @example countHits(1200, 'chi-dao') // '1.200 chỉ đạo'
 */
export function countHits(total: number, unit: Unit): string {
  return total === 0 ? `Không có ${UNIT_NOUNS[unit]} nào` : `${printNumber(total)} ${UNIT_NOUNS[unit]}`;
}
