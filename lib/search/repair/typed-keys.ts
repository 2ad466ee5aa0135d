import { exactKey, isMarked } from '../../text/keys';
import { inCaseOf } from '../../text/typing/reading';
import type { CorpusView } from './corpus-view';
import type { Repair, RepairWord } from './lexicon';
import { TELEX, type TypingMethod, VNI } from './typing-method';
import { isValidWord } from './valid-word';
import { changedStretch } from './why';

/** What a keyboard without an input method gives. */
const ASCII = /^[\x20-\x7E]*$/;
/** The parts of what was written as one: Covid-19, khoi12, tp.hcm. */
const LETTERS_OR_DIGITS = /[A-Za-z]+|\d+/g;
/** OCOP, QL1A, NQ/TU, H5N1: capitals with anything that codes are written with. */
const CODE = /^(?=.*[A-Z])[A-Z\d/&.-]+$/;
const CAPITALS = /^[A-Z]+$/;
const HAS_LETTER = /[A-Za-z]/;
/** Pairs of an ordinary phrase come back; one report may have put any two words side by side. */
const MIN_TOGETHER = 2;

/** What a word is under one method. */
interface Reading {
  /** null: it stays as typed. */
  readonly decoded: string | null;
  /** Speaks for the method by itself. */
  readonly sure: boolean;
  readonly foreign: boolean;
}

const AS_TYPED: Reading = { decoded: null, sure: false, foreign: false };

/**
 * The query as one typed without its input method (DOSSIER 1.10): all of it ASCII, every word plain, known or
 * decodable, and at least one that can hardly be anything else.
 *
 * @example typedKeys([{ text: 'huyeenj', fixed: false }], corpus)[0]?.words // ['huyện']
 */
export function typedKeys(words: readonly RepairWord[], corpus: CorpusView): Repair[] {
  if (!words.every((word) => ASCII.test(word.text))) return [];
  return [TELEX, VNI].flatMap((method) => readAs(method, words, corpus) ?? []);
}

function readAs(method: TypingMethod, words: readonly RepairWord[], corpus: CorpusView): Repair | null {
  const lettered = words.filter((word) => !word.fixed && HAS_LETTER.test(word.text));
  // HUYEENJ UYR is caps lock; OCOP among small letters, or alone, is a code.
  const capsLock = lettered.length > 1 && lettered.every((word) => CAPITALS.test(word.text));
  const open = new Set(lettered.filter((word) => capsLock || !CODE.test(word.text)));
  const readings: Reading[] = [];
  for (const word of words) {
    const reading = open.has(word) ? readWord(method, word.text, open.size === 1, corpus) : AS_TYPED;
    // Under caps lock what cannot be read may still be a code.
    if (reading === null && !capsLock) return null;
    readings.push(reading ?? AS_TYPED);
  }
  const certain = readings.some((reading) => reading.sure);
  const fits = readings.map((reading, i) => !reading.sure && fitsNeighbour(i, words, readings, corpus));
  // One who typed one word this way typed them all this way; a foreign word needs more to be taken for Vietnamese.
  const typedSo = certain || fits.some((each, i) => each && readings[i]?.foreign === false);
  const after = words.map(({ text }, i) => {
    const { decoded, sure, foreign } = readings[i] ?? AS_TYPED;
    if (decoded === null) return text;
    const follows = foreign ? certain && corpus.holds(decoded) : typedSo;
    return sure || fits[i] || follows ? decoded : text;
  });
  if (after.every((word, i) => word === words[i]?.text)) return null;
  const before = words.map((word) => word.text);
  const { typed, meant } = changedStretch(before, after);
  return { kind: method.kind, words: after, why: `“${typed}” gõ theo kiểu ${method.name} là “${meant}”` };
}

/** null: nothing that this method can explain, so the query was not typed with it. */
function readWord(method: TypingMethod, text: string, onlyWord: boolean, corpus: CorpusView): Reading | null {
  if (corpus.holds(text)) return AS_TYPED;
  const decoded = method.decode(text) ?? knownName(method, text, corpus);
  if (decoded === null) return isPlain(text, corpus) ? AS_TYPED : null;
  const sign = method.sign(text, decoded);
  // "noong" stands in no report and "nông" does: the trap of DOSSIER 1.10.
  const trapped = sign === 'plain' && isValidWord(text) && corpus.holds(decoded);
  const sure = trapped || sign === 'sure' || (sign === 'short' && !onlyWord);
  return { decoded, sure, foreign: sign === 'foreign' };
}

/** Syllables, known words and numbers, and what is put together of them (Covid-19, khoi12). */
function isPlain(text: string, corpus: CorpusView): boolean {
  const parts = text.match(LETTERS_OR_DIGITS) ?? [];
  return parts.every((part) => /^\d/.test(part) || isValidWord(part) || corpus.holds(part));
}

/** Đắk, Krông: no syllables of the language, but the corpus has them. */
function knownName(method: TypingMethod, text: string, corpus: CorpusView): string | null {
  for (const { base, tone } of method.readings(text)) {
    const exact = exactKey(base + tone);
    if (!isMarked(exact) || !corpus.holds(exact)) continue;
    const printed = corpus.spellings(exact).find((spelling) => spelling.exact === exact)?.printed;
    if (printed !== undefined) return inCaseOf(text, printed.toLowerCase());
  }
  return null;
}

/**
 * The decoded word is at home beside the word before or after: "cow quan" is cơ quan, "test nhanh" no tét nhanh. Two
 * words that only this method makes neighbours (bao1 cao1) need to be so in one report.
 */
function fitsNeighbour(
  i: number,
  words: readonly RepairWord[],
  readings: readonly Reading[],
  corpus: CorpusView,
): boolean {
  const { decoded, foreign } = readings[i] ?? AS_TYPED;
  if (decoded === null) return false;
  const meanings = (at: number): readonly string[] => {
    const word = words[at];
    if (word === undefined || word.fixed) return [];
    const other = readings[at]?.decoded;
    return other === null || other === undefined ? corpus.meanings(word.text) : [exactKey(other)];
  };
  const own = [exactKey(decoded)];
  const enough = (at: number) => {
    const other = readings[at] ?? AS_TYPED;
    return other.decoded !== null && !foreign && !other.foreign ? 1 : MIN_TOGETHER;
  };
  return (
    corpus.bestTogether(meanings(i - 1), own) >= enough(i - 1) ||
    corpus.bestTogether(own, meanings(i + 1)) >= enough(i + 1)
  );
}
