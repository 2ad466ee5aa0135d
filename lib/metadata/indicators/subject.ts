import type { Word } from '../words';
import { hedgeLength } from './around';
import { type Sighting, wordBehind, wordsText } from './sighting';
import type { IndicatorVocabulary } from './vocabulary';

/** What is known of the figure before, for the next one to go on from. */
export interface Earlier {
  /** Its subject, where a phrase before it names a quantity; measures go on from nothing less. */
  readonly named: string | null;
  readonly subject: string | null;
  /** What it counted, where it has no subject: "học viên" of "1.959 học viên, đạt 108,2% kế hoạch". */
  readonly counted: string | null;
  /** Index of the first word that neither it nor its comparison or subject took. */
  readonly end: number;
}

const LONGEST_SUBJECT = 25;
const LONGEST_TAIL = 16;
const LONGEST_LINK = 20;
/** "2.460 ha rừng tập trung": longer phrases behind a measure are mostly verbs. */
const LONGEST_NOUN = 3;
/** A subject that names itself without a verb behind it: "thu nhập bình quân đầu người 27,6 triệu đồng". */
const LONGEST_BARE = 12;

/** The subject, and the index of the first word behind the figure that it did not use. */
export interface Subject {
  readonly text: string | null;
  readonly named: string | null;
  readonly end: number;
}

/** What is counted or measured, in the words of the text; null rather than a wrong one. */
export function subjectOf(
  sighting: Sighting,
  compared: boolean,
  earlier: Earlier | null,
  vocabulary: IndicatorVocabulary,
): Subject {
  const { next, clause, unit, words } = sighting;
  const from = Math.max(clause, earlier?.end ?? 0);
  const tail = compared ? null : tailOf(sighting, vocabulary);
  const end = tail?.end ?? next;
  const named = namedBefore(sighting, from, vocabulary);
  if (named !== null) return { text: named, named, end };
  const linked = earlier !== null && clause < earlier.end && goesOn(sighting, earlier.end, vocabulary);
  const average = unit.unit.includes('/');
  if (unit.kind === 'measure' || average) {
    if (linked && earlier.named !== null) return { text: earlier.named, named: earlier.named, end };
    const short = tail !== null && tail.length <= LONGEST_NOUN && !vocabulary.notNouns.has(words[next]?.key ?? '');
    return { text: short && !average && unit.unit !== 'đồng' ? tail.text : null, named: null, end };
  }
  if (unit.kind === 'percent') {
    // "…, giảm 3% hộ nghèo" has a noun of its own.
    const own = tail !== null && vocabulary.units.longest(words, next) !== null;
    if (linked && !own) return { text: earlier.subject ?? earlier.counted, named: earlier.named, end };
    const noun = tail !== null && !vocabulary.notNouns.has(words[next]?.key ?? '');
    return { text: noun ? tail.text : null, named: null, end };
  }
  // “chuyển 3 vụ sang cơ quan điều tra”: what was done with them, not what they are.
  const describes = tail !== null && !vocabulary.adverbs.has(words[next]?.key ?? '');
  return { text: describes ? `${unit.unit} ${tail.text}` : null, named: null, end };
}

/** The phrase before the figure that names a quantity: "giá trị sản xuất nông nghiệp" là …. */
function namedBefore(sighting: Sighting, from: number, vocabulary: IndicatorVocabulary): string | null {
  const { words, at, text, unit } = sighting;
  const { subjects, linking, key, notNouns, breaks } = vocabulary;
  const beforeHedge = at - hedgeLength(words, at, vocabulary);
  let end = beforeHedge;
  while (end > from && linking.has(words[end - 1]?.key ?? '') && SIDE_BY_SIDE.has(words[end]?.gap ?? 'stop')) {
    if (isYearly(words, end, key)) break;
    end -= 1;
  }
  let head = -1;
  let headEnd = -1;
  for (let i = Math.max(from, end - LONGEST_SUBJECT); i < end; i++) {
    const begins = i === from || words[i]?.gap !== 'space';
    if (head >= 0 && !begins) continue;
    const found = subjects.longest(words, i);
    // Inside a phrase one syllable is a part of another word: chất lượng, trị giá.
    if (found === null || (found.length === 1 && !begins) || i + found.length > at) continue;
    head = i;
    headEnd = i + found.length;
  }
  if (head < 0) return null;
  const stop = goalBefore(words, headEnd, Math.max(end, headEnd), vocabulary);
  const inside = words.slice(headEnd, stop);
  if (inside.some((word) => NEVER_INSIDE.some((verb) => key(verb) === word.key) || NOT_INSIDE.has(word.gap)))
    return null;
  const comma = inside.findIndex(({ gap }) => gap === 'comma');
  if (comma >= 0 && inside.slice(comma).some((word) => word.key === key('có'))) return null;
  const last = words[stop - 1];
  if (last === undefined) return null;
  if (stop === beforeHedge) {
    const bare = unit.kind === 'measure' || unit.kind === 'percent';
    if (!bare || stop - head > LONGEST_BARE || words[at]?.gap !== 'space' || comma >= 0) return null;
    const small = notNouns.has(last.key) || breaks.has(last.key);
    if (stop > headEnd && small && !isYearly(words, stop, key)) return null;
  }
  return lowerFirst(wordsText(text, words, head, stop));
}

