import { fold } from '../../text/marks';
import { STOP_AT_END } from '../line-shape';

/** One block as the rules for chrome see it. */
export interface ChromeLine {
  readonly index: number;
  /** Visible characters, plain blanks, no bullet; '' for running text. */
  readonly text: string;
  /** `text` without marks, lower case: rules are written against this, so they hold for unmarked sources too. */
  readonly key: string;
  /** The first words of `key`, of a long block too. */
  readonly start: string;
  readonly words: number;
  /** True where (nearly) all letters are capitals. */
  readonly capitals: boolean;
  /** True for running text: a paragraph of the report. */
  readonly prose: boolean;
}

/** The longest chrome seen is a slogan of 193 characters. */
const MAX_CHROME_LENGTH = 400;
const START_LENGTH = 80;
/** Soft hyphens and zero-width characters; blanks of every kind become one. */
const INVISIBLE = /\p{Cf}/gu;
const BLANKS = /\s+/gu;
/** Bullets and arrows before links; "1." is none, it may number a directive. */
const BULLET = /^[-–—•·*+»›>\s]+(?=\S)/u;
const LETTER = /\p{L}/gu;
const CAPITAL = /\p{Lu}/gu;
/** A small "x" or "m2" in a headline of capitals. */
const CAPITALS_SHARE = 0.9;
const MIN_LETTERS = 4;
/** A headline of 150 characters has no stop; a paragraph has one or is longer than any headline. */
const PROSE_LENGTH = 60;
const PROSE_WORDS = 40;

/**
 * @example chromeLine(' bch.png', 7).key // 'bch.png'
 */
export function chromeLine(block: string, index: number): ChromeLine {
  const start = fold(clean(block.slice(0, START_LENGTH)));
  const long = block.length > MAX_CHROME_LENGTH;
  const capitals = !long && isCapitals(block);
  const sentence = block.length >= PROSE_LENGTH && STOP_AT_END.test(block);
  if (!capitals && (long || sentence))
    return { index, start, text: '', key: '', words: PROSE_WORDS, capitals, prose: true };
  const text = clean(block);
  const words = text.split(' ').length;
  return { index, start, text, key: fold(text), words, capitals, prose: !capitals && words >= PROSE_WORDS };
}

function clean(block: string): string {
  return block.replace(INVISIBLE, '').replace(BLANKS, ' ').trim().replace(BULLET, '');
}

function isCapitals(text: string): boolean {
  // Most blocks are running text, and their first words say so.
  if (!mostlyCapitals(text.slice(0, START_LENGTH))) return false;
  return mostlyCapitals(text);
}

function mostlyCapitals(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  return letters >= MIN_LETTERS && (text.match(CAPITAL)?.length ?? 0) >= letters * CAPITALS_SHARE;
}

/** The blocks of one source while the rules go over them. */
export interface ChromePage {
  readonly lines: readonly ChromeLine[];
  /** Block that the container calls its title; no rule may mark it. */
  readonly title: number | null;
  /** Rule by index of the block, as far as the earlier rules have come. */
  readonly marks: ReadonlyMap<number, string>;
  /** Lines that look like the notices of a footer; they count as chrome only around the report. */
  readonly notices: ReadonlySet<number>;
}

/** A report without running text (a table, a list): only its first lines are its top. */
const TOP_WITHOUT_PROSE = 6;

/**
 * First and last paragraph of the report's running text; chrome that needs its place stands above or below.
 *
 * @example const { first, last } = bodyOf(page)
 */
export function bodyOf(page: ChromePage): { readonly first: number; readonly last: number } {
  const isBody = (line: ChromeLine) => line.prose && !page.marks.has(line.index) && !page.notices.has(line.index);
  const first = page.lines.findIndex(isBody);
  if (first < 0) return { first: Math.min(TOP_WITHOUT_PROSE, page.lines.length), last: page.lines.length };
  return { first, last: page.lines.findLastIndex(isBody) };
}
