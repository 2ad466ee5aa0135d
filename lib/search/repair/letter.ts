import { compareText } from '../../text/compare-text';
import { exactKey, foldedKey, isMarked } from '../../text/keys';
import { type CorpusView, MAX_WORD } from './corpus-view';
import { isOneAway } from './distance';
import type { Repair, RepairWord, Spelling } from './lexicon';
import { isValidWord } from './valid-word';
import { changedStretch } from './why';

/** No Vietnamese syllable but nghiêng has seven letters: longer words are foreign, and few others are near them. */
const MIN_LETTERS = 7;
/** Each one walks through all words of the corpus of its length. */
const MAX_WORDS = 4;
const MAX_CANDIDATES = 2;
const LETTERS = /^[\p{L}\p{M}]+$/u;

/**
 * Long words that the corpus does not know, with one letter put right (logictics): words of the corpus, those with
 * the same first letter first, then the most frequent.
 *
 * @example letter([{ text: 'logictics', fixed: false }], corpus)[0]?.words // ['logistics']
 */
export function letter(words: readonly RepairWord[], corpus: CorpusView): Repair[] {
  const wrong = words.map((word) => !word.fixed && mayBeMistyped(word.text, corpus));
  const count = wrong.filter(Boolean).length;
  if (count === 0 || count > MAX_WORDS) return [];
  const options = words.map((word, i) => (wrong[i] ? nearest(word.text, corpus) : []));
  const before = words.map((word) => word.text);
  return Array.from({ length: MAX_CANDIDATES }, (_, rank) =>
    before.map((text, i) => options[i]?.[rank] ?? options[i]?.[0] ?? text),
  )
    .filter((_, rank) => options.some((each) => each.length > rank))
    .map((after) => {
      const { typed, meant } = changedStretch(before, after);
      return { kind: 'letter', words: after, why: `Không báo cáo nào có “${typed}”; gần nhất là “${meant}”` };
    });
}

function mayBeMistyped(text: string, corpus: CorpusView): boolean {
  if (text.length > MAX_WORD || !LETTERS.test(text) || isValidWord(text)) return false;
  return foldedKey(text).length >= MIN_LETTERS && corpus.spellings(text).length === 0 && !corpus.holds(text);
}

function nearest(text: string, corpus: CorpusView): string[] {
  const exact = exactKey(text);
  const folded = foldedKey(text);
  const marked = isMarked(exact);
  const found: Spelling[] = [];
  for (const length of [folded.length - 1, folded.length, folded.length + 1]) {
    for (const key of corpus.lexicon.ofLength(length)) {
      if (!isOneAway(folded, key)) continue;
      // A marked word is compared with its marks: what it then differs by is the one letter.
      const spellings = corpus.lexicon.spellings(key).filter((each) => !marked || isOneAway(exact, each.exact));
      const [usual] = spellings;
      if (usual !== undefined) found.push(marked ? usual : { ...usual, printed: unmarked(usual.printed) });
    }
  }
  const otherStart = (each: Spelling) => Number(each.exact[0] !== exact[0]);
  return found
    .sort((a, b) => otherStart(a) - otherStart(b) || b.frequency - a.frequency || compareText(a.exact, b.exact))
    .map((each) => each.printed)
    .slice(0, MAX_CANDIDATES);
}

/** A word typed without marks stands for all spellings: it stays without. Case as printed. */
function unmarked(printed: string): string {
  return printed.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}
