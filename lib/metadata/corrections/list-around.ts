import type { DirectiveList, Evidence, Span, Statement } from '../../report/report';
import type { Draft } from '../context';

/** The list that a place of the text lies in. */
export interface ListAround {
  readonly index: number;
  readonly list: DirectiveList;
  /** Who gives the list, in the words of the text, as its other items have it. */
  readonly attribution: Evidence | null;
}

/** Paragraphs between an item and those before it: a list with room for more may have lost a few. */
const NEAR = 3;

type Directives = Pick<Draft, 'statements' | 'directiveLists'>;

/**
 * The list of directives that words stand in: between two items of it, or behind it where it announces more than it
 * has. Null everywhere else, since whoever spoke before need not be who speaks here.
 *
 * @example listAround(span, draft)?.list.speaker?.name // 'Lò Văn Hương'
 */
export function listAround(span: Span, { statements, directiveLists }: Directives): ListAround | null {
  const items = statements.filter(({ list }) => list !== null);
  const item = items.findLast((each) => isBefore(each, span));
  const after = items.find((each) => isBefore(span, each));
  const announced = announcedBefore(span, directiveLists);
  const words = announced === null ? null : directiveLists[announced]?.announcedAs;
  // A list announced behind the last item is the one that goes on, even if none of its items was read.
  const isNewer = words?.paragraph != null && (item === undefined || isAbove(item, words));
  const index = isNewer ? announced : (item?.list ?? null);
  const list = index === null ? undefined : directiveLists[index];
  if (index === null || list === undefined) return null;
  const own = items.filter((item) => item.list === index);
  const isInside = item?.list === index && after?.list === index;
  const near = (isNewer ? words?.paragraph : item?.paragraph) ?? null;
  const isNear = near !== null && span.paragraph - near <= NEAR;
  if (!isInside && !(isNear && list.announced !== null && list.announced > own.length)) return null;
  return { index, list, attribution: attributionOf(own) };
}

/** The last list announced above the words. */
function announcedBefore(span: Span, lists: readonly DirectiveList[]): number | null {
  const at = lists.findLastIndex(({ announcedAs }) => {
    const { paragraph, end } = announcedAs ?? { paragraph: null, end: null };
    if (paragraph === null || end === null) return false;
    return paragraph < span.paragraph || (paragraph === span.paragraph && end <= span.start);
  });
  return at < 0 ? null : at;
}

function isAbove(item: Span, { paragraph, start }: Evidence): boolean {
  return paragraph !== null && start !== null && isBefore(item, { paragraph, start, end: start });
}

function isBefore(one: Span, other: Span): boolean {
  return one.paragraph < other.paragraph || (one.paragraph === other.paragraph && one.start < other.start);
}

const attributionOf = (items: readonly Statement[]) => items[0]?.attribution ?? null;
