import type { DirectiveList, Speaker, Statement } from '../../report/report';

/**
 * Statements in the order of the text, and the lists of its directives made to fit: a directive that has none joins
 * that of its speaker and addressee or begins one, counts and numbers are made anew, a list that nobody announced and that is
 * empty goes. Doing it twice changes nothing.
 *
 * @example relist([{ ...directive, list: null }], []).directiveLists[0]?.listed // 1
 */
export function relist(
  statements: readonly Statement[],
  lists: readonly DirectiveList[],
): { readonly statements: readonly Statement[]; readonly directiveLists: readonly DirectiveList[] } {
  const all = [...lists];
  const listed = all.map(() => 0);
  const inOrder = statements.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const placed = inOrder.map((statement): Statement => {
    if (statement.kind === 'quote') return { ...statement, list: null, number: null };
    const at = listOf(statement, all);
    listed[at] = (listed[at] ?? 0) + 1;
    return { ...statement, list: at, number: listed[at] ?? null };
  });
  const kept = all.flatMap((list, at) => (listed[at] === 0 && list.announced === null ? [] : [at]));
  return {
    statements: placed.map((statement) =>
      statement.list === null ? statement : { ...statement, list: kept.indexOf(statement.list) },
    ),
    directiveLists: kept.flatMap((at) => {
      const list = all[at];
      return list === undefined ? [] : [{ ...list, listed: listed[at] ?? 0 }];
    }),
  };
}

/** Index of the statement's list; a new one is put at the end of `all`. */
function listOf({ list, speaker, addressee, verb }: Statement, all: DirectiveList[]): number {
  const own = list === null ? undefined : all[list];
  if (list !== null && own !== undefined && isSame(own.speaker, speaker)) return list;
  const found = all.findIndex((each) => isSame(each.speaker, speaker) && each.addressee === addressee);
  if (found >= 0) return found;
  return all.push({ speaker, addressee, verb, announced: null, announcedAs: null, listed: 0 }) - 1;
}

const isSame = (one: Speaker | null, other: Speaker | null) => one?.slug === other?.slug;
