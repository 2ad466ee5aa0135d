/** Vietnamese tone marks as combining characters: huyền, sắc, ngã, hỏi, nặng. */
const TONE_MARKS = '\u0300\u0301\u0303\u0309\u0323';
/** Marks that make another vowel: circumflex (â), breve (ă), horn (ơ). */
const SHAPE_MARKS = '\u0302\u0306\u031B';

/** One base character and the marks that follow it. Linear: two disjoint classes. */
const CLUSTER = /\P{M}\p{M}+/gu;
const ANY_TONE = new RegExp(`[${TONE_MARKS}]`, 'g');

/**
 * NFC, with marks put in order first: shape before tone, doubled marks once.
 * Plain NFC is not enough: circumflex and acute share one combining class, so a + U+0301 + U+0302 stays "á̂".
 * Two different tones on one letter are kept: dirt is shown, not guessed away.
 *
 * @example composeMarks('a\u0301\u0302') // 'ấ'
 */
export function composeMarks(text: string): string {
  return text.normalize('NFD').replace(CLUSTER, orderCluster).normalize('NFC');
}

function orderCluster(cluster: string): string {
  const [base = '', ...marks] = cluster;
  const seen = new Set(marks);
  const pick = (wanted: (mark: string) => boolean) => [...seen].filter(wanted).join('');
  const isShape = (mark: string) => SHAPE_MARKS.includes(mark);
  const isTone = (mark: string) => TONE_MARKS.includes(mark);
  return base + pick(isShape) + pick(isTone) + pick((mark) => !isShape(mark) && !isTone(mark));
}

/** Tone marks in their order, and the NFC rest with its shape marks. */
export interface SplitTone {
  readonly base: string;
  readonly tones: readonly string[];
}

/**
 * Takes the tone marks off a word; shape marks stay.
 *
 * @example splitTone('huyện') // { base: 'huyên', tones: ['\u0323'] }
 */
export function splitTone(word: string): SplitTone {
  const decomposed = word.normalize('NFD');
  return { base: decomposed.replace(ANY_TONE, '').normalize('NFC'), tones: decomposed.match(ANY_TONE) ?? [] };
}

/**
 * Letters that look like đ and stand for it: eth (old newspaper sites, Windows-1258 read as Latin-1), African d, ɖ.
 * Only after charset repair: U+00D0 is é in TCVN3 text.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '\u00F0': 'đ',
  '\u0256': 'đ',
  '\u00D0': 'Đ',
  '\u0189': 'Đ',
};
export const LOOKALIKE_LETTER = /[\u00F0\u0256\u00D0\u0189]/g;

export function mendLookalike(letter: string): string {
  return LOOKALIKES[letter] ?? letter;
}

/**
 * No marks at all, đ → d, lower case. For whole texts; keys of syllables go through `foldedKey`.
 *
 * @example fold('Đường') // 'duong'
 */
export function fold(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!standsAlone(code)) return foldAny(text);
    codes[i] = foldedCodes[code] || foldedCode(code);
  }
  return stringOf(codes);
}

function foldAny(text: string): string {
  return text
    .replace(LOOKALIKE_LETTER, mendLookalike)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');
}

/**
 * Latin letters with their marks and the signs of print: each is folded by itself to one unit, whatever stands beside it.
 * Nearly every text is made of them, and every line of a report is folded several times: by this table four times faster.
 */
function standsAlone(code: number): boolean {
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || (code >= 0x2010 && code < TABLE);
}
const TABLE = 0x2027;
const foldedCodes = new Uint16Array(TABLE);

function foldedCode(code: number): number {
  const folded = foldAny(String.fromCharCode(code)).charCodeAt(0);
  foldedCodes[code] = folded;
  return folded;
}

/** A function takes only so many arguments. */
const AT_ONCE = 4096;

function stringOf(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += AT_ONCE) text += String.fromCharCode(...codes.subarray(at, at + AT_ONCE));
  return text;
}
