import abbreviations from '../../../data/vocabulary/abbreviations.json' with { type: 'json' };
import { isPlainSyllable } from '../../text/syllable';
import type { Suggestion } from '../result';
import { lex, queryWords } from './lex';
import { exactWords, foldedWords } from './word-keys';

interface Ambiguous {
  readonly exact: string;
  readonly means: readonly string[];
}

/** A query with one abbreviation written out. */
export interface SpelledOut extends Suggestion {
  readonly meaning: string;
}

/** Abbreviations that are never expanded unasked, by the folded keys of their words. Made once, when first asked. */
let table: ReadonlyMap<string, Ambiguous> | null = null;

function ambiguous(): ReadonlyMap<string, Ambiguous> {
  table ??= new Map(
    abbreviations.abbreviations
      .filter((row) => row.means.length > 1 || row.expand === false)
      .flatMap((row) =>
        [row.abbr, ...(row.also ?? [])].map((abbr) => {
          const words = queryWords(abbr, 0);
          return [foldedWords(words), { exact: exactWords(words), means: row.means }] as const;
        }),
      ),
  );
  return table;
}

/**
 * The same query with an ambiguous abbreviation written out, once for each of its meanings: never searched for unasked,
 * but offered where what was typed finds little.
 *
 * @example spelledOut('UBKT Huyện ủy')[0]?.text // 'Ủy ban Kiểm tra Huyện ủy'
 */
export function spelledOut(text: string): SpelledOut[] {
  return lex(text).lexemes.flatMap((lexeme, i, all) => {
    const before = all[i - 1]?.kind;
    if (lexeme.kind !== 'phrase' || lexeme.phrase.as === 'quotes' || before === 'minus' || before === 'field')
      return [];
    const { words, text: typed } = lexeme.phrase;
    const found = ambiguous().get(foldedWords(words));
    const marked = words.some((word) => word.marked);
    if (found === undefined || (marked && exactWords(words) !== found.exact)) return [];
    // "ban", "kt": in small letters a syllable is a syllable.
    if (isPlainSyllable(foldedWords(words)) && typed !== typed.toUpperCase()) return [];
    const [start, end] = lexeme.at;
    return found.means.map((meaning) => ({
      text: `${text.slice(0, start)}${meaning}${text.slice(end)}`,
      why: `“${typed}” có thể là “${meaning}”`,
      meaning,
    }));
  });
}
