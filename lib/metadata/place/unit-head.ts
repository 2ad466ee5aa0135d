import { inCapitals, type Line, textBetween } from './line';
import { endOfRun, type NameContext, readName } from './name-reader';
import type { UnitWord } from './vocabulary';

/** A unit word, or several of them side by side ("các xã, thị trấn"), with what stands before. */
export interface UnitHead {
  readonly unit: UnitWord;
  readonly types: readonly string[];
  /** Index of the first word of the mention, its body included. */
  readonly from: number;
  /** Index of the unit word. */
  readonly at: number;
  /** Index after the last unit word and its qualifier. */
  readonly end: number;
  readonly body: boolean;
  /** `word`: các, những …, or several unit words; `number`: "13 xã", "hai xã". */
  readonly plural: 'word' | 'number' | null;
}

/** How far back an office may stand: "Phó Bí thư Thường trực Huyện ủy …". */
const OFFICE_WORDS = 6;
/** "Covid-19 huyện", "2021 huyện": counts of units are short. */
const MAX_COUNT_DIGITS = 3;

/** The unit word at `words[at]`, null where none stands there. */
export function unitHeadAt(line: Line, at: number): UnitHead | null {
  const { words, lexicon } = line;
  const { units } = lexicon;
  const found = units.longest(words, at);
  if (found === null || !isUnitWord(line, at, found.value, found.length)) return null;
  const unit = found.value;
  const further = furtherUnits(line, at, at + found.length, unit);
  const before = words[at]?.gap === 'space' ? lexicon.book('bodies').endsBefore(words, at) : null;
  const qualifier = lexicon.book('qualifiers').longest(words, further.end)?.length ?? 0;
  return {
    unit,
    types: [unit.type, ...further.types],
    from: before === null ? at : at - before.length,
    at,
    end: further.end + qualifier,
    body: unit.body || before !== null,
    plural: further.types.length > 0 ? 'word' : pluralBefore(line, at),
  };
}

/** What the reader of a name behind the unit word must know. */
export function nameContext(line: Line, at: number, unit: UnitWord): NameContext {
  const { words, lexicon, seen } = line;
  let office = false;
  for (let i = Math.max(0, at - OFFICE_WORDS); i < at; i++)
    office ||= lexicon.book('offices').longest(words, i) !== null;
  return { level: unit.level, type: unit.type, capitals: inCapitals(words[at]), office, seen };
}

/** "các xã, thị trấn: A, B": more unit words of the level, with a comma or "và" between, before the first name. */
function furtherUnits(line: Line, at: number, from: number, unit: UnitWord): { types: string[]; end: number } {
  const { words, lexicon } = line;
  const types: string[] = [];
  let end = from;
  for (;;) {
    const and = lexicon.book('and').longest(words, end)?.length ?? 0;
    const joined = and > 0 || words[end]?.gap === 'comma';
    const next = joined ? lexicon.units.longest(words, end + and) : null;
    if (next === null || next.value.level !== unit.level || next.value.body) break;
    const named = readName(words, end + and + next.length, nameContext(line, at, next.value), lexicon) !== null;
    if (named && pluralBefore(line, at) !== 'word') break;
    types.push(next.value.type);
    end += and + next.length;
  }
  return { types, end };
}

function isUnitWord(line: Line, at: number, unit: UnitWord, length: number): boolean {
  const { words, lexicon } = line;
  const word = words[at];
  const next = words[at + length];
  if (word === undefined) return false;
  if (unit.dotted) {
    if (!word.capital || next?.gap !== 'space' || !textBetween(line, word.to, next.from).startsWith('.')) return false;
    // "P.V" is a byline; "H. A Lưới" and "P. 5" are units.
    return next.number || next.text.length > 1 || endOfRun(words, at + length) > at + length + 1;
  }
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const compound = lexicon.book('notAUnit').longest(words, from);
    if (compound !== null && from + compound.length === at + length) return false;
  }
  // AN SINH XÃ HỘI AN TOÀN; but "xã Hội An" and "UBND XÃ HỘI AN" are communes.
  const society = lexicon.book('society').longest(words, at) !== null;
  const named = words[at + 1]?.capital === true && !inCapitals(words[at + 1]);
  return !society || named || lexicon.book('bodies').endsBefore(words, at) !== null;
}

function pluralBefore({ words, lexicon }: Line, at: number): UnitHead['plural'] {
  const before = words[at - 1];
  if (words[at]?.gap !== 'space' || before === undefined) return null;
  if (!before.number) {
    if (lexicon.book('plurals').endsBefore(words, at) !== null) return 'word';
    return lexicon.book('counts').endsBefore(words, at) === null ? null : 'number';
  }
  // A count of units, not the end of a date or of a name: "13 xã", but "năm 2021 huyện X", "Covid-19 huyện X".
  const dated =
    lexicon.book('dated').endsBefore(words, at - 1) !== null || before.gap === 'slash' || before.gap === 'dash';
  const counts = before.text.length <= MAX_COUNT_DIGITS && !/^0*1$/.test(before.text);
  return counts && !dated ? 'number' : null;
}
