import { exactKey, foldedKey } from '../text/keys';
import { ungluePoint } from '../text/unglue';

/** What stands between a word and the one before it. */
export type Gap =
  | 'start'
  | 'space'
  | 'comma'
  | 'dash'
  | 'slash'
  | 'quote'
  | 'open'
  | 'close'
  | 'colon'
  | 'semicolon'
  | 'stop'
  | 'other';

/** One word or number of a paragraph's canonical text; `from` and `to` are offsets into that text. */
export interface Word {
  readonly text: string;
  /** Exact or folded key, as the reader of the paragraph asked. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly gap: Gap;
  /** A stop of shortening stands before it: the Cao of "TP. Cao Lãnh", the Phú of "Q.Phú Nhuận". */
  readonly dotted: boolean;
  readonly capital: boolean;
  readonly number: boolean;
}

/** `exact` for texts with marks, `folded` for texts that were typed without. */
export type KeyForm = 'exact' | 'folded';

/**
 * Words with inner apostrophes (H'Lan, R’com), abbreviations with an inner & (GD&ĐT), digits, and "đ/c", which is one word.
 * Each alternative begins on its own class of characters or is one fixed word; nothing repeats inside a repeat but
 * the apostrophe group, whose parts cannot match each other's first character: linear.
 */
const WORD = /[đĐ]\/[cC](?![\p{L}\p{M}])|[\p{L}\p{M}]+(?:['’‘ʼ&][\p{L}\p{M}]+)*|\d+/gu;
/** A bracket or a quotation mark before the first word. */
const OPENING = /[([“"]/;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^\d/;

/** Strongest first: ")." ends a sentence, ";" wins over a quotation mark. */
const GAPS: readonly (readonly [RegExp, Gap])[] = [
  [/[!?…\n]|\.(?!\d)/u, 'stop'],
  [/;/, 'semicolon'],
  [/:/, 'colon'],
  [/[([]/, 'open'],
  [/[)\]]/, 'close'],
  [/,/, 'comma'],
  [/["“”«»]/, 'quote'],
  [/[-‐-―−]/, 'dash'],
  [/\//, 'slash'],
  [/^[ '’‘ʼ.]*$/, 'space'],
];
const FULL_STOP = 0x2e;
/** A stop after these shortens a word, it ends no sentence: TP. Cao Lãnh, TS. Nguyễn, P. Bến Nghé, Q. 8, Th.S. */
const SHORTENED = /^(?:tp|tx|tt|q|p|x|h|ts|ths|th|s|pgs|gs|bs|ks|kts|cn|đ\/c|t)$/iu;

interface Cut {
  readonly text: string;
  readonly key: string;
  readonly capital: boolean;
  readonly number: boolean;
}

/** Words repeat: a syllable's keys are worked out once per process. Bounded, because sources may hold any dirt. */
const MAX_KNOWN = 50_000;
const known: Readonly<Record<KeyForm, Map<string, readonly Cut[]>>> = { exact: new Map(), folded: new Map() };

/** No vocabulary has a longer word; a run of letters may be a megabyte long, and keys are worked out letter by letter. */
const MAX_LETTERS = 60;

/**
 * Key of one word for looking it up in a vocabulary.
 *
 * @example wordKey('Uỷ', 'folded') // 'uy'
 */
export function wordKey(word: string, form: KeyForm): string {
  if (word.length > MAX_LETTERS) return word.toLowerCase();
  return form === 'exact' ? exactKey(word) : foldedKey(word);
}

function cutWord(text: string, form: KeyForm): readonly Cut[] {
  const found = known[form].get(text);
  if (found !== undefined) return found;
  const at = gluedAt(text);
  const parts = at === null ? [text] : [text.slice(0, at), text.slice(at)];
  const cuts = parts.map((part) => ({
    text: part,
    key: wordKey(part, form),
    capital: CAPITAL.test(part),
    number: DIGIT.test(part),
  }));
  if (known[form].size < MAX_KNOWN) known[form].set(text, cuts);
  return cuts;
}

/** Niê, Êban, Hơroi: a capital and small letters are a highland name, not two words (củaTỉnh, huyệnđã are). */
function gluedAt(text: string): number | null {
  const at = ungluePoint(text);
  return at !== null && CAPITAL.test(text) && !CAPITAL.test(text.slice(at)) ? null : at;
}

/** What stands between words repeats as the words do; longer runs of signs are dirt. */
const MAX_BETWEEN = 4;
const knownGaps = new Map<string, Gap>();

function gapOf(between: string): Gap {
  if (between === ' ' || between === '') return 'space';
  const known = knownGaps.get(between);
  if (known !== undefined) return known;
  const gap = GAPS.find(([pattern]) => pattern.test(between))?.[1] ?? 'other';
  if (between.length <= MAX_BETWEEN && knownGaps.size < MAX_KNOWN) knownGaps.set(between, gap);
  return gap;
}

/**
 * The words of a canonical text in order, glued ones parted, each with what stands before it.
 *
 * @example wordsOf('Đồng chí Lò Văn Hương - Bí thư', 'exact')[5]?.gap // 'dash'
 */
export function wordsOf(text: string, form: KeyForm): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  let before = '';
  for (const match of text.matchAll(WORD)) {
    let from = match.index;
    const between = text.slice(end, from);
    const dotted = between.charCodeAt(0) === FULL_STOP && SHORTENED.test(before);
    const opens = words.length === 0 && !OPENING.test(between);
    let gap: Gap = opens ? 'start' : gapOf(dotted ? between.slice(1) : between);
    for (const { text: word, key, capital, number } of cutWord(match[0], form)) {
      const to = from + word.length;
      words.push({ text: word, key, from, to, gap, dotted: dotted && gap === 'space', capital, number });
      from = to;
      gap = 'space';
      before = word;
    }
    end = from;
  }
  return words;
}