/** "Cây hằng năm", "cây lâu năm" name a kind of crop; elsewhere "năm" is a small word. */
function isYearly(words: readonly Word[], end: number, key: (word: string) => string): boolean {
  const kind = words[end - 2]?.key ?? '';
  return words[end - 1]?.key === key('năm') && [key('hằng'), key('hàng'), key('lâu')].includes(kind);
}

/** "Giải ngân vốn đầu tư công, phấn đấu đến hết năm đạt …": the goal is no part of what is measured. */
function goalBefore(words: readonly Word[], from: number, to: number, { goals }: IndicatorVocabulary): number {
  for (let i = from; i < to; i++) if (goals.longest(words, i) !== null) return i;
  return to;
}

const SIDE_BY_SIDE: ReadonlySet<Word['gap']> = new Set(['space', 'comma']);
/** A verb of measuring inside: the phrase belongs to another figure. A pronoun: what it means stands elsewhere. */
const NEVER_INSIDE = ['đạt', 'là', 'tăng', 'giảm', 'bằng', 'vượt', 'chiếm', 'ước', 'này', 'đó', 'lúc', 'khi', 'nghị'];
const NOT_INSIDE: ReadonlySet<Word['gap']> = new Set(['colon', 'semicolon', 'stop', 'open', 'close', 'quote']);

/** Nothing but small words between two figures: "…, đạt 129% kế hoạch, bằng 103,3%", "… (tăng 5%)". */
function goesOn({ words, at }: Sighting, from: number, { linking, hedges }: IndicatorVocabulary): boolean {
  if (from > at || at - from > LONGEST_LINK) return false;
  for (let i = from; i <= at; i++) {
    const word = words[i];
    if (word === undefined || !(LINK_GAPS.has(word.gap) || (i === from && word.gap === 'other'))) return false;
    if (i < at && !linking.has(word.key) && !word.number && hedges.longest(words, i) === null) return false;
  }
  return from < at || words[at]?.gap === 'open';
}

const LINK_GAPS: ReadonlySet<Word['gap']> = new Set(['space', 'comma', 'open', 'close', 'dash']);

interface Tail {
  readonly text: string;
  readonly length: number;
  readonly end: number;
}

/** The words behind the unit that say more of what it counts: "(25 sản phẩm OCOP) được công nhận từ 3 sao trở lên". */
function tailOf(sighting: Sighting, vocabulary: IndicatorVocabulary): Tail | null {
  const { text, words, next } = sighting;
  const { breaks, notNouns, key } = vocabulary;
  if (wordBehind(sighting) === null) return null;
  let end = next;
  for (let word = words[end]; word !== undefined; word = words[end]) {
    const joined = word.gap === 'dash' && end > next && !word.capital && words[end - 1]?.capital === false;
    if (end > next && word.gap !== 'space' && !joined) break;
    if (breaks.has(word.key) && !(word.key === key('bằng') && words[end + 1]?.number !== true)) break;
    if (word.number && !belongs(words, end, key)) break;
    if (end - next >= LONGEST_TAIL) return null;
    end += 1;
  }
  let stop = end;
  while (stop > next && notNouns.has(words[stop - 1]?.key ?? '') && !opensUp(words, stop, key)) stop -= 1;
  const tail = words.slice(next, stop);
  const unclear = tail.some((word) => word.key === key('này') || word.key === key('đó'));
  const whole = !unclear && !cutShort(words[end], words[end - 1]);
  return stop === next || !whole ? null : { text: wordsText(text, words, next, stop), length: stop - next, end };
}

/** A name or a number of its own goes on behind: "(hộ ở) Hòa Bình, Tân Lập và …", "mức 2", “quỹ "Vì người nghèo"”. */
function cutShort(after: Word | undefined, last: Word | undefined): boolean {
  if (after === undefined || after.gap === 'stop') return false;
  const names = after.gap === 'comma' && last?.capital === true && after.capital;
  return after.gap === 'quote' || (after.number && after.gap === 'space') || names;
}

/** "trở lên", "trở xuống" end a phrase though they begin none. */
function opensUp(words: readonly Word[], stop: number, key: (word: string) => string): boolean {
  return words[stop - 2]?.key === key('trở');
}

/** A number inside a name of what is counted: "4 sao", "18 tuổi", "đạt 19 tiêu chí", "năm 2022". */
function belongs(words: readonly Word[], at: number, key: (word: string) => string): boolean {
  const after = words[at + 1]?.key ?? '';
  const before = words[at - 1]?.key ?? '';
  return (
    [key('sao'), key('tuổi'), key('tiêu')].includes(after) || [key('năm'), key('tháng'), key('khóa')].includes(before)
  );
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
