import { fold } from '../../text/marks';
import type { Span } from '../language/ast';
import { lex, QUOTES } from '../language/lex';
import type { Lexicon, Repair, RepairWord } from './lexicon';
import { repairs } from './repairs';

interface PlacedWord extends RepairWord {
  readonly at: Span;
}

/**
 * Other queries that the writer of one may have meant, best first: the same text with some words put right.
 *
 * @example repairedQueries('huyeenj uyr', lexicon)[0]?.text // 'huyện ủy'
 */
export function repairedQueries(text: string, lexicon: Lexicon): { text: string; kind: Repair['kind']; why: string }[] {
  const words = repairWords(text);
  return repairs(words, lexicon).flatMap(({ kind, why, words: replacements }) => {
    const whole = { kind, why, text: replaced(text, words, replacements) };
    if (kind !== 'telex' && kind !== 'vni') return [whole];
    // "huyeen uyr" forgot a key: without its marks the word is still found.
    const plain = replacements.map((word, i) => (word === words[i]?.text ? word : fold(word)));
    return [whole, { kind, why: `${why}, bỏ bớt dấu`, text: replaced(text, words, plain) }];
  });
}

/** The runs without blanks that can be put right; what is excluded or the value of a field is kept as it is. */
function repairWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  const { lexemes } = lex(text);
  let excludedDepth = 0;
  lexemes.forEach((lexeme, i) => {
    const before = lexemes[i - 1]?.kind;
    if (lexeme.kind === 'open') excludedDepth += excludedDepth > 0 || before === 'minus' || before === 'field' ? 1 : 0;
    else if (lexeme.kind === 'close') excludedDepth = Math.max(0, excludedDepth - 1);
    else if (lexeme.kind === 'phrase') {
      const fixed = excludedDepth > 0 || before === 'minus' || before === 'field';
      for (const run of text.slice(...lexeme.at).matchAll(RUN)) {
        const from = lexeme.at[0] + run.index;
        words.push({ text: run[0], fixed, at: [from, from + run[0].length] });
      }
    }
  });
  return words;
}

/** A run without blanks and quotation marks. */
const RUN = new RegExp(`[^\\s${QUOTES}]+`, 'gu');

function replaced(text: string, words: readonly PlacedWord[], replacements: readonly string[]): string {
  let out = '';
  let last = 0;
  words.forEach(({ at: [from, to] }, i) => {
    out += text.slice(last, from) + (replacements[i] ?? text.slice(from, to));
    last = to;
  });
  return out + text.slice(last);
}
