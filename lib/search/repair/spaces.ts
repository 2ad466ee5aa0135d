import { exactKey, foldedKey, isMarked } from '../../text/keys';
import { ungluePoint } from '../../text/unglue';
import type { CorpusView } from './corpus-view';
import type { Repair, RepairWord } from './lexicon';
import { isValidWord } from './valid-word';
import { changedStretch } from './why';

const MAX_PIECES = 6;
/** nghiêng. */
const MAX_PIECE = 7;
const MIN_WORD = 4;
const LETTERS = /^\p{L}+$/u;
/** Beside each other nowhere: allowed once, and only between this many pieces (thanhhoathangloi). */
const PIECES_FOR_A_GAP = 4;
/** Two syllables have few neighbours to ask for, so their rarer spellings count too (đo đạc: đo is the fifth of its key). */
const SHORT = 12;
const MORE_SPELLINGS = 10;
/** Words beyond this many are no query whose blanks were lost. */
const MAX_GLUED_WORDS = 6;

/** A way to read the word up to some letter. */
interface Split {
  readonly pieces: readonly string[];
  /** What the last piece can stand for. */
  readonly meaning: string;
  /** Neighbours that no report has side by side. */
  readonly gaps: number;
  /** Sum of log(1 + reports) over neighbours. */
  readonly weight: number;
}

/**
 * Words that lost their blanks (nongthonmoi): cut wholly into syllables of the corpus, where its reports have them
 * side by side. Words that are a syllable, or that the corpus knows, are never cut.
 *
 * @example spaces([{ text: 'nongthonmoi', fixed: false }], corpus)[0]?.words // ['nong thon moi']
 */
export function spaces(words: readonly RepairWord[], corpus: CorpusView): Repair[] {
  let cuts = 0;
  const after = words.map((word) => {
    if (word.fixed || cuts >= MAX_GLUED_WORDS || !mayBeGlued(word.text, corpus)) return word.text;
    cuts++;
    return bestSplit(word.text.normalize('NFC'), corpus)?.join(' ') ?? word.text;
  });
  const before = words.map((word) => word.text);
  if (after.every((word, i) => word === before[i])) return [];
  const { typed, meant } = changedStretch(before, after);
  return [{ kind: 'spaces', words: after, why: `“${typed}” viết liền, tách ra là “${meant}”` }];
}

function mayBeGlued(typed: string, corpus: CorpusView): boolean {
  const text = typed.normalize('NFC');
  if (text.length < MIN_WORD || text.length > MAX_PIECES * MAX_PIECE || !LETTERS.test(text)) return false;
  // huyệnđã: index and query cut it by themselves.
  return !isValidWord(text) && corpus.spellings(text).length === 0 && !corpus.holds(text) && ungluePoint(text) === null;
}

/**
 * Walks through the letters and keeps, for each place, the best split for each number of pieces and each meaning of
 * the last one: a few dozen at most, since few pieces are syllables of the corpus.
 */
function bestSplit(text: string, corpus: CorpusView): readonly string[] | null {
  const spellings = text.length <= SHORT ? MORE_SPELLINGS : undefined;
  const starts: Split[][] = Array.from({ length: text.length + 1 }, () => []);
  for (let at = 0; at < text.length; at++) {
    const before = starts[at] ?? [];
    if (at > 0 && before.length === 0) continue;
    for (let end = at + 1; end <= Math.min(text.length, at + MAX_PIECE); end++) {
      const piece = text.slice(at, end);
      if (end - at === text.length || !isPiece(piece, corpus)) continue;
      for (const meaning of corpus.meanings(piece, spellings)) {
        if (at === 0) keep(starts[end], { pieces: [piece], meaning, gaps: 0, weight: 0 });
        for (const split of before) {
          if (split.pieces.length < MAX_PIECES) keep(starts[end], longer(split, piece, meaning, corpus));
        }
      }
    }
  }
  const whole = (starts[text.length] ?? []).filter(
    (split) =>
      (split.pieces.at(-1)?.length ?? 0) > 1 &&
      (split.gaps === 0 || (split.gaps === 1 && split.pieces.length >= PIECES_FOR_A_GAP)),
  );
  return whole.sort(better)[0]?.pieces ?? null;
}

function isPiece(piece: string, corpus: CorpusView): boolean {
  if (!isValidWord(piece)) return false;
  const exact = exactKey(piece);
  return isMarked(exact) ? corpus.lexicon.frequency(exact) > 0 : corpus.lexicon.spellings(foldedKey(piece)).length > 0;
}

/** A lone letter is a word only before the word it belongs to (y tế, ô nhiễm): "sau bi do i" is sau bị dội. */
const MIN_TOGETHER_AFTER_LETTER = 2;

function longer(split: Split, piece: string, meaning: string, corpus: CorpusView): Split {
  const found = corpus.together(split.meaning, meaning);
  const lone = split.pieces.at(-1)?.length === 1;
  const together = lone && found < MIN_TOGETHER_AFTER_LETTER ? 0 : found;
  return {
    pieces: [...split.pieces, piece],
    meaning,
    gaps: split.gaps + (together === 0 ? 1 : 0),
    weight: split.weight + Math.log1p(together),
  };
}

/** Of splits that go on alike only the best is worth following. */
function keep(splits: Split[] | undefined, one: Split): void {
  if (splits === undefined || one.gaps > 1) return;
  const alike = splits.findIndex(
    (other) =>
      other.meaning === one.meaning &&
      other.pieces.length === one.pieces.length &&
      other.pieces.at(-1) === one.pieces.at(-1),
  );
  const other = splits[alike];
  if (other === undefined) splits.push(one);
  else if (better(one, other) < 0) splits[alike] = one;
}

/** No gap before fewer pieces before the usual company: "hoan canh", not "ho an canh". */
function better(a: Split, b: Split): number {
  return a.gaps - b.gaps || a.pieces.length - b.pieces.length || b.weight - a.weight;
}
