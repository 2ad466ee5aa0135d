import table from '../../../data/vocabulary/function-words.json' with { type: 'json' };
import { exactKey } from '../../text/keys';

/** Words that hold a sentence together; no phrase that is offered begins or ends with one: "của huyện", "nhân dân các". */
const WORDS = keysOf(table.words);
const BEGINS = keysOf(table.begins);
const ENDS = keysOf(table.ends);

function keysOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => exactKey(word)));
}

/**
 * Whether a phrase may begin with a word.
 *
 * @example mayBegin(exactKey('của')) // false
 */
export function mayBegin(exact: string): boolean {
  return !WORDS.has(exact) || BEGINS.has(exact);
}

/**
 * Whether a phrase may end with a word.
 *
 * @example mayEnd(exactKey('mới')) // true: nông thôn mới
 */
export function mayEnd(exact: string): boolean {
  return !WORDS.has(exact) || ENDS.has(exact);
}
