import type { Officeholder } from '@/lib/report/report';
import { titleWords } from '@/lib/report/title-words';

/**
 * The titles of one officeholder in a report, in the order of the text; the offices know which are former ones.
 *
 * @example titleList(officeholder) // ['Tỉnh ủy viên', 'Bí thư Huyện ủy']
 */
export function titleList({ titles, offices }: Pick<Officeholder, 'titles' | 'offices'>): string[] {
  const byTitle = new Map(offices.map((office) => [office.title, office]));
  return titles.map((title) => titleWords({ title, current: byTitle.get(title)?.current ?? true }));
}
