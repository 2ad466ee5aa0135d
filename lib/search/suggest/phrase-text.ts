import { composeMarks } from '../../text/marks';
import { normalise } from '../../text/normalise';
import type { TermToken } from '../build/segments';
import { GrowingInts } from './growing-ints';

/** Key number where no phrase goes on: the end of a paragraph or a report, a punctuation mark, a number. */
export const BREAK = 0;
/** Numbers of the two breaks in the text: a phrase that a number always follows is not whole ("Quyết định số"). */
const PLAIN_BREAK = 0;
const NUMBER_BREAK = 1;
/** Set where a dash stands before the word: kinh tế - xã hội; and where it has no blanks: Covid-19, vắc-xin. */
const DASHED = 0x80000000;
const TIGHT = 0x40000000;
const FORM = 0x3fffffff;

/** Blanks, or one dash with or without blanks: what stands between the words of one phrase. */
const SPACE = /^[\s\u00A0]*$/;
const DASH = /^[\s\u00A0]*[-–—][\s\u00A0]*$/;
const TIGHT_DASH = /^[-–—]$/;
const BLANK = /[\s\u00A0]/;
const DIGIT = /^\d/;

/**
 * The words of all reports in order as numbers, each number one printed form ("Huyện", "HUYỆN" and "huyện" are three),
 * with breaks between. 32 bits a word: 20,000 reports of 1,600 syllables take 140 MB.
 */
export class PhraseText {
  private readonly words = new GrowingInts();
  /** By printed form: its key. The first two are the breaks. */
  private readonly keyOf = new GrowingInts();
  private readonly printed: string[] = ['', ''];
  private readonly forms = new Map<string, number>();
  private readonly keys = new Map<string, number>();
  /** Ends of reports in `words`. */
  private readonly ends: number[] = [];

  constructor() {
    this.keyOf.push(BREAK);
    this.keyOf.push(BREAK);
  }

  /** One paragraph or title: its text and its tokens. */
  addSegment(text: string, tokens: readonly TermToken[]): void {
    let last: TermToken | null = null;
    // 1083-QĐ/HU, 17/NQ-CP: what hangs on a number without a blank is its code.
    let inCode: boolean = false;
    for (const token of tokens) {
      const gap = last === null ? ' ' : text.slice(last.end, token.start);
      last = token;
      const dash = DASH.test(gap);
      const joined = dash || SPACE.test(gap);
      const tight = TIGHT_DASH.test(gap);
      const number = DIGIT.test(token.term);
      // A number is part of a name only where it hangs on a word: Covid-19.
      const hangs: boolean = tight && !inCode && this.words.get(this.words.length - 1) > NUMBER_BREAK;
      inCode = (number && !hangs) || (inCode && !BLANK.test(gap));
      if (inCode) {
        this.break(number ? NUMBER_BREAK : PLAIN_BREAK);
        continue;
      }
      if (!joined) this.break(PLAIN_BREAK);
      const form = this.formOf(text.slice(token.start, token.end), token.term);
      this.words.push((form | (dash ? DASHED : 0) | (tight ? TIGHT : 0)) >>> 0);
    }
    this.break(PLAIN_BREAK);
  }

  endReport(): void {
    this.break(PLAIN_BREAK);
    this.ends.push(this.words.length);
  }

  get length(): number {
    return this.words.length;
  }

  get reports(): number {
    return this.ends.length;
  }

  /** Keys in the order of their numbers, from 1. */
  get keyList(): readonly string[] {
    return [...this.keys.keys()];
  }

  endOf(report: number): number {
    return this.ends[report] ?? 0;
  }

  /** Number of the key at a position; BREAK between phrases. */
  keyAt(position: number): number {
    return this.keyOf.get(this.words.get(position) & FORM);
  }

  /** The word at a position as printed. */
  formAt(position: number): string {
    return this.printed[this.words.get(position) & FORM] ?? '';
  }

  /** True where a number stands instead of a word. */
  isNumber(position: number): boolean {
    return position < this.length && this.words.get(position) === NUMBER_BREAK;
  }

  /** What stands between a word and the one before it: a blank, or a dash as it is printed. */
  joinBefore(position: number): ' ' | ' - ' | '-' {
    const word = this.words.get(position);
    if ((word & DASHED) === 0) return ' ';
    return (word & TIGHT) === 0 ? ' - ' : '-';
  }

  /** One break is enough. */
  private break(kind: number): void {
    if (this.words.length > 0 && this.words.get(this.words.length - 1) > NUMBER_BREAK) this.words.push(kind);
  }

  private formOf(raw: string, key: string): number {
    const known = this.forms.get(raw);
    if (known !== undefined) return known;
    const id = this.printed.length;
    this.forms.set(raw, id);
    // As a reader sees it: no soft hyphens inside, marks composed.
    this.printed.push(composeMarks(normalise(raw).text));
    const keyId = this.keys.get(key) ?? this.keys.size + 1;
    this.keys.set(key, keyId);
    this.keyOf.push(keyId);
    return id;
  }
}
