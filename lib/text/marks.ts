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
  return text
    .replace(LOOKALIKE_LETTER, mendLookalike)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');
}
