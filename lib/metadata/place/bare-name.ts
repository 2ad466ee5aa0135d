import { guardOf } from './guards';
import type { Line } from './line';
import type { Mention } from './mention';
import { endOfRun, readName } from './name-reader';
import { withinAt } from './within';
import type { ZoneAt } from './zones';

export interface BareMention {
  readonly mention: Mention;
  /** Index after the name. */
  readonly end: number;
}

/**
 * A district's name without unit word that its surroundings prove: its province in brackets ("Ba Tri (Bến Tre)"), or
 * the place before the date ("Than Uyên, ngày 10 tháng 12"). Everything else without unit word may be anything.
 */
export function bareMentionAt(line: Line, at: number, zoneAt: ZoneAt): BareMention | null {
  const { words, lexicon, paragraph, seen } = line;
  const word = words[at];
  const begins = word?.capital === true && (at === 0 || word.gap !== 'space' || words[at - 1]?.capital === false);
  // Without marks a capitalised word is too little.
  if (!begins || lexicon.form === 'folded') return null;
  // Most capitals stand before nothing of the kind; looking ahead is cheaper than reading every name.
  const after = words[endOfRun(words, at)]?.gap;
  if (after !== 'open' && !(at === 0 && after === 'comma')) return null;
  const context = { level: 'district' as const, type: null, capitals: false, office: false, seen };
  const name = readName(words, at, context, lexicon);
  if (name === null) return null;
  const next = words[name.end];
  const dated = at === 0 && next?.gap === 'comma' && lexicon.book('day').longest(words, name.end) !== null;
  // "TỈNH ỦY LÀO CAI … Lào Cai, ngày 03 tháng 4": the province, not the city of its name.
  const dateline = dated && lexicon.provinces(name.key).length === 0;
  const within = next?.gap === 'open' ? withinAt(line, name.end, 'district') : null;
  const zone = zoneAt(paragraph, word.from);
  if (zone === null || !(dateline || within !== null)) return null;
  const guard = guardOf({ words, at, end: name.end, level: 'district', body: false }, lexicon);
  const to = words[name.end - 1]?.to ?? word.to;
  // "Hòa Bình, Chí Linh (Hải Dương), Thái Bình": one of several.
  const list = word.gap === 'comma' || word.gap === 'semicolon';
  const plain = { level: 'district' as const, types: [], body: false, ground: false, list, tentative: false };
  const mention = { ...plain, key: name.key, paragraph, from: word.from, nameFrom: word.from, to, zone, guard, within };
  return { mention, end: name.end };
}
