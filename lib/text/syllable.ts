import { composeMarks, fold, splitTone } from './marks';

/**
 * Grammar of the Vietnamese written syllable: onset + nucleus + coda + tone (DOSSIER 1.3).
 * It answers one question that everything else leans on: which letter carries the tone.
 */

export type ToneStyle = 'old' | 'new';

interface Nucleus {
  /** Codas it takes, '' for an open syllable. */
  readonly codas: readonly string[];
  /** Index of the letter of the nucleus that carries the tone. */
  readonly tone: number;
  /** Open oa, oe, uy: the one place where old style (hòa) and new style (hoà) differ. */
  readonly movable: boolean;
}

function nucleus(codas: string, tone = 0, movable = false): Nucleus {
  return { codas: codas.split(' ').map((coda) => (coda === '-' ? '' : coda)), tone, movable };
}

/** '-' stands for the open syllable. Medial o/u belongs to the nucleus here: that keeps tone placement a table. */
const NUCLEI: Readonly<Record<string, Nucleus>> = {
  a: nucleus('- c ch i m n ng nh o p t u y'),
  ă: nucleus('c m n ng p t'),
  â: nucleus('c m n ng p t u y'),
  e: nucleus('- c m n ng o p t'),
  ê: nucleus('- c ch m n ng nh p t u'),
  i: nucleus('- a ch m n nh p t u'),
  iê: nucleus('c m n ng p t u', 1),
  o: nucleus('- c i m n ng p t'),
  oo: nucleus('c ng', 1),
  ô: nucleus('- c i m n ng p t'),
  ơ: nucleus('- i m n p t'),
  u: nucleus('- a c i m n ng p t'),
  ư: nucleus('- a c i m n ng t u'),
  uô: nucleus('c i m n ng p t', 1),
  ươ: nucleus('c i m n ng p t u', 1),
  oa: nucleus('- c ch i m n ng nh o p t y', 1, true),
  oă: nucleus('c m n ng t', 1),
  oe: nucleus('- m n ng o t', 1, true),
  uâ: nucleus('n ng t y', 1),
  uê: nucleus('- ch n nh t u', 1),
  uơ: nucleus('-', 1),
  uy: nucleus('- a ch n nh p t u', 1, true),
  uyê: nucleus('n t', 2),
  y: nucleus('- ch m n nh t'),
  yê: nucleus('m n ng t u', 1),
};

/** Nuclei that follow qu- with the same codas as elsewhere. */
const QU_SHARED = new Set(['a', 'ă', 'â', 'e', 'ê', 'i', 'iê', 'ơ']);

/** After qu- the u belongs to the onset, so quý, quả never move to the u. */
const QU_NUCLEI: Readonly<Record<string, Nucleus>> = {
  ...Object.fromEntries(Object.entries(NUCLEI).filter(([letters]) => QU_SHARED.has(letters))),
  o: nucleus('-'),
  ô: nucleus('c n'),
  y: nucleus('- ch n nh p t u'),
  yê: nucleus('n t', 1),
};

/** Longest first, so that ngh- is tried before ng-. `gi` and `qu` have rules of their own below. */
const ONSETS = [
  ...['ngh', 'ch', 'gh', 'kh', 'ng', 'nh', 'ph', 'th', 'tr'],
  ...['b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x', ''],
];

interface Rime extends Nucleus {
  readonly coda: string;
}

function rimeTable(nuclei: Readonly<Record<string, Nucleus>>): ReadonlyMap<string, Rime> {
  const rimes = new Map<string, Rime>();
  for (const [letters, shape] of Object.entries(nuclei)) {
    for (const coda of shape.codas) rimes.set(letters + coda, { ...shape, coda });
  }
  return rimes;
}

const RIMES = rimeTable(NUCLEI);
const QU_RIMES = rimeTable(QU_NUCLEI);

export interface Syllable {
  readonly onset: string;
  /** Without tone, with shape marks. */
  readonly rime: string;
  readonly coda: string;
  /** Combining tone mark, '' for the level tone. */
  readonly tone: string;
  /** Index in the word of the letter that carries the tone, in either style. */
  readonly toneIndex: Readonly<Record<ToneStyle, number>>;
}

