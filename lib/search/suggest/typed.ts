import { composeMarks, fold, splitTone } from '../../text/marks';
import type { FieldName } from '../language/fields';
import { type Lexeme, lex } from '../language/lex';
import { foldMemo } from '../matching/fold-memo';
import { labelWords } from './label-words';

/** One word as far as it has been typed. */
export interface TypedWord {
  readonly exact: string;
  readonly folded: string;
  /** The letters themselves: of `folded` the i/y merge may have made others (my → mi), which begin other words. */
  readonly letters: string;
  readonly base: string;
  readonly tone: string;
  readonly marked: boolean;
  /** False for the last word while it may go on. */
  readonly whole: boolean;
}

/** What of a query is completed, and what stands around it. */
export interface Typed {
  readonly words: readonly TypedWord[];
  /** Kept as typed. */
  readonly before: string;
  /** Closes a quotation mark that `before` opens. */
  readonly after: string;
  /**
   * `alone`: nothing before, or something whole, so that a filter can take the words' place. `operand`: an operator
   * waits for the words. `bound`: the operator takes one word or one phrase.
   */
  readonly place: 'alone' | 'operand' | 'bound';
  /** The field whose value the words are. */
  readonly field: FieldName | null;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '”', '«': '»' };
const APOSTROPHES = /['’‘ʼ`´′]/g;

/**
 * The last run of plain words of a query: after its last operator, quotation, bracket or field. Null where nothing
 * is being typed, or one letter only: half the corpus begins with it.
 *
 * @example readTyped('ocop HOẶC tai dinh c')?.before // 'ocop HOẶC '
 */
export function readTyped(text: string): Typed | null {
  const { lexemes, openQuote } = lex(text);
  const at = lexemes.findLastIndex((lexeme) => !isPlain(lexeme));
  const last = lexemes[at];
  // An open quotation reaches to the end of the query; without a word in it there is nothing to complete.
  const inside = openQuote && last !== undefined && last.at[1] === text.length;
  if (openQuote && !inside) return null;
  const start = last === undefined ? 0 : inside ? last.at[0] + 1 : last.at[1];
  const words = typedWords(text.slice(start));
  if (words.reduce((sum, word) => sum + word.letters.length, 0) < 2) return null;
  const lead = /^\s*/.exec(text.slice(start))?.[0].length ?? 0;
  const before = text.slice(0, start + lead);
  const quote = inside ? (text[last.at[0]] ?? '"') : '';
  return {
    words,
    before: before.trim() === '' ? '' : before,
    after: inside ? (CLOSING[quote] ?? '"') : '',
    place: inside ? 'operand' : placeAfter(last),
    field: fieldOf(inside ? lexemes[at - 1] : last),
  };
}

function isPlain(lexeme: Lexeme): boolean {
  return lexeme.kind === 'phrase' && lexeme.phrase.as !== 'quotes';
}

function placeAfter(last: Lexeme | undefined): Typed['place'] {
  if (last === undefined || last.kind === 'phrase' || last.kind === 'close') return 'alone';
  return last.kind === 'or' || last.kind === 'open' ? 'operand' : 'bound';
}

function fieldOf(lexeme: Lexeme | undefined): FieldName | null {
  return lexeme?.kind === 'field' ? lexeme.field : null;
}

function typedWords(run: string): TypedWord[] {
  const tokens = labelWords(run);
  return tokens.map(({ kind, exact, start, end }, i): TypedWord => {
    const { base, tones } = splitTone(exact);
    const folded = foldMemo(exact);
    const printed = composeMarks(run.slice(start, end).replace(APOSTROPHES, ''));
    return {
      exact,
      folded,
      letters: kind === 'number' ? exact : fold(printed),
      base,
      tone: tones.join(''),
      marked: folded !== exact,
      whole: i < tokens.length - 1 || end < run.length,
    };
  });
}
