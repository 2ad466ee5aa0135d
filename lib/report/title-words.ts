import type { Office, Officeholder } from './report';

/** The words before a former office; the title as written may have kept them. */
const FORMER = /^(?:nguyên|cựu)(?!\p{L})/iu;

/**
 * One title as a reader takes it: a former office says so, in the text's own word where it has one.
 *
 * @example titleWords({ title: 'Bí thư Huyện ủy', current: false, … }) // 'nguyên Bí thư Huyện ủy'
 */
export function titleWords({ title, current }: Pick<Office, 'title' | 'current'>): string {
  return current || FORMER.test(title) ? title : `nguyên ${title}`;
}

/**
 * The one title to print beside a name: the last that was held on the day of the report (“Tỉnh ủy viên, Bí thư Huyện
 * ủy” is a secretary), a former one only where there is no other. Null where the text gives none.
 *
 * @example officeHeld(officeholder) // 'Bí thư Huyện ủy'
 */
export function officeHeld({ titles, offices }: Pick<Officeholder, 'titles' | 'offices'>): string | null {
  const former = new Set(offices.filter(({ current }) => !current).map(({ title }) => title));
  const held = titles.findLast((title) => !former.has(title) && !FORMER.test(title));
  if (held !== undefined) return held;
  const last = titles.at(-1);
  return last === undefined ? null : titleWords({ title: last, current: false });
}