/**
 * Reads a word as one syllable; null for anything that the spelling rules do not allow (Krông, OCOP, two tones).
 * Misplaced tones are read, not refused: "hòan" is a syllable with its tone on the wrong letter.
 *
 * @example parseSyllable('thuỷ')?.toneIndex // { old: 2, new: 3 }
 */
export function parseSyllable(word: string): Syllable | null {
  const { base, tones } = splitTone(word.toLowerCase());
  if (tones.length > 1 || base.length > MAX_LETTERS) return null;
  const tone = tones[0] ?? '';
  for (const [onset, rime] of splits(base)) {
    const found = (onset === 'qu' ? QU_RIMES : RIMES).get(rime);
    if (found === undefined || !spellable(onset, rime)) continue;
    const at = onset.length + found.tone;
    const old = found.movable && found.coda === '' ? onset.length : at;
    return { onset, rime, coda: found.coda, tone, toneIndex: { old, new: at } };
  }
  return null;
}

/** nghiêng has seven letters; nothing is longer. */
const MAX_LETTERS = 7;

function* splits(base: string): Generator<readonly [onset: string, rime: string]> {
  if (base.startsWith('qu')) {
    yield ['qu', base.slice(2)];
    return;
  }
  // già, giống: gi- is the onset when another vowel follows; gì, gìn: the i is the nucleus and g- the onset.
  if (/^gi[aăâeêoôơuư]/.test(base)) yield ['gi', base.slice(2)];
  for (const onset of ONSETS) if (base.startsWith(onset)) yield [onset, base.slice(onset.length)];
}

/** c, g, ng before back vowels; k, gh, ngh before e, ê, i, y; g before i only as in gì. */
function spellable(onset: string, rime: string): boolean {
  const front = /^[eêiy]/.test(rime);
  if (onset === 'g') return !front || rime.startsWith('i');
  if (onset === 'c' || onset === 'ng') return !front;
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front;
  return true;
}

/** Syllables that end in a stop take only sắc and nặng. */
const STOP_CODAS = new Set(['c', 'ch', 'p', 't']);
const STOP_TONES = new Set(['', '\u0301', '\u0323']);

/**
 * True for a word that Vietnamese spelling allows, tone included.
 *
 * @example isSyllable('nghiệp') // true
 */
export function isSyllable(word: string): boolean {
  const syllable = parseSyllable(word);
  return syllable !== null && (!STOP_CODAS.has(syllable.coda) || STOP_TONES.has(syllable.tone));
}

/**
 * Moves the tone mark of one syllable to where the style wants it; other words come back as NFC.
 * The length in UTF-16 units never changes, so offsets stay true.
 *
 * @example placeTone('hoà', 'old') // 'hòa'
 */
export function placeTone(word: string, style: ToneStyle): string {
  const composed = composeMarks(word);
  const syllable = parseSyllable(composed);
  if (syllable === null || syllable.tone === '') return composed;
  const letters = [...splitTone(composed).base];
  const at = syllable.toneIndex[style];
  letters[at] = `${letters[at] ?? ''}${syllable.tone}`.normalize('NFC');
  return letters.join('');
}

/**
 * Whether a word without marks can be a syllable whose marks were left out: "xuan" is Xuân, "duong" is đường.
 *
 * @param folded folded key of the word
 * @example isPlainSyllable('thuong') // true: thương, thưởng …
 */
export function isPlainSyllable(folded: string): boolean {
  plainSyllables ??= new Set([...syllableBases()].map((base) => fold(base)));
  return plainSyllables.has(folded);
}

let plainSyllables: ReadonlySet<string> | null = null;

/**
 * Every syllable that the grammar allows, without tone.
 *
 * @example [...syllableBases()].includes('nghiêng') // true
 */
export function* syllableBases(): Generator<string> {
  for (const onset of [...ONSETS, 'gi', 'qu']) {
    for (const rime of (onset === 'qu' ? QU_RIMES : RIMES).keys()) {
      if (parseSyllable(onset + rime) !== null) yield onset + rime;
    }
  }
}
