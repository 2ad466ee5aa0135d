import type { DirectiveList, Report, Statement } from '@/lib/report/report';

/** What one speaker asks for in one go; `list` is null for items that belong to none. */
export interface DirectiveGroup {
  /** Differs within the report. */
  readonly key: string;
  readonly list: DirectiveList | null;
  /** In the order of their numbers; none where the report announces them without listing them. */
  readonly items: readonly Statement[];
}

/**
 * The directives of a report by the list they belong to, in the order of the report's lists.
 *
 * @example directiveGroups(report)[0]?.items.map((item) => item.number) // [1, 2, 3]
 */
export function directiveGroups(report: Pick<Report, 'statements' | 'directiveLists'>): DirectiveGroup[] {
  const directives = report.statements.filter(({ kind }) => kind === 'directive');
  const groups: DirectiveGroup[] = report.directiveLists.map((list, index) => ({
    key: `list ${index}`,
    list,
    items: directives.filter((each) => each.list === index).sort((a, b) => (a.number ?? 0) - (b.number ?? 0)),
  }));
  const loose = directives.filter((each) => each.list === null || report.directiveLists[each.list] === undefined);
  return [...groups, ...loose.map((each) => ({ key: `${each.paragraph}.${each.start}`, list: null, items: [each] }))];
}

/**
 * How many were announced and how many the text lists, in words; null where there is nothing to say beyond the list
 * itself.
 *
 * @example announcedWords({ announced: 8, listed: 0 }) // 'Nêu 8 nội dung, trong bài không liệt kê.'
 */
export function announcedWords({ announced, listed }: Pick<DirectiveList, 'announced' | 'listed'>): string | null {
  if (announced === null) return listed === 0 ? 'Trong bài không liệt kê.' : null;
  if (listed === 0) return `Nêu ${announced} nội dung, trong bài không liệt kê.`;
  if (listed === announced) return `Nêu ${announced} nội dung, trong bài liệt kê đủ.`;
  return `Nêu ${announced} nội dung, trong bài tách được ${listed}.`;
}
