import type { Office, Officeholder } from '@/lib/report/report';

/**
 * One title as a reader takes it: a former office says so, in the text's own word where it has one.
 *
 * @example titleWords({ title: 'Bí thư Huyện ủy', current: false, … }) // 'nguyên Bí thư Huyện ủy'
 */
export function titleWords({ title, current }: Pick<Office, 'title' | 'current'>): string {
  return current || FORMER.test(title) ? title : `nguyên ${title}`;
}

/** The words before a former office; the title as written may have kept them. */
const FORMER = /^(?:nguyên|cựu)(?!\p{L})/iu;

/**
 * The titles of one officeholder in a report, in the order of the text; the offices know which are former ones.
 *
 * @example titleList(officeholder) // ['Tỉnh ủy viên', 'Bí thư Huyện ủy']
 */
export function titleList({ titles, offices }: Pick<Officeholder, 'titles' | 'offices'>): string[] {
  const byTitle = new Map(offices.map((office) => [office.title, office]));
  return titles.map((title) => titleWords({ title, current: byTitle.get(title)?.current ?? true }));
}
