import { exactKey, foldedKey, isMarked } from '../../text/keys';
import type { Lexicon, Spelling } from './lexicon';

/** A pair costs the engine a walk through two lists of reports; a query must stay a matter of milliseconds. */
const MAX_PAIRS = 400;
/** An unmarked word stands for all spellings of its key; the rarer ones never decide. */
const SPELLINGS_OF_A_NEIGHBOUR = 4;
/** Longer than any word of any report that is worth repairing. */
export const MAX_WORD = 60;

/** The lexicon as one repair sees it: answers are remembered and pairs are rationed. */
export interface CorpusView {
  readonly lexicon: Lexicon;
  /** The corpus holds the word: its own spelling when it is marked, any spelling when it is not. */
  holds(word: string): boolean;
  spellings(word: string): readonly Spelling[];
  /** Exact keys that the word can stand for beside another: its own, or for an unmarked one its `atMost` usual ones. */
  meanings(word: string, atMost?: number): readonly string[];
  /** Reports where two exact keys stand side by side; 0 once the ration is used up. */
  together(first: string, second: string): number;
  /** The most reports where some meaning of the first stands before some meaning of the second. */
  bestTogether(firsts: readonly string[], seconds: readonly string[]): number;
}

/**
 * @example corpusView(lexicon).holds('uyr') // false
 */
export function corpusView(lexicon: Lexicon): CorpusView {
  const pairs = new Map<string, number>();
  const together = (first: string, second: string): number => {
    const pair = `${first} ${second}`;
    const known = pairs.get(pair);
    if (known !== undefined) return known;
    if (pairs.size >= MAX_PAIRS) return 0;
    const count = lexicon.together(first, second);
    pairs.set(pair, count);
    return count;
  };
  const spellings = (word: string) => (word.length > MAX_WORD ? [] : lexicon.spellings(foldedKey(word)));
  return {
    lexicon,
    together,
    spellings,
    holds: (word) => {
      if (word.length > MAX_WORD) return false;
      const exact = exactKey(word);
      return lexicon.frequency(exact) > 0 || (!isMarked(exact) && spellings(word).length > 0);
    },
    meanings: (word, atMost = SPELLINGS_OF_A_NEIGHBOUR) => {
      const exact = exactKey(word);
      if (isMarked(exact)) return [exact];
      const usual = spellings(word).slice(0, atMost);
      return usual.length === 0 ? [exact] : usual.map((spelling) => spelling.exact);
    },
    bestTogether: (firsts, seconds) => {
      let most = 0;
      for (const first of firsts) {
        for (const second of seconds) most = Math.max(most, together(first, second));
      }
      return most;
    },
  };
}
