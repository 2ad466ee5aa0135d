import { fold, splitTone } from '../../text/marks';
import type { Reading } from '../../text/typing/reading';
import { decodeTelex, telexReadings } from '../../text/typing/telex';
import { decodeVni, vniReadings } from '../../text/typing/vni';
import { FOREIGN_WORDS } from './foreign-words';
import { isValidWord } from './valid-word';

/** A way of typing Vietnamese on a keyboard without marks, and how sure its signs are. */
export interface TypingMethod {
  readonly kind: 'telex' | 'vni';
  readonly name: string;
  decode(word: string): string | null;
  readings(word: string): readonly Reading[];
  sign(word: string, decoded: string): Sign;
}

/**
 * How sure it is that a word was typed with a method. `sure`: hardly anything else. `short`: sure, but not as the only
 * word of a query. `plain`: may stand as it is (noong, to5). `foreign`: a foreign word by its letters (test, car).
 */
export type Sign = 'sure' | 'short' | 'plain' | 'foreign';

/** max, of, car: below this length one tone letter at the end is too little to go by (DOSSIER 1.10, rule 4). */
const SHORT = 4;
/** One digit, at the end: quy1, to5, E5 may be a name with its number. */
const NUMBERED = /^[a-z]+\d$/i;

export const TELEX: TypingMethod = {
  kind: 'telex',
  name: 'Telex',
  decode: decodeTelex,
  readings: telexReadings,
  sign: (word, decoded) => {
    // noong, coong: syllables by the letter of the rules (rime oong).
    if (isValidWord(word)) return 'plain';
    if (FOREIGN_WORDS.has(word.toLowerCase())) return 'foreign';
    return word.length < SHORT && onlyTone(decoded) ? 'short' : 'sure';
  },
};

export const VNI: TypingMethod = {
  kind: 'vni',
  name: 'VNI',
  decode: decodeVni,
  readings: vniReadings,
  sign: (word) => (NUMBERED.test(word) ? 'plain' : 'sure'),
};

function onlyTone(decoded: string): boolean {
  const { base } = splitTone(decoded.toLowerCase());
  return fold(base) === base;
}
