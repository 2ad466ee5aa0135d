import type { Line } from './line';
import { type NameContext, type NameRange, readName } from './name-reader';
import { nameContext, type UnitHead } from './unit-head';

/** A name behind a unit word. */
export interface ListedName {
  readonly at: number;
  readonly name: NameRange;
  /** Behind a comma after a singular word: "xã A, B" names a second commune, or the district around. */
  readonly tentative: boolean;
}

/** The names behind a unit word, none where it stands alone. */
export function namesBehind(line: Line, head: UnitHead): ListedName[] {
  const { words, lexicon } = line;
  const context = nameContext(line, head.at, head.unit);
  const gap = words[head.end]?.gap;
  const opened = head.plural !== null && (gap === 'colon' || gap === 'open' || gap === 'comma');
  const first = gap === 'space' || opened ? readName(words, head.end, context, lexicon) : null;
  if (first === null) return [];
  const names: ListedName[] = [{ at: head.end, name: first, tentative: false }];
  for (let last: ListedName | undefined = names[0]; last !== undefined; ) {
    last = nextName(line, last.name.end, head, context);
    if (last !== undefined) names.push(last);
  }
  return names;
}

function nextName(line: Line, end: number, head: UnitHead, context: NameContext): ListedName | undefined {
  const { words, lexicon } = line;
  const gap = words[end]?.gap;
  const and = gap === 'space' || gap === 'comma' ? lexicon.book('and').longest(words, end) : null;
  const separated = gap === 'comma' || gap === 'semicolon' || (gap === 'dash' && head.plural !== null);
  if (and === null && !separated) return undefined;
  const tentative = and === null && head.plural === null;
  // "huyện X, Y": Y is the province; only communes are listed behind a singular word.
  if (tentative && head.unit.level !== 'commune') return undefined;
  const at = end + (and?.length ?? 0);
  if (words[at] === undefined || lexicon.units.longest(words, at) !== null) return undefined;
  const name = readName(words, at, context, lexicon);
  if (name === null || (tentative && isAround(name.key, line))) return undefined;
  return { at, name, tentative };
}

function isAround(key: string, { lexicon }: Line): boolean {
  return lexicon.districts(key).length > 0 || lexicon.provinces(key).length > 0;
}
